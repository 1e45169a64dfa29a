import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openRawSocket, rawRequest, type RawSocket } from './rawSocket.ts';
import { openStage, type Stage } from './stage.ts';

/** Bounds that a test need not wait for. */
const QUICK = { headersMs: 60, requestMs: 60, checkEveryMs: 20 };
const LIMIT = { timeout: 10_000 };

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

async function isServed(socket: RawSocket): Promise<void> {
    socket.write(rawRequest(['GET /healthz HTTP/1.1', 'Host: a']));
    await socket.receives('"alive"');
}
