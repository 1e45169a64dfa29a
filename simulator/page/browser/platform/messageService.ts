type Listener = (message: unknown) => void;

interface MessageChannel {
    readonly channel: string;
}

interface Subscription {
    readonly channel: string;
    readonly listener: Listener;
}

const subscriptions = new Set<Subscription>();

/** `lightning/messageService`: one page, so every scope reaches every subscriber. */
export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

/** Wire adapter of the context, which is the page itself. */
export class MessageContext {
    private readonly provide: (context: object) => void;

    constructor(provide: (context: object) => void) {
        this.provide = provide;
    }

    connect(): void {
        this.provide({});
    }
    update(): void {}
    disconnect(): void {}
}

export function publish(_context: object, { channel }: MessageChannel, message: unknown): void {
    for (const subscription of subscriptions) if (subscription.channel === channel) subscription.listener(message);
}

export function subscribe(_context: object, { channel }: MessageChannel, listener: Listener): Subscription {
    const subscription = { channel, listener };
    subscriptions.add(subscription);
    return subscription;
}

export function unsubscribe(subscription: Subscription): void {
    subscriptions.delete(subscription);
}
