import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PROBLEM_STATUS } from 'c/proxyContract';
import { openStage, type Answer, type Stage } from './stage.ts';

const RUNS = 60;

function assertCatalogued({ status, body, text }: Pick<Answer, 'status' | 'body' | 'text'>): void {
    const code = String(body['code']);
    assert.ok(Object.hasOwn(PROBLEM_STATUS, code), text.slice(0, 80));
    assert.equal(status, PROBLEM_STATUS[code as keyof typeof PROBLEM_STATUS]);
    assert.notEqual(code, 'INTERNAL_ERROR');
}

async function assertAlive(stage: Stage): Promise<void> {
    assert.equal((await stage.call('/healthz')).status, 200);
}

/** Sends bytes as they are, and returns all that comes back until the connection ends. */
async function sendBytes(stage: Stage, bytes: Uint8Array): Promise<string> {
    const { hostname, port } = new URL(stage.url);
    return new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        const socket = connect(Number(port), hostname, () => {
            socket.end(bytes);
        });
        socket.on('data', (chunk: Buffer) => chunks.push(chunk));
        socket.on('close', () => {
            resolve(Buffer.concat(chunks).toString('latin1'));
        });
        socket.on('error', (error: NodeJS.ErrnoException) => {
            if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
        });
    });
}

const bytes = fc.uint8Array({ maxLength: 300 });
/** What a client can put into a header at all: Latin-1 without control characters. */
const visible = fc.string({
    unit: fc
        .oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0xa0, max: 0xff }))
        .map((code) => String.fromCharCode(code)),
    maxLength: 60
});

describe('any bytes', () => {
    it('as a body get a catalogued refusal', async () => {
        await using stage = await openStage();
        const path = `/v1/records/${stage.org.recordId('cardAndSsn')}/redactions`;
        const url = stage.url + path;

        await fc.assert(
            fc.asyncProperty(
                fc.oneof(
                    bytes,
                    fc.json().map((json) => Buffer.from(json))
                ),
                async (body) => {
                    const token = await stage.mint({
                        as: 'supervisor',
                        recordId: stage.org.recordId('cardAndSsn'),
                        act: 'redact'
                    });
                    const response = await fetch(url, {
                        method: 'POST',
                        headers: {
                            authorization: `Bearer ${token}`,
                            'content-type': 'application/json',
                            'idempotency-key': 'hostile-body'
                        },
                        body: Buffer.from(body)
                    });
                    const text = await response.text();
                    assertCatalogued({ status: response.status, text, body: JSON.parse(text) as Answer['body'] });
                }
            ),
            { numRuns: RUNS }
        );
        await assertAlive(stage);
    });

    it('as an id get a catalogued refusal', async () => {
        await using stage = await openStage();
        const recordId = stage.org.recordId('cardAndSsn');
        const token = await stage.mint({ as: 'agent', recordId, act: 'view' });

        await fc.assert(
            fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (id) => {
                fc.pre(id.isWellFormed() && !['', '.', '..'].includes(id));
                assertCatalogued(await stage.call(`/v1/records/${encodeURIComponent(id)}/entries`, { token }));
            }),
            { numRuns: RUNS }
        );
        await assertAlive(stage);
    });

    it('as a token or another header get an answer of the catalogue', async () => {
        await using stage = await openStage();
        const path = `/v1/records/${stage.org.recordId('cardAndSsn')}/entries`;

        await fc.assert(
            fc.asyncProperty(
                fc.constantFrom('authorization', 'origin', 'accept', 'x-request-id', 'idempotency-key', 'content-type'),
                visible,
                async (name, value) => {
                    const authorization = name === 'authorization' ? {} : { authorization: 'Bearer a.b.c' };
                    assertCatalogued(await stage.call(path, { headers: { ...authorization, [name]: value } }));
                }
            ),
            { numRuns: RUNS * 2 }
        );
        await assertAlive(stage);
    });

    it('as the query get a catalogued refusal or an answer', async () => {
        await using stage = await openStage();
        const recordId = stage.org.recordId('emptyTranscript');
        const token = await stage.mint({ as: 'supervisor', recordId, act: 'view' });

        await fc.assert(
            fc.asyncProperty(
                fc.constantFrom('limit', 'before', 'after', '__proto__', 'limit[]'),
                fc.string({ unit: 'binary', maxLength: 30 }),
                async (name, value) => {
                    fc.pre(value.isWellFormed());
                    const query = new URLSearchParams([[name, value]]);
                    const answer = await stage.call(`/v1/records/${recordId}/entries?${query.toString()}`, { token });
                    if (answer.status !== 200) assertCatalogued(answer);
                }
            ),
            { numRuns: RUNS }
        );
        await assertAlive(stage);
    });

    it('on the socket leave the proxy alive', async () => {
        await using stage = await openStage();

        await fc.assert(
            fc.asyncProperty(bytes, async (noise) => {
                const answer = await sendBytes(stage, noise);
                assert.ok(answer === '' || answer.startsWith('HTTP/1.1 4'), answer.slice(0, 40));
            }),
            { numRuns: RUNS }
        );
        await assertAlive(stage);
    });

    it('in headers over 16 KiB get a problem document', async () => {
        await using stage = await openStage();
        const request = `GET /healthz HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`;

        const answer = await sendBytes(stage, Buffer.from(request));

        assert.match(answer, /^HTTP\/1\.1 400 /);
        assert.match(answer, /"code":"REQUEST_INVALID"/);
        await assertAlive(stage);
    });
});
