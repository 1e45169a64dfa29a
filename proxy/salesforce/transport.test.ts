import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { createTransport, type OrgTransport, type TransportSettings } from './transport.ts';
import { Reason, UpstreamError } from './upstreamError.ts';

const SIGNAL = new AbortController().signal;

interface Fixture {
    readonly url: string;
    readonly transport: OrgTransport;
    readonly sockets: ReadonlySet<Socket>;
    readonly get: (path?: string, signal?: AbortSignal) => ReturnType<OrgTransport['send']>;
}

const opened: { readonly server: Server; readonly transport: OrgTransport }[] = [];

async function serve(listener: RequestListener, settings: Partial<TransportSettings> = {}): Promise<Fixture> {
    const server = createServer(listener);
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const transport = createTransport({ orgUrl: url, timeoutMs: 5000, ...settings });
    opened.push({ server, transport });
    return {
        url,
        transport,
        sockets,
        get: (path = '/', signal = SIGNAL) => transport.send({ method: 'GET', url: url + path, headers: {} }, signal)
    };
}

afterEach(async () => {
    for (const { server, transport } of opened.splice(0)) {
        await transport.close();
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
    }
});

function failsWith(reason: string): (error: unknown) => boolean {
    return (error) => error instanceof UpstreamError && error.reason === reason && error.cause === undefined;
}

/** Bodies that are decompressed where they come, and aside. */
const COMPRESSED = { 'few bytes': 'x'.repeat(100_000), 'many bytes': randomBytes(60_000).toString('hex') } as const;

/** An address where a server has just stopped listening. */
async function freedAddress(): Promise<string> {
    const server = createServer();
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return `http://127.0.0.1:${String(port)}`;
}

