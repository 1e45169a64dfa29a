type RefreshHandler = () => Promise<unknown>;

const handlers = new Map<symbol, RefreshHandler>();

/** `lightning/refresh`: asks every registered handler of the page to read its data again. */
export class RefreshEvent extends CustomEvent<undefined> {
    constructor() {
        super('lightning__refresh', { bubbles: true, composed: true });
        for (const handler of handlers.values()) void handler();
    }
}

/** Registers a handler and answers the id to unregister it with. */
export function registerRefreshHandler(_context: object, handler: RefreshHandler): symbol {
    const id = Symbol('refresh handler');
    handlers.set(id, handler);
    return id;
}

export function unregisterRefreshHandler(id: symbol): void {
    handlers.delete(id);
}
