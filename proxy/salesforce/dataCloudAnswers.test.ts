import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { isProblem } from '../errors.ts';
import { createDataCloud } from './createDataCloud.ts';
import type { Copies } from './dataCloudGateway.ts';

const NOW = Date.parse('2026-01-10T12:00:00Z');
const CONVERSATION = { conversationId: '0dwHs0000000001IAA', conversationIdentifier: 'abc' };

/** What a server of copies answers. */
interface Answers {
    readonly batch: (number: number) => object;
    /** Called with what lets the token go; at once without it. */
    readonly holdToken?: (release: () => void) => void;
}

const atOnce = (release: () => void): void => {
    release();
};

type Read = (signal?: AbortSignal) => Promise<Copies>;

async function serve(t: TestContext, { batch, holdToken = atOnce }: Answers): Promise<Read> {
    let batches = 0;
    const answer = (response: ServerResponse, value: object): void => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(value));
    };
    const server = createServer((request, response) => {
        const path = request.url ?? '';
        if (path.includes('oauth2/token')) {
            holdToken(() => {
                answer(response, { access_token: 'a', scope: 'api' });
            });
        } else if (path.includes('a360')) {
            answer(response, { access_token: 't', instance_url: request.headers.host, expires_in: 3600 });
        } else {
            batches += 1;
            answer(response, { data: [], done: true, ...batch(batches) });
        }
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const dataCloud = createDataCloud({
        url,
        orgUrl: url,
        clientId: 'copies',
        clientSecret: 'secret',
        dataspace: null,
        names: { object: 'ssot__ConversationEntry__dlm', fieldPrefix: 'ssot' },
        timeoutMs: 5_000,
        now: () => NOW,
        sleep: () => Promise.resolve()
    });
    t.after(async () => {
        await dataCloud.close();
        server.closeAllConnections();
        server.close();
    });
    return (signal = new AbortController().signal) => dataCloud.readCopies(CONVERSATION, signal);
}

const isFailed =
    (reason: string) =>
    (error: unknown): boolean =>
        isProblem(error, 'SALESFORCE_FAILED') && error.extras.reason === reason;

const row = (id: string, text: string): readonly (string | null)[] => [
    id,
    text,
    '2026-01-10T11:00:00Z',
    '2026-01-10T11:00:00Z',
    null,
    null
];

describe('answers of Data Cloud', () => {
    it('fail nobody else when the first who waits for a token gives up', async (t) => {
        const { promise: asked, resolve: ask } = Promise.withResolvers<() => void>();
        const read = await serve(t, { batch: () => ({}), holdToken: ask });
        const first = new AbortController();
        const readings = [read(first.signal), read()];
        const release = await asked;
        first.abort();
        await assert.rejects(readings[0] ?? Promise.resolve());
        release();

        assert.deepEqual((await readings[1])?.entries, []);
    });

    it('are refused that name a batch twice, or hold more than 32 MB', async (t) => {
        const again = await serve(t, { batch: () => ({ done: false, nextBatchId: 'same' }) });
        const text = 'x'.repeat(9_000_000);
        const large = await serve(t, {
            batch: (number) => ({ data: [row(String(number), text)], done: false, nextBatchId: String(number) })
        });

        await assert.rejects(again(), isFailed('upstream_unparsable'));
        await assert.rejects(large(), isFailed('upstream_too_large'));
    });

    it('are of no other time than they came, but for what clocks differ', async (t) => {
        for (const [startTime, asOf] of [
            ['2031-01-01T00:00:00Z', NOW],
            ['2026-01-10T11:59:30Z', NOW - 30_000],
            ['2020-01-01T00:00:00Z', NOW - 60_000],
            ['2026-01-10 11:59:30', NOW]
        ] as const) {
            const read = await serve(t, { batch: () => ({ startTime }) });
            assert.equal((await read()).asOf, asOf);
        }
    });

    it('keep rows that differ, and one of those that do not', async (t) => {
        const read = await serve(t, { batch: () => ({ data: [row('a', 'old'), row('a', 'new'), row('a', 'old')] }) });

        assert.deepEqual((await read()).entries.map(({ text }) => text).sort(), ['new', 'old']);
    });
});
