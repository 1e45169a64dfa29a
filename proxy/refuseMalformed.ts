import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { ProblemError } from './errors.ts';
import type { Log } from './log.ts';
import { problemBody } from './middleware/problems.ts';

/** How long a client may take to end its side of a refused connection, ms. */
const PATIENCE_MS = 1_000;

/**
 * Answers bytes that are not HTTP, headers past 16 KiB and requests that arrive too slowly with a problem document instead of
 * Node's bare status line. Where another request of the connection still waits for its answer nothing is said, for the client
 * would take it for that answer: the connection just ends.
 */
export function refuseMalformed(server: Server, log: Log): void {
    const exchangesOf = watchExchanges(server);
    server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
        const isOwed = exchangesOf(socket).every(({ headersSent, req }) => !headersSent && !req.complete);
        if (!socket.writable || socket.bytesRead === 0 || !isOwed) {
            socket.destroy();
            return;
        }
        const { reason, problem } = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? TOO_SLOW : MALFORMED;
        const requestId = randomUUID();
        socket.end(answerOf(new ProblemError('REQUEST_INVALID', { errors: [{ path: '', problem }] }), requestId));
        log.info('answered', { requestId, route: 'none', status: 400, code: 'REQUEST_INVALID', reason });
        setTimeout(() => socket.destroy(), PATIENCE_MS).unref();
    });
}

const TOO_SLOW = { reason: 'slow_request', problem: 'the request took too long to arrive' };
const MALFORMED = {
    reason: 'malformed_http',
    problem: 'the request is not well-formed HTTP, or its headers are over 16 KiB'
};

/** The exchanges of a connection of which the request or the answer is not whole yet. */
function watchExchanges(server: Server): (socket: Socket) => readonly ServerResponse[] {
    const open = new WeakMap<Socket, Set<ServerResponse>>();
    const watch = (request: IncomingMessage, response: ServerResponse): void => {
        const exchanges = open.get(request.socket) ?? new Set();
        open.set(request.socket, exchanges.add(response));
        const settle = (): void => {
            if (request.complete && response.closed) exchanges.delete(response);
        };
        request.once('close', settle);
        response.once('close', settle);
    };
    server.prependListener('request', watch);
    server.prependListener('checkExpectation', watch);
    return (socket) => [...(open.get(socket) ?? [])];
}

function answerOf(problem: ProblemError, requestId: string): string {
    const body = JSON.stringify(problemBody(problem, requestId));
    return [
        'HTTP/1.1 400 Bad Request',
        'Content-Type: application/problem+json',
        'Cache-Control: no-store',
        'X-Content-Type-Options: nosniff',
        `X-Request-Id: ${requestId}`,
        'Connection: close',
        `Content-Length: ${String(Buffer.byteLength(body))}`,
        '',
        body
    ].join('\r\n');
}
