import {
    ClientCode,
    createProxyClient,
    ProxyProblem,
    type Act,
    type Grant,
    type Mint,
    type ProxyClient,
    type Transport,
    type TransportAnswer,
    type TransportCall
} from 'c/proxyClient';
import { answerOf, POLICY } from 'jest/entries';

const RECORD = '0MwHs0000000001KAA';
const LIFE = 120_000;
const REFUSED: TransportAnswer = {
    status: 401,
    body: { code: 'TOKEN_INVALID', detail: '', requestId: 'r-1', type: '', title: '', status: 401 },
    retryAfterSeconds: null
};
const ENTRIES = ok(answerOf([]));
const REQUEST = { reasonCode: 'PCI_PAN', entries: [] };

function ok(body: unknown): TransportAnswer {
    return { status: 200, body, retryAfterSeconds: null };
}

/** A client on a clock, a mint that numbers its tokens, and a transport that gives the answers in turn. */
function bench(role: 'agent' | 'supervisor', answers: readonly TransportAnswer[]) {
    const canRedact = role === 'supervisor';
    const calls: TransportCall[] = [];
    const minted: Act[] = [];
    const clock = { now: 1_000_000 };
    const mint: Mint = async ({ act }): Promise<Grant> => {
        minted.push(act);
        const token = `${act}-${minted.length}`;
        return {
            token,
            expiresAt: clock.now + LIFE,
            proxyBaseUrl: 'https://proxy.example',
            transport: 'direct',
            canRedact,
            canUpload: canRedact
        };
    };
    const left = [...answers];
    const transport: Transport = {
        async send(call) {
            calls.push(call);
            return left.shift() ?? ENTRIES;
        }
    };
    const client: ProxyClient = createProxyClient({ recordId: RECORD, mint, transport, now: () => clock.now });
    return { client, calls, minted, clock, tokens: () => calls.map(({ grant }) => grant.token) };
}

async function problemOf(work: Promise<unknown>): Promise<ProxyProblem> {
    const problem = await work.catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ProxyProblem);
    return problem as ProxyProblem;
}

