import { TextDecoder } from 'node:util';
import { ClientCode, fetchTransport, type TransportCall } from 'c/proxyClient';

const CALL: TransportCall = {
    method: 'POST',
    path: '/v1/records/0Mw/redactions',
    grant: {
        token: 'the-token',
        expiresAt: 0,
        proxyBaseUrl: 'https://proxy.example/',
        transport: 'direct',
        canRedact: true,
        canUpload: false
    },
    body: { reasonCode: 'PCI_PAN', entries: [] },
    idempotencyKey: 'key-1'
};

function answerWith(
    text: string,
    init: { readonly status: number; readonly headers?: Record<string, string> }
): jest.Mock {
    const { status, headers = {} } = init;
    return jest.fn(async () => ({ status, headers: new Map(Object.entries(headers)), text: async () => text }));
}

function failWith(error: Error): jest.Mock {
    return jest.fn(async () => Promise.reject(error));
}

/** The part of a body that comes next, once a test has it come; it breaks with its call. */
async function nextLine(lines: ((line: string | null) => void)[], signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        lines.push((line) => resolve({ done: line === null, value: new Uint8Array(Buffer.from(`${line}\n`)) }));
    });
}

describe('fetchTransport', () => {
    const originalFetch = globalThis.fetch;

    beforeAll(() => Object.assign(globalThis, { TextDecoder }));

    afterEach(() => {
        globalThis.fetch = originalFetch;
    });

    it('sends the token and the body, and nothing that the browser would add', async () => {
        const fetch = answerWith('{}', { status: 200 });
        globalThis.fetch = fetch;

        await fetchTransport().send(CALL);

        const [url, init] = fetch.mock.calls[0] as [string, RequestInit];
        expect(url).toBe('https://proxy.example/v1/records/0Mw/redactions');
        expect(init).toMatchObject({
            method: 'POST',
            body: JSON.stringify(CALL.body),
            headers: {
                Authorization: 'Bearer the-token',
                'Content-Type': 'application/json',
                'Idempotency-Key': 'key-1'
            },
            credentials: 'omit',
            cache: 'no-store',
            referrerPolicy: 'no-referrer',
            redirect: 'error'
        });
        expect(init.signal).toBeInstanceOf(AbortSignal);
    });

    it('answers status, parsed body and the wait of Retry-After', async () => {
        globalThis.fetch = answerWith('{"code":"TOO_MANY_REQUESTS"}', {
            status: 429,
            headers: { 'Retry-After': '12' }
        });

        await expect(fetchTransport().send(CALL)).resolves.toEqual({
            status: 429,
            body: { code: 'TOO_MANY_REQUESTS' },
            retryAfterSeconds: 12
        });
    });

    it('answers no body where there is no JSON', async () => {
        globalThis.fetch = answerWith('<html>', { status: 502 });

        await expect(fetchTransport().send(CALL)).resolves.toEqual({
            status: 502,
            body: undefined,
            retryAfterSeconds: null
        });
    });

    it('waits as long as lines come, and gives up once none has come for 35 seconds', async () => {
        jest.useFakeTimers();
        const lines: ((line: string | null) => void)[] = [];
        globalThis.fetch = jest.fn(async (_url, { signal }: RequestInit) => ({
            status: 200,
            headers: new Map([['Content-Type', 'application/x-ndjson']]),
            body: { getReader: () => ({ read: () => nextLine(lines, signal!) }) }
        })) as unknown as typeof fetch;
        const heard: unknown[] = [];

        const refused = fetchTransport()
            .send({ ...CALL, onLine: (line) => heard.push(line) })
            .catch((problem: unknown) => problem);
        for (const line of ['{"step":1}', '{"step":2}', '{"step":3}']) {
            await jest.advanceTimersByTimeAsync(30_000);
            lines.shift()!(line);
        }
        await jest.advanceTimersByTimeAsync(34_999);
        expect(heard).toEqual([{ step: 1 }, { step: 2 }, { step: 3 }]);
        await jest.advanceTimersByTimeAsync(1);

        expect(await refused).toMatchObject({ code: ClientCode.Timeout });
        expect(jest.getTimerCount()).toBe(0);
        jest.useRealTimers();
    });

    it('tells a timeout from a proxy that cannot be reached', async () => {
        globalThis.fetch = failWith(Object.assign(new Error(), { name: 'TimeoutError' }));
        await expect(fetchTransport().send(CALL)).rejects.toMatchObject({ code: ClientCode.Timeout });

        globalThis.fetch = failWith(new TypeError('Failed to fetch'));
        await expect(fetchTransport().send(CALL)).rejects.toMatchObject({ code: ClientCode.Unreachable });
    });
});
