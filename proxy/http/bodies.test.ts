import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { openStage, type Stage } from './stage.ts';

const MIB = 1024 * 1024;

/** Bodies that are small on the wire and large in memory. */
const BOMBS: Readonly<Record<string, Uint8Array>> = {
    gzip: gzipSync(Buffer.alloc(64 * MIB, ' ')),
    deflate: deflateSync(Buffer.alloc(64 * MIB, ' ')),
    br: brotliCompressSync(Buffer.alloc(64 * MIB, ' '))
};

/** Members that would reach the prototype of every object, were they ever merged into one. */
const POLLUTING = [
    '{"__proto__":{"polluted":"yes"}}',
    '{"constructor":{"prototype":{"polluted":"yes"}}}',
    '{"reasonCode":"OTHER","entries":[],"__proto__":{"polluted":"yes"}}',
    '{"reasonCode":"OTHER","entries":[{"__proto__":{"identifier":"a","revision":"b","spans":[]}}]}',
    '{"reasonCode":"OTHER","entries":{"__proto__":[],"length":1,"0":{}}}',
    '{"reasonCode":"__proto__","entries":[{"identifier":"a","revision":"b","spans":[{"start":0,"end":1,"category":"OTHER"}]}]}',
    '{"reasonCode":"OTHER","entries":[{"identifier":"a","revision":"b","spans":[{"start":0,"end":1,"category":"__proto__"}]}]}',
    '{"reasonCode":"OTHER","entries":[{"identifier":"a","revision":"b","spans":[{"start":0,"end":1,"category":"constructor"}]}]}',
    '{"reasonCode":"OTHER","entries":[{"identifier":"a","revision":"b","spans":[{"start":0,"end":1,"category":"toString"}]}]}'
];

describe('a body', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage();
    });
    after(() => stage[Symbol.asyncDispose]());

    /** Sends a body as it is and returns status and code. */
    const send = async (
        body: RequestInit['body'],
        headers: Readonly<Record<string, string>> = {}
    ): Promise<readonly [number, unknown]> => {
        const recordId = stage.org.recordId('cardAndSsn');
        const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
        const response = await fetch(`${stage.url}/v1/records/${recordId}/redactions`, {
            method: 'POST',
            headers: {
                authorization: `Bearer ${token}`,
                'content-type': 'application/json',
                'idempotency-key': crypto.randomUUID(),
                ...headers
            },
            body: body ?? null,
            ...(body instanceof ReadableStream && { duplex: 'half' })
        });
        return [response.status, ((await response.json()) as Record<string, unknown>)['code']];
    };

    const assertNothingWritten = async (): Promise<void> => {
        assert.deepEqual(await stage.org.rows('RedactInline_Event__c'), []);
        assert.equal((await stage.call('/healthz')).status, 200);
    };

    it('over 1 MiB is refused by its length', async () => {
        assert.deepEqual(await send(' '.repeat(MIB + 1)), [413, 'BODY_TOO_LARGE']);
        assert.deepEqual(await send(' '.repeat(MIB)), [400, 'REQUEST_INVALID']);
    });

    it('that never ends is refused at 1 MiB, though it tells no length', async () => {
        let sent = 0;
        const endless = new ReadableStream({
            pull: (controller) => {
                sent += 64 * 1024;
                controller.enqueue(Buffer.alloc(64 * 1024, ' '));
            }
        });

        assert.deepEqual(await send(endless), [413, 'BODY_TOO_LARGE']);
        assert.ok(sent < 64 * MIB);
        await assertNothingWritten();
    });

    for (const [encoding, bomb] of Object.entries(BOMBS)) {
        it(`that would grow past 1 MiB is refused before it does: ${encoding}`, async () => {
            assert.ok(bomb.byteLength < MIB);

            assert.deepEqual(await send(Buffer.from(bomb), { 'content-encoding': encoding }), [413, 'BODY_TOO_LARGE']);
            await assertNothingWritten();
        });
    }

    it('that is encoded twice, or not as it says, is refused', async () => {
        const twice = gzipSync(gzipSync('{}'));

        assert.deepEqual(await send(twice, { 'content-encoding': 'gzip, gzip' }), [415, 'UNSUPPORTED_MEDIA_TYPE']);
        assert.deepEqual(await send('{}', { 'content-encoding': 'gzip' }), [400, 'REQUEST_INVALID']);
        assert.deepEqual(await send(gzipSync('{}').subarray(0, 12), { 'content-encoding': 'gzip' }), [
            400,
            'REQUEST_INVALID'
        ]);
    });

    it('of half a million brackets in each other is refused', async () => {
        const depth = 500_000;

        assert.deepEqual(await send('['.repeat(depth) + ']'.repeat(depth)), [400, 'REQUEST_INVALID']);
        assert.deepEqual(await send(`{"entries":${'['.repeat(depth)}${']'.repeat(depth)}}`), [400, 'REQUEST_INVALID']);
        await assertNothingWritten();
    });

    it('is refused where it would reach the prototype of all objects, and reaches none', async () => {
        for (const body of POLLUTING) assert.deepEqual(await send(body), [400, 'REQUEST_INVALID'], body);

        assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
        await assertNothingWritten();
    });
});
