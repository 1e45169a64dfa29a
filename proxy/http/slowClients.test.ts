import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Koa from 'koa';
import { startHttpServer, SERVER_BOUNDS } from '../httpServer.ts';
import { createLog } from '../log.ts';
import { createMetrics } from '../metrics.ts';
import { loadShedding } from '../middleware/loadShedding.ts';
import { MOST_WAITING } from '../oneAtATime.ts';
import { openRawSocket, rawRequest, type RawSocket } from './rawSocket.ts';
import { openStage, type Stage } from './stage.ts';

/** Bounds that a test need not wait for. */
const QUICK = { headersMs: 60, requestMs: 60, checkEveryMs: 20 };
const LIMIT = { timeout: 10_000 };
const MORE_THAN_SOCKETS_HOLD = 64 * 1024 * 1024;

describe('a client that sends slowly', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage({ serverBounds: QUICK });
    });
    after(() => stage[Symbol.asyncDispose]());

    it('loses its connection when headers trickle, and is told why', LIMIT, async () => {
        const socket = openRawSocket(stage.url);
        socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: ');
        const trickle = setInterval(() => socket.write('a'), 10);

        const received = await socket.received;
        clearInterval(trickle);

        assert.match(received, /^HTTP\/1\.1 400 /);
        assert.match(received, /took too long/);
        assert.ok(stage.logLines.some((line) => line.includes('"reason":"slow_request"')));
    });

    it('loses its connection when a body trickles', LIMIT, async () => {
        const recordId = stage.org.recordId('cardAndSsn');
        const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
        const socket = openRawSocket(stage.url);
        socket.write(
            rawRequest([
                `POST /v1/records/${recordId}/redactions HTTP/1.1`,
                'Host: a',
                `Authorization: Bearer ${token}`,
                'Idempotency-Key: a-slow-commit',
                'Content-Type: application/json',
                'Content-Length: 1000000'
            ])
        );
        const trickle = setInterval(() => socket.write(' '), 10);

        const received = await socket.received;
        clearInterval(trickle);

        assert.doesNotMatch(received, /HTTP\/1\.1 [25]/);
        assert.deepEqual(await stage.org.rows('RedactInline_Event__c'), []);
    });

    it(
        'loses its connection, without a second answer, when it sends more of a body that was refused',
        LIMIT,
        async () => {
            const socket = openRawSocket(stage.url);
            socket.write(
                rawRequest([
                    'POST /v1/nothing HTTP/1.1',
                    'Host: a',
                    'Content-Type: text/plain',
                    'Content-Length: 1000000'
                ])
            );
            const trickle = setInterval(() => socket.write(' '), 10);

            const received = await socket.received;
            clearInterval(trickle);

            assert.equal(received.match(/HTTP\/1\.1 /g)?.length, 1);
            assert.match(received, /^HTTP\/1\.1 404 /);
        }
    );

    it('loses a connection on which it sends nothing, and the others are served', LIMIT, async () => {
        const silent = openRawSocket(stage.url);

        assert.equal(await silent.received, '');
        assert.equal((await stage.call('/healthz')).status, 200);
    });
});

describe('a client that does not read', () => {
    it('loses its connection when it does not take its answer, and its place is free', LIMIT, async () => {
        const metrics = createMetrics({ activeConversationLimit: 1 });
        const bounds = { inFlight: 1, loopDelayMs: 0 };
        const app = new Koa()
            .use(loadShedding({ bounds, loopDelay: () => 0, metrics }))
            .use((ctx) => (ctx.body = Buffer.alloc(ctx.path.endsWith('long') ? MORE_THAN_SOCKETS_HOLD : 1)));
        const lines: string[] = [];
        const log = createLog('info', { write: (line) => void lines.push(line) });
        const server = await startHttpServer(app.callback(), {
            host: '127.0.0.1',
            port: 0,
            bounds: { ...SERVER_BOUNDS, answerMs: 100 },
            log
        });
        const socket = openRawSocket(server.url);
        socket.pause();
        socket.write(rawRequest(['GET /v1/long HTTP/1.1', 'Host: a']));

        while (!lines.some((line) => line.includes('"reason":"untaken_answer"'))) await turn();
        socket.resume();
        const received = await socket.received;

        assert.ok(received.length < MORE_THAN_SOCKETS_HOLD);
        assert.equal((await fetch(`${server.url}/v1/short`)).status, 200);
        await server.close();
    });

    it('has one request at a time worked on, and answers in order, however many it sends', LIMIT, async () => {
        await using stage = await openStage();
        await stage.org.addFault({ match: { path: '/query' }, fault: { kind: 'hold' } });
        const socket = openRawSocket(stage.url);
        const recordId = stage.org.recordId('cardAndSsn');
        const token = await stage.mint({ as: 'agent', recordId, act: 'view' });
        const paths = [`/v1/records/${recordId}/entries`, '/v1/nothing', '/healthz'];
        const lines = [`Host: a`, `Authorization: Bearer ${token}`];
        socket.write(paths.map((path) => rawRequest([`GET ${path} HTTP/1.1`, ...lines])).join(''));
        const inFlight = async (): Promise<string> =>
            /^redact_inline_requests_in_flight (\d+)$/m.exec((await stage.call('/metrics')).text)?.[1] ?? '';
        while ((await inFlight()) === '0') await turn();

        assert.equal(await inFlight(), '1');
        assert.ok(!stage.logLines.some((line) => line.includes('"status":404')));
        await stage.org.clearFaults();
        await socket.receives('"alive"');
        socket.end();
        const statuses = (await socket.received).matchAll(/HTTP\/1\.1 (\d+)/g);

        assert.deepEqual(
            Array.from(statuses, ([, status]) => status),
            ['200', '404', '200']
        );
    });

    it('loses its connection when it sends more requests at a time than may wait', LIMIT, async () => {
        await using stage = await openStage();
        const socket = openRawSocket(stage.url);

        socket.write(rawRequest(['GET /healthz HTTP/1.1', 'Host: a']).repeat(MOST_WAITING + 2));

        assert.equal(await socket.received, '');
    });
});

describe('more connections than may be', () => {
    it('are closed, the log says so once, and there is room when others end', LIMIT, async () => {
        await using stage = await openStage({ serverBounds: { connections: 3 } });
        const held = Array.from({ length: 3 }, () => openRawSocket(stage.url));
        await Promise.all(held.map(isServed));

        const refused = [openRawSocket(stage.url), openRawSocket(stage.url)];

        assert.deepEqual(await Promise.all(refused.map(({ received }) => received)), ['', '']);
        assert.equal(stage.logLines.filter((line) => line.includes('connections are refused')).length, 1);
        for (const socket of held) socket.end();
        await Promise.all(held.map(({ received }) => received));
        assert.equal((await stage.call('/healthz')).status, 200);
    });
});

async function turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
}

async function isServed(socket: RawSocket): Promise<void> {
    socket.write(rawRequest(['GET /healthz HTTP/1.1', 'Host: a']));
    await socket.receives('"alive"');
}
