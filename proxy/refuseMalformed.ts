import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { ProblemError } from './errors.ts';
import { problemBody } from './middleware/problems.ts';

/** Answers bytes that are not HTTP, or headers past 16 KiB, with a problem document instead of Node's bare status line. */
export function refuseMalformed(server: Server): void {
    server.on('clientError', (_error: Error, socket: Duplex) => {
        if (!socket.writable) {
            socket.destroy();
            return;
        }
        const errors = [{ path: '', problem: 'the request is not well-formed HTTP, or its headers are over 16 KiB' }];
        const problem = new ProblemError('REQUEST_INVALID', { errors });
        const body = JSON.stringify(problemBody(problem, randomUUID()));
        socket.end(
            [
                'HTTP/1.1 400 Bad Request',
                'Content-Type: application/problem+json',
                'Cache-Control: no-store',
                'Connection: close',
                `Content-Length: ${String(Buffer.byteLength(body))}`,
                '',
                body
            ].join('\r\n')
        );
    });
}