describe('createTransport', () => {
    it('gives status, headers and text of any answer', async () => {
        const { get } = await serve((_request, response) => {
            response.writeHead(418, { 'X-Told': 'yes' }).end('Grüße 🫖');
        });

        const answer = await get();

        assert.equal(answer.status, 418);
        assert.equal(answer.headers['x-told'], 'yes');
        assert.equal(answer.body, 'Grüße 🫖');
    });

    it('sends method, headers and body as given', async () => {
        const { transport, url } = await serve((request, response) => {
            void echo(request, response);
        });

        const headers = { 'content-type': 'application/json', authorization: 'Bearer x' };
        const answer = await transport.send(
            { method: 'PATCH', url: `${url}/a?b=c%20d`, headers, body: '{"ü":1}' },
            SIGNAL
        );

        assert.deepEqual(JSON.parse(answer.body), {
            method: 'PATCH',
            url: '/a?b=c%20d',
            contentType: 'application/json',
            authorization: 'Bearer x',
            userAgent: 'redact-inline',
            body: '{"ü":1}'
        });
    });

    it('asks for gzip and decodes it', async () => {
        const { get } = await serve((request, response) => {
            assert.equal(request.headers['accept-encoding'], 'gzip');
            response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000)));
        });

        assert.equal((await get()).body.length, 100_000);
    });

    for (const [size, text] of Object.entries(COMPRESSED)) {
        it(`refuses gzip that ends early, ${size}`, async () => {
            const { get } = await serve((_request, response) => {
                response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text).subarray(0, -12));
            });

            await assert.rejects(get(), failsWith(Reason.Undecodable));
        });

        it(`stops decompressing a body that becomes too large, ${size}`, async () => {
            const compressed = gzipSync(text);
            const { get } = await serve(
                (_request, response) => {
                    response.writeHead(200, { 'content-encoding': 'gzip' }).end(compressed);
                },
                { mostBytes: compressed.byteLength }
            );

            await assert.rejects(get(), failsWith(Reason.TooLarge));
        });

        it(`decodes gzip to the letter, ${size}`, async () => {
            const { get } = await serve((_request, response) => {
                response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));
            });

            assert.equal((await get()).body, text);
        });
    }

    it('refuses an encoding that it did not ask for', async () => {
        const { get } = await serve((_request, response) => {
            response.writeHead(200, { 'content-encoding': 'br' }).end('x');
        });

        await assert.rejects(get(), failsWith(Reason.Undecodable));
    });

    it('refuses bytes that are not UTF-8 rather than replacing them', async () => {
        const { get } = await serve((_request, response) => {
            response.end(Buffer.from([0x22, 0xe4, 0x22]));
        });

        await assert.rejects(get(), failsWith(Reason.Undecodable));
    });

    it('stops reading a body that is too large', async () => {
        const { get } = await serve((_request, response) => void response.end('x'.repeat(2000)), { mostBytes: 1000 });

        await assert.rejects(get(), failsWith(Reason.TooLarge));
    });

    it('does not wait for headers beyond its time', { timeout: 3000 }, async () => {
        const { get } = await serve(() => undefined, { timeoutMs: 50 });

        await assert.rejects(get(), failsWith(Reason.Timeout));
    });

    it('does not wait for the rest of a body beyond its time, even if bytes trickle', { timeout: 3000 }, async () => {
        const { get } = await serve(
            (_request, response) => {
                const trickle = setInterval(() => response.write('x'), 10);
                response.on('close', () => {
                    clearInterval(trickle);
                });
            },
            { timeoutMs: 100 }
        );

        await assert.rejects(get(), failsWith(Reason.Timeout));
    });

    it('ends a call when its signal aborts', { timeout: 3000 }, async () => {
        const controller = new AbortController();
        const { get } = await serve(() => {
            controller.abort();
        });

        await assert.rejects(get('/', controller.signal), failsWith(Reason.Aborted));
    });

    it('makes no call for a signal that has aborted', async () => {
        let calls = 0;
        const { get } = await serve((_request, response) => {
            calls += 1;
            response.end();
        });

        await assert.rejects(get('/', AbortSignal.abort()), failsWith(Reason.Aborted));
        assert.equal(calls, 0);
    });

    it('turns a reset before the headers into a clean error', async () => {
        const { get } = await serve((request) => {
            request.socket.resetAndDestroy();
        });

        await assert.rejects(get(), failsWith(Reason.Reset));
    });

    it('turns a reset in the middle of a body into a clean error and goes on', async () => {
        const { get } = await serve((request, response) => {
            if (request.url === '/whole') return void response.end('whole');
            response.writeHead(200, { 'content-length': '1000' });
            response.write('half', () => request.socket.resetAndDestroy());
        });

        for (let round = 0; round < 20; round += 1) await assert.rejects(get('/half'), failsWith(Reason.Reset));
        assert.equal((await get('/whole')).body, 'whole');
    });

    it('tells a refused connection', async () => {
        const url = await freedAddress();
        const transport = createTransport({ orgUrl: url, timeoutMs: 1000 });

        const call = transport.send({ method: 'GET', url: `${url}/`, headers: {} }, SIGNAL);

        await assert.rejects(call, failsWith(Reason.Unreachable));
        await transport.close();
    });

    it('follows no redirect', async () => {
        const paths: (string | undefined)[] = [];
        const { get } = await serve((request, response) => {
            paths.push(request.url);
            response.writeHead(302, { location: '/elsewhere' }).end();
        });

        assert.equal((await get('/here')).status, 302);
        assert.deepEqual(paths, ['/here']);
    });

    it('refuses to call another host', async () => {
        const { transport } = await serve((_request, response) => void response.end());

        const call = transport.send({ method: 'GET', url: 'http://localhost.example/', headers: {} }, SIGNAL);

        await assert.rejects(call, RangeError);
    });

    it('opens no more sockets than it may', async () => {
        const held: ServerResponse[] = [];
        const { get, sockets } = await serve(
            (_request, response) => {
                held.push(response);
                if (held.length === 2) for (const waiting of held.splice(0)) waiting.end('x');
            },
            { connections: 2 }
        );

        await Promise.all(Array.from({ length: 20 }, () => get()));

        assert.equal(sockets.size, 2);
    });

    it('leaves no socket after close, though a call is under way', async () => {
        const { get, transport, sockets } = await serve((_request, response) => {
            response.write('half');
        });
        const call = get();
        const rejected = assert.rejects(call, UpstreamError);
        await until(() => sockets.size === 1);

        await transport.close();

        await rejected;
        await until(() => sockets.size === 0);
    });
});

async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
    const { 'content-type': contentType, authorization, 'user-agent': userAgent } = request.headers;
    const body = Buffer.concat(chunks).toString();
    response.end(
        JSON.stringify({ method: request.method, url: request.url, contentType, authorization, userAgent, body })
    );
}

/** Sockets close in their own time; the runner's timeout bounds the wait. */
async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
