import type { IncomingMessage, Server } from 'node:http';

const longer = new WeakMap<IncomingMessage, (bodyMs: number) => void>();

/**
 * Gives up on a request whose body has not arrived within so many ms from its headers, as Node does for whole servers: here a route
 * may let its own requests take longer ({@link allowLonger}), once it knows whose they are.
 */
export function refuseSlowBodies(server: Server, { bodyMs }: { readonly bodyMs: number }): void {
    const watch = (request: IncomingMessage): void => {
        let timer: NodeJS.Timeout | undefined;
        const wait = (milliseconds: number): void => {
            clearTimeout(timer);
            timer = setTimeout(() => {
                if (!request.complete) server.emit('clientError', tookTooLong(), request.socket);
            }, milliseconds).unref();
        };
        wait(bodyMs);
        longer.set(request, wait);
        request.once('close', () => {
            clearTimeout(timer);
        });
    };
    server.prependListener('request', watch);
    server.prependListener('checkExpectation', watch);
}

/** Lets what is left of a request's body take so many ms from now. */
export function allowLonger(request: IncomingMessage, bodyMs: number): void {
    longer.get(request)?.(bodyMs);
}

/** The very error that Node tells of a request that took too long. */
function tookTooLong(): Error {
    return Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
}
