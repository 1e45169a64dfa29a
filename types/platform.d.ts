/** What the Lightning platform provides under names that no package types. */

declare module '@salesforce/apex/ProxyTokenController.mint' {
    /** Rejects with what Lightning makes of an Apex exception: `{ status, body: { message, … } }`. */
    export default function mint(parameters: {
        readonly recordId: string;
        readonly act: 'view' | 'redact' | 'upload';
    }): Promise<{
        token: string;
        expiresAt: number;
        proxyBaseUrl: string;
        transport: 'direct' | 'apexRelay';
        canRedact: boolean;
        canUpload: boolean;
    }>;
}

declare module '@salesforce/apex/ProxyRelayController.send' {
    /** Rejects with what Lightning makes of an Apex exception: `{ status, body: { message, … } }`. */
    export default function send(parameters: {
        readonly call: {
            readonly method: 'GET' | 'POST';
            readonly path: string;
            readonly token: string;
            readonly body: string | null;
            readonly file: string | null;
            readonly idempotencyKey: string | null;
            readonly speakers: string | null;
        };
    }): Promise<{ status: number; body: string | null; retryAfter: string | null; isTimeout: boolean }>;
}

declare module '@salesforce/apex/ReviewQueueController.read' {
    /** Rejects with what Lightning makes of an Apex exception. What Apex leaves `null` may be left out. */
    export default function read(): Promise<{
        items: readonly {
            eventId: string;
            type: string;
            occurredAt: string;
            actorName?: string | null;
            reasonCode?: string | null;
            reasonLabel?: string | null;
            recordId: string;
            recordName?: string | null;
        }[];
        total: number;
        isCut: boolean;
    }>;
}

declare module '@salesforce/label/*' {
    const label: string;
    export default label;
}

declare module '@salesforce/i18n/locale' {
    /** BCP 47. */
    const locale: string;
    export default locale;
}

declare module '@salesforce/i18n/timeZone' {
    /** IANA name. */
    const timeZone: string;
    export default timeZone;
}

declare module '@salesforce/user/Id' {
    /** 005… */
    const userId: string;
    export default userId;
}

declare module '@salesforce/messageChannel/*' {
    /** Names a channel; opaque. */
    const channel: object;
    export default channel;
}

declare module 'lightning/messageService' {
    import type { WireAdapterConstructor } from 'lwc';

    /** Where on the page a component sends from; opaque. */
    export interface MessageContextValue {
        readonly messageContext?: never;
    }
    export const MessageContext: WireAdapterConstructor<Record<string, never>, MessageContextValue>;
    export function publish(context: MessageContextValue, channel: object, message: object): void;
}

declare module 'lightning/refresh' {
    /** Asks the page to read its record anew. */
    export class RefreshEvent extends CustomEvent<null> {
        constructor();
    }
}

declare module 'lightning/navigation' {
    import type { LightningElement } from 'lwc';

    /** Where a record is looked at. */
    export interface RecordPageReference {
        readonly type: 'standard__recordPage';
        readonly attributes: { readonly recordId: string; readonly actionName: 'view' };
    }

    /** What the mixin gives a component. */
    interface Navigates {
        [NavigationMixin.Navigate](page: RecordPageReference): void;
        [NavigationMixin.GenerateUrl](page: RecordPageReference): Promise<string>;
    }

    interface NavigatingConstructor extends Pick<typeof LightningElement, keyof typeof LightningElement> {
        new (): LightningElement & Navigates;
    }

    interface Mixin {
        (base: typeof LightningElement): NavigatingConstructor;
        readonly Navigate: unique symbol;
        readonly GenerateUrl: unique symbol;
    }

    export const NavigationMixin: Mixin;
}
