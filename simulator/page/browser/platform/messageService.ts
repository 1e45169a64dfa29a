/** What a component sends from. The page is one context. */
const CONTEXT = Object.freeze({});

/** `lightning/messageService`: gives a component its context as soon as it is on the page. */
export class MessageContext {
    private readonly give: (context: object) => void;

    constructor(give: (context: object) => void) {
        this.give = give;
    }

    connect(): void {
        this.give(CONTEXT);
    }

    update(): void {
        // The context never changes.
    }

    disconnect(): void {
        // Nothing is held.
    }
}

/** A message on a channel, as whoever listens on the window of the page sees it. */
export interface ChannelMessage {
    readonly channel: object;
    readonly message: object;
}

/** Sends a message on a channel. */
export function publish(_context: object, channel: object, message: object): void {
    window.dispatchEvent(new CustomEvent<ChannelMessage>('lightning__message', { detail: { channel, message } }));
}
