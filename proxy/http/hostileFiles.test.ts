import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CALL, CARD, SEED, sendFile, storedTexts, uploadsSent } from './fileOfCall.ts';
import { openRawSocket, rawRequest, type RawSocket } from './rawSocket.ts';
import { openStage, type Answer, type Stage } from './stage.ts';

/** Bounds that a test need not wait for. */
const QUICK = { headersMs: 200, requestMs: 60, fileMs: 400, checkEveryMs: 20 };
const LIMIT = { timeout: 20_000 };

const uploadToken = (stage: Stage, as = 'uploader'): Promise<string> =>
    stage.mint({ as, recordId: stage.org.recordId(SEED), act: 'upload' });

/** Begins to send a file of this length. */
async function beginFile(stage: Stage, length: number, as = 'uploader'): Promise<RawSocket> {
    const socket = openRawSocket(stage.url);
    socket.write(
        rawRequest([
            `POST /v1/records/${stage.org.recordId(SEED)}/transcript?extension=vtt HTTP/1.1`,
            'Host: a',
            'Connection: close',
            `Authorization: Bearer ${await uploadToken(stage, as)}`,
            'Content-Type: application/octet-stream',
            `Content-Length: ${String(length)}`
        ])
    );
    return socket;
}

async function inFlight(stage: Stage): Promise<number> {
    const { text } = await stage.call('/metrics');
    return Number(/^redact_inline_requests_in_flight (\d+)$/m.exec(text)?.[1]);
}

describe('a token for uploading', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage();
    });
    after(() => stage[Symbol.asyncDispose]());

    const statusOf = ({ status, body }: Answer): readonly unknown[] => [status, body['code']];

    it('opens nothing else: no entries, in clear or masked, no events, no flags, no commits', async () => {
        const token = await uploadToken(stage, 'admin');
        const record = `/v1/records/${stage.org.recordId(SEED)}`;
        for (const path of ['/entries', '/redactions', '/flags']) {
            assert.deepEqual(statusOf(await stage.call(record + path, { token })), [401, 'TOKEN_INVALID'], path);
        }
        for (const path of ['/redactions', '/preview', '/dismissals', '/appearances', '/flags']) {
            const call = { method: 'POST', token, body: {}, headers: { 'idempotency-key': 'a-key-of-this-test' } };
            assert.deepEqual(statusOf(await stage.call(record + path, call)), [401, 'TOKEN_INVALID'], path);
        }
        assert.equal((await stage.call('/v1/policy', { token, recordId: '' })).status, 200);
    });

    it('is the only one that uploads, checks as often as it likes and uploads once', async () => {
        const recordId = stage.org.recordId(SEED);
        for (const act of ['view', 'redact'] as const) {
            const token = await stage.mint({ as: 'supervisor', recordId, act });
            for (const what of ['transcript', 'transcript/check'] as const) {
                assert.deepEqual(statusOf(await sendFile(stage, what, { token })), [401, 'TOKEN_INVALID'], act);
            }
        }
        const token = await uploadToken(stage);

        const statuses = [
            await sendFile(stage, 'transcript/check', { token }),
            await sendFile(stage, 'transcript/check', { token }),
            await sendFile(stage, 'transcript', { token }),
            await sendFile(stage, 'transcript', { token })
        ].map(({ status }) => status);

        assert.deepEqual(statuses, [200, 200, 200, 401]);
        assert.equal(await uploadsSent(stage), 1);
    });
});