describe('createProxyClient', () => {
    it('reads masked with a view token for those who may not redact', async () => {
        const { client, minted, calls } = bench('agent', []);

        await client.readEntries({ limit: 50, before: 'a b' });

        expect(minted).toEqual(['view']);
        expect(calls[0]).toMatchObject({ method: 'GET', path: `/v1/records/${RECORD}/entries?limit=50&before=a+b` });
    });

    it('reads in clear with a redact token for those who may redact', async () => {
        const { client, tokens } = bench('supervisor', []);

        await client.readEntries();

        expect(tokens()).toEqual(['redact-2']);
    });

    it('reuses a token for reading until 15 seconds before it expires', async () => {
        const { client, minted, clock } = bench('agent', []);

        await client.readEntries();
        clock.now += LIFE - 15_001;
        await client.readEntries();
        expect(minted).toHaveLength(1);

        clock.now += 1;
        await client.readEntries();
        expect(minted).toHaveLength(2);
    });

    it('asks Apex once for calls that start together', async () => {
        const { client, minted } = bench('supervisor', [ENTRIES, ok(POLICY)]);

        await Promise.all([client.readEntries(), client.readPolicy()]);

        expect(minted).toEqual(['view', 'redact']);
    });

    it('asks Apex again after it refused once', async () => {
        let isRefusing = true;
        const grant: Grant = {
            token: 't',
            expiresAt: Infinity,
            proxyBaseUrl: 'https://proxy.example',
            transport: 'direct',
            canRedact: false,
            canUpload: false
        };
        const client = createProxyClient({
            recordId: RECORD,
            mint: async () => (isRefusing ? Promise.reject({ status: 500, body: { message: 'No.' } }) : grant),
            transport: { send: async () => ENTRIES }
        });

        expect((await problemOf(client.readEntries())).code).toBe(ClientCode.AccessRefused);
        isRefusing = false;

        await expect(client.readEntries()).resolves.toMatchObject({ retryAfterSeconds: null });
    });

    it('reads once more with a new token when the proxy refuses the old one', async () => {
        const { client, tokens } = bench('agent', [REFUSED, ENTRIES]);

        await client.readEntries();

        expect(tokens()).toEqual(['view-1', 'view-2']);
    });

    it('gives up after the second refusal', async () => {
        const { client, calls } = bench('agent', [REFUSED, REFUSED, ENTRIES]);

        const problem = await problemOf(client.readEntries());

        expect(problem).toMatchObject({ code: 'TOKEN_INVALID', status: 401, requestId: 'r-1' });
        expect(calls).toHaveLength(2);
    });

    it('spends a token of its own on each commit', async () => {
        const { client, tokens } = bench('supervisor', []);

        await client.readEntries();
        await client.commitRedactions(REQUEST, { idempotencyKey: 'key-1' });
        await client.commitRedactions(REQUEST, { idempotencyKey: 'key-2' });

        expect(new Set(tokens()).size).toBe(3);
    });

    it('keeps the idempotency key when it commits once more with a new token', async () => {
        const { client, calls, tokens } = bench('supervisor', [REFUSED, ok({ commitId: 'c', entries: [] })]);

        await client.commitRedactions(REQUEST, { idempotencyKey: 'key-1' });

        expect(calls.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key-1', 'key-1']);
        expect(new Set(tokens()).size).toBe(2);
    });

    it('asks for a page of the preview with the token that it reads with', async () => {
        const { client, calls, tokens } = bench('supervisor', [ENTRIES]);
        const request = { entries: REQUEST.entries };

        await client.previewEntries(request, { limit: 1000, before: 'cursor' });

        const path = `/v1/records/${RECORD}/preview?limit=1000&before=cursor`;
        expect(calls).toMatchObject([{ method: 'POST', path, body: request }]);
        expect(tokens()).toEqual(['redact-1']);
    });

    it('asks for appearances with the token that it reads with, and once more when that is refused', async () => {
        const { client, calls, tokens } = bench('supervisor', [ENTRIES, REFUSED, ok({ entries: [] })]);
        const request = { identifier: 'e1', revision: 'r1', span: { start: 0, end: 4, category: 'CVV' } };

        await client.readEntries();
        const answer = await client.findAppearances(request);

        expect(answer).toEqual({ entries: [] });
        expect(calls[1]).toMatchObject({ method: 'POST', path: `/v1/records/${RECORD}/appearances`, body: request });
        expect(tokens()).toEqual(['redact-2', 'redact-2', 'redact-3']);
    });

    it('sends decisions on suggestions one after the other, also after one that failed', async () => {
        const { client, calls } = bench('supervisor', [
            { status: 503, body: { code: 'AUDIT_UNAVAILABLE' }, retryAfterSeconds: null }
        ]);
        const entries = REQUEST.entries;

        const [failed] = await Promise.allSettled([
            client.decideSuggestions({ action: 'dismiss', entries }),
            client.decideSuggestions({ action: 'restore', entries })
        ]);

        expect(failed.status).toBe('rejected');
        expect(calls.map(({ path, body }) => [path.split('/').at(-1), (body as { action: string }).action])).toEqual([
            ['dismissals', 'dismiss'],
            ['dismissals', 'restore']
        ]);
    });

    it('tells the problem of a refused call with all that helps', async () => {
        const entries = answerOf([]).entries;
        const body = { code: 'ENTRY_CHANGED', detail: 'Look again.', requestId: 'r-2', entries };
        const { client } = bench('supervisor', [{ status: 409, body, retryAfterSeconds: 7 }]);

        const problem = await problemOf(client.commitRedactions(REQUEST, { idempotencyKey: 'key-1' }));

        expect(problem).toMatchObject({ code: 'ENTRY_CHANGED', detail: 'Look again.', retryAfterSeconds: 7, entries });
    });

    it.each([
        ['an error page that is no problem of ours', { status: 502, body: undefined, retryAfterSeconds: null }],
        ['a code that the contract does not know', { status: 400, body: { code: 'ELSE' }, retryAfterSeconds: null }],
        ['a good answer that is no JSON', { status: 200, body: undefined, retryAfterSeconds: null }]
    ])('calls %s an invalid answer', async (_what, answer) => {
        const { client } = bench('agent', [answer]);

        expect((await problemOf(client.readEntries())).code).toBe(ClientCode.AnswerInvalid);
    });

    it('hands on when to look again', async () => {
        const { client } = bench('agent', [{ ...ENTRIES, retryAfterSeconds: 20 }]);

        expect((await client.readEntries()).retryAfterSeconds).toBe(20);
    });

    it('forgets its tokens when it is closed', async () => {
        const { client, minted } = bench('agent', []);

        await client.readEntries();
        client.close();
        await client.readEntries();

        expect(minted).toHaveLength(2);
    });
});
