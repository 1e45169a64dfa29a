import type { IncomingMessage } from 'node:http';

/** Tells whether the client went away before it had its answer. */
export function clientGone(request: IncomingMessage): boolean {
    return request.errored !== null || request.socket.destroyed;
}
