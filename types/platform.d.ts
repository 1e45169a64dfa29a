/** What the Lightning platform provides under names that no package types. */

declare module '@salesforce/apex/ProxyTokenController.mint' {
    /** Rejects with what Lightning makes of an Apex exception: `{ status, body: { message, … } }`. */
    export default function mint(parameters: {
        readonly recordId: string;
        readonly act: 'view' | 'redact';
    }): Promise<{ token: string; expiresAt: number; proxyBaseUrl: string; canRedact: boolean }>;
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
