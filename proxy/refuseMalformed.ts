import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { ProblemError } from './errors.ts';
import type { Log } from './log.ts';
import { problemBody } from './middleware/problems.ts';

/** How long a client may take to end its side of a refused connection, ms. */
const PATIENCE_MS = 1_000;

/** Answers bytes that are not HTTP, or headers past 16 KiB, with a problem document instead of Node's bare status line. */
export function refuseMalformed(server: Server, log: Log): void {
    server.on('clientError', (_error: Error, socket: Duplex) => {
        if (!socket.writable) {
            socket.destroy();
            return;
        }
        const errors = [{ path: '', problem: 'the request is not well-formed HTTP, or its headers are over 16 KiB' }];
        const problem = new ProblemError('REQUEST_INVALID', { errors });
        const requestId = randomUUID();
        const body = JSON.stringify(problemBody(problem, requestId));
        log.info('answered', { requestId, route: 'none', status: 400, code: problem.code, reason: 'malformed_http' });
        socket.end(
            [
                'HTTP/1.1 400 Bad Request',
                'Content-Type: application/problem+json',
                'Cache-Control: no-store',
                'X-Content-Type-Options: nosniff',
                `X-Request-Id: ${requestId}`,
                'Connection: close',
                `Content-Length: ${String(Buffer.byteLength(body))}`,
                '',
                body
            ].join('\r\n')
        );
        setTimeout(() => socket.destroy(), PATIENCE_MS).unref();
    });
}
