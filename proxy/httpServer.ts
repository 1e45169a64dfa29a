import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from './log.ts';
import { oneAtATime } from './oneAtATime.ts';
import { refuseMalformed } from './refuseMalformed.ts';
import { refuseSlowBodies } from './slowBodies.ts';
import { endUntakenAnswers } from './untakenAnswers.ts';

/** How much of the proxy a client may hold, however slow it is. Times in ms. */
export interface ServerBounds {
    /** For the headers of a request to arrive; a connection that sends nothing has as long. */
    readonly headersMs: number;
    /** For the body of a request to arrive. */
    readonly requestMs: number;
    /** For that of one that may carry a file, from where its token is verified. */
    readonly fileMs: number;
    /** How often connections are looked at for these two. */
    readonly checkEveryMs: number;
    /** How long a connection may wait for its next request: longer than load balancers keep theirs, which else send into a closed one. */
    readonly idleMs: number;
    /** For an answer to be taken, from when it is whole. */
    readonly answerMs: number;
    /** Connections at one time; further ones are closed. */
    readonly connections: number;
}

/** The bounds of every proxy that runs. */
export const SERVER_BOUNDS: ServerBounds = {
    headersMs: 10_000,
    requestMs: 30_000,
    fileMs: 5 * 60_000,
    checkEveryMs: 5_000,
    idleMs: 65_000,
    answerMs: 60_000,
    connections: 1_000
};

/** Where a server listens. */
export interface ListenAddress {
    readonly host: string;
    readonly port: number;
}

/** Works on a request, and resolves once nothing more is done for it, whether or not its client still waits. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server that takes requests. */
export interface RunningServer {
    readonly url: string;
    /** Takes no new requests and finishes what is worked on, also for clients that have gone, at most 10 s. */
    close(): Promise<void>;
}

const MAX_HEADER_BYTES = 16 * 1024;
const STOP_AFTER_MS = 10_000;

/**
 * Starts an HTTP server that no client can hold for longer than its bounds.
 *
 * @throws {Error} that tells the cure, when the address cannot be had
 */
export async function startHttpServer(
    handle: Handle,
    { host, port, bounds, log }: ListenAddress & { readonly bounds: ServerBounds; readonly log: Log }
): Promise<RunningServer> {
    const underWay = new Set<Promise<void>>();
    const inTurn = oneAtATime((request, response) => {
        const work = handle(request, response).finally(() => underWay.delete(work));
        underWay.add(work);
    });
    const server = createServer(
        {
            maxHeaderSize: MAX_HEADER_BYTES,
            headersTimeout: bounds.headersMs,
            requestTimeout: bounds.headersMs + bounds.requestMs + bounds.fileMs,
            connectionsCheckingInterval: bounds.checkEveryMs,
            keepAliveTimeout: bounds.idleMs
        },
        inTurn
    );
    server.maxConnections = bounds.connections;
    // Node would answer 417 by itself, with none of our headers; what else a client expects may be passed over (RFC 9110, 10.1.1).
    server.on('checkExpectation', inTurn);
    tellOfRefusedConnections(server, log);
    refuseMalformed(server, log);
    refuseSlowBodies(server, { bodyMs: bounds.requestMs });
    endUntakenAnswers(server, { answerMs: bounds.answerMs, log });
    await listen(server, { host, port });
    const { port: taken } = server.address() as AddressInfo;
    return {
        url: `http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}`,
        close: () => close(server, underWay)
    };
}

/** One line for each time that the server is full, not one for each connection. */
function tellOfRefusedConnections(server: Server, log: Log): void {
    let isFull = false;
    server.on('drop', () => {
        if (!isFull) log.warn('connections are refused: there are as many as may be');
        isFull = true;
    });
    server.on('connection', () => {
        isFull = false;
    });
}

async function listen(server: Server, { host, port }: ListenAddress): Promise<void> {
    await new Promise<void>((resolve, reject) => {
        server.once('error', (cause) => {
            reject(new Error(`PROXY_HOST, PROXY_PORT: ${cause.message}`, { cause }));
        });
        server.listen(port, host, resolve);
    });
}

async function close(server: Server, underWay: ReadonlySet<Promise<void>>): Promise<void> {
    const closed = new Promise<void>((resolve) => {
        server.close(() => {
            resolve();
        });
    });
    server.closeIdleConnections();
    const patience = new AbortController();
    const impatience = wait(STOP_AFTER_MS, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([closed.then(() => Promise.allSettled(underWay)), impatience]);
    patience.abort();
    server.closeAllConnections();
    await closed;
}
