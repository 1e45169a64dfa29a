import { ClientCode, fetchTransport, type TransportCall } from 'c/proxyClient';

const CALL: TransportCall = {
    method: 'POST',
    path: '/v1/records/0Mw/redactions',
    grant: { token: 'the-token', expiresAt: 0, proxyBaseUrl: 'https://proxy.example/', canRedact: true },
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

describe('fetchTransport', () => {
    const originalFetch = globalThis.fetch;

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

    it('tells a timeout from a proxy that cannot be reached', async () => {
        globalThis.fetch = failWith(Object.assign(new Error(), { name: 'TimeoutError' }));
        await expect(fetchTransport().send(CALL)).rejects.toMatchObject({ code: ClientCode.Timeout });

        globalThis.fetch = failWith(new TypeError('Failed to fetch'));
        await expect(fetchTransport().send(CALL)).rejects.toMatchObject({ code: ClientCode.Unreachable });
    });
});