describe('a hostile file', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage({ serverBounds: QUICK });
    });
    after(() => stage[Symbol.asyncDispose]());

    it('is refused beyond so many bytes, whether it tells its length or never ends', LIMIT, async () => {
        const long = await sendFile(stage, 'transcript/check', { file: `${CALL}${'A'.repeat(65_536)}` });
        const socket = openRawSocket(stage.url);
        socket.write(
            rawRequest([
                `POST /v1/records/${stage.org.recordId(SEED)}/transcript/check?extension=vtt HTTP/1.1`,
                'Host: a',
                `Authorization: Bearer ${await uploadToken(stage)}`,
                'Content-Type: application/octet-stream',
                'Transfer-Encoding: chunked'
            ])
        );
        const chunk = `${CALL}\n`.repeat(40);
        const feed = setInterval(() => {
            socket.write(`${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`);
        }, 5);
        await socket.receives('BODY_TOO_LARGE');
        clearInterval(feed);

        assert.deepEqual([long.status, long.body['code']], [413, 'BODY_TOO_LARGE']);
        assert.match(await socket.received, /^HTTP\/1\.1 413 /);
    });

    it('is refused as another media type, compressed, or with a name in its address', async () => {
        const record = stage.org.recordId(SEED);
        const cases: readonly (readonly [number, string, Parameters<typeof sendFile>[2]])[] = [
            [415, 'UNSUPPORTED_MEDIA_TYPE', { headers: { 'content-type': 'multipart/form-data; boundary=a' } }],
            [415, 'UNSUPPORTED_MEDIA_TYPE', { headers: { 'content-encoding': 'gzip' } }],
            [400, 'REQUEST_INVALID', { query: 'fileName=Leila%20Karimi.vtt' }],
            [400, 'REQUEST_INVALID', { query: 'extension=../../etc' }],
            [400, 'REQUEST_INVALID', { headers: { 'transcript-speakers': 'no object' } }],
            [400, 'REQUEST_INVALID', { headers: { 'transcript-speakers': Buffer.from('[1]').toString('base64url') } }]
        ];
        for (const [status, code, call] of cases) {
            const answer = await sendFile(stage, 'transcript/check', call);
            assert.deepEqual([answer.status, answer.body['code']], [status, code], answer.text);
        }
        const unlisted = await stage.call(`/v1/records/${record}/transcript/check`, {
            method: 'POST',
            as: 'uploader',
            act: 'upload',
            headers: { 'content-type': 'application/octet-stream' },
            body: '{"__proto__":{"isAdmin":true},"entries":[{"__proto__":{"text":"A"},"text":"A"}]}'
        });
        assert.ok(unlisted.status < 500);
        assert.equal(({} as Record<string, unknown>)['isAdmin'], undefined);
    });

    it(
        'may take longer to arrive than other bodies, and is given up all the same; its place is free then',
        LIMIT,
        async () => {
            const slow = await beginFile(stage, Buffer.byteLength(CALL));
            const halves = [CALL.slice(0, 40), CALL.slice(40)] as const;
            slow.write(halves[0]);
            const begun = performance.now();
            const wait = setInterval(() => {
                if (performance.now() - begun < 2 * QUICK.requestMs) return;
                clearInterval(wait);
                slow.write(halves[1]);
            }, 10);
            assert.match(await slow.received, /^HTTP\/1\.1 200 [\s\S]*"state":"stored"/);

            const trickling = await beginFile(stage, 60_000);
            const trickle = setInterval(() => {
                trickling.write('A');
            }, 10);
            assert.doesNotMatch(await trickling.received, /HTTP\/1\.1 [25]/);
            clearInterval(trickle);
            while ((await inFlight(stage)) > 0);
            assert.equal((await sendFile(stage, 'transcript/check')).status, 200);
        }
    );

    it('that breaks off is not sent, in part neither', LIMIT, async () => {
        await stage.org.reset();
        await stage.org.forgetRequests();
        const socket = await beginFile(stage, Buffer.byteLength(CALL) + 1);
        socket.write(CALL);
        while (!(await stage.org.requests()).some(({ path }) => path.endsWith('/entries')));
        socket.destroy();

        while ((await inFlight(stage)) > 0);

        assert.equal(await uploadsSent(stage), 0);
        assert.deepEqual(await storedTexts(stage), []);
        assert.ok(!stage.logLines.some((line) => line.includes('unexpected error')));
    });

    it('is one of its user at a time, and one of a few of the proxy: others are told to wait', LIMIT, async () => {
        const first = await beginFile(stage, 60_000);
        while ((await inFlight(stage)) === 0);

        const second = await sendFile(stage, 'transcript/check');
        const other = await sendFile(stage, 'transcript/check', { as: 'admin' });

        assert.deepEqual([second.status, second.body['code']], [503, 'PROXY_OVERLOADED']);
        assert.match(second.headers.get('retry-after') ?? '', /^[1-9]/);
        assert.equal(other.status, 200);
        first.destroy();
        while ((await inFlight(stage)) > 0);
    });

    it('leaves no letter of it, and no name of a speaker, in log and metrics', async () => {
        await stage.org.reset();
        const answers = [
            await sendFile(stage, 'transcript/check', { speakers: { 'Secret Name': 'nobody' } }),
            await sendFile(stage, 'transcript/check', { file: `WEBVTT\n\n00:01.000 --> x ${CARD}\nSecret Name\n` }),
            await sendFile(stage, 'transcript')
        ].map(({ status }) => status);

        const traces = `${stage.logLines.join('')}${(await stage.call('/metrics')).text}`;
        assert.deepEqual(answers, [200, 422, 200]);
        assert.doesNotMatch(traces, /4111[ -]?1111|Northwind|Secret|Leila|Ana Oliveira|extension=/);
    });
});
