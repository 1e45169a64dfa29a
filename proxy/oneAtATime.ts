import type { IncomingMessage, RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/** So many requests of a connection may wait for the one before them; no browser or load balancer sends one before its time. */
export const MOST_WAITING = 16;

/**
 * Hands on the requests of a connection one after the other, each once the answer before it is taken, however many a client sends
 * at a time: answers go out in this order, so that those behind would hold what they cost for as long as the first is not read. A
 * connection on which more than {@link MOST_WAITING} wait is closed.
 */
export function oneAtATime(handle: RequestListener): RequestListener {
    const connections = new WeakMap<Socket, Queue>();

    return function inTurn(request, response) {
        const { socket } = request;
        const queue = connections.get(socket) ?? { isBusy: false, waiting: [] };
        connections.set(socket, queue);
        const work = (): void => {
            queue.isBusy = true;
            response.once('close', () => {
                queue.isBusy = false;
                // Nobody is there to answer any more; what was never begun ends with its connection.
                if (isGone(request)) queue.waiting.length = 0;
                else queue.waiting.shift()?.();
            });
            handle(request, response);
        };
        if (!queue.isBusy) work();
        else if (queue.waiting.length < MOST_WAITING) queue.waiting.push(work);
        else socket.destroy();
    };
}

interface Queue {
    isBusy: boolean;
    readonly waiting: (() => void)[];
}

function isGone({ socket }: IncomingMessage): boolean {
    return socket.destroyed;
}
