import {
    ClientCode,
    grantedTransport,
    MOST_RELAYED_BYTES,
    relayTransport,
    type Relay,
    type RelayAnswer,
    type TransportCall
} from 'c/proxyClient';

const CALL: TransportCall = {
    method: 'POST',
    path: '/v1/records/0Mw/redactions',
    grant: {
        token: 'the-token',
        expiresAt: 0,
        proxyBaseUrl: 'https://proxy.example/',
        transport: 'apexRelay',
        canRedact: true,
        canUpload: false
    },
    body: { reasonCode: 'PCI_PAN', entries: [] },
    idempotencyKey: 'key-1'
};

const ANSWER: RelayAnswer = { status: 200, body: '{}', retryAfter: null, isTimeout: false };

function relayOf(answer: Partial<RelayAnswer>): jest.Mock<ReturnType<Relay>, Parameters<Relay>> {
    return jest.fn(async (_parameters: Parameters<Relay>[0]) => ({ ...ANSWER, ...answer }));
}

/** A file of so many zeros; jsdom's have no `arrayBuffer`. */
function fileOf(size: number): Blob {
    return { size, arrayBuffer: async () => new ArrayBuffer(size) } as Blob;
}

describe('relayTransport', () => {
    it('hands Apex the token, the body and the key', async () => {
        const relay = relayOf({});

        await relayTransport(relay).send(CALL);

        expect(relay).toHaveBeenCalledWith({
            call: {
                method: 'POST',
                path: '/v1/records/0Mw/redactions',
                token: 'the-token',
                body: JSON.stringify(CALL.body),
                file: null,
                idempotencyKey: 'key-1',
                speakers: null
            }
        });
    });

    it('answers status, parsed body and the wait of Retry-After', async () => {
        const relay = relayOf({ status: 429, body: '{"code":"TOO_MANY_REQUESTS"}', retryAfter: '12' });

        await expect(relayTransport(relay).send(CALL)).resolves.toEqual({
            status: 429,
            body: { code: 'TOO_MANY_REQUESTS' },
            retryAfterSeconds: 12
        });
    });

    it('hands Apex a file in base64 with the names of its speakers', async () => {
        const relay = relayOf({});
        const file = { content: fileOf(100_000), headers: { 'Transcript-Speakers': 'e30' } };

        await relayTransport(relay).send({ ...CALL, body: undefined, file });

        const { call } = relay.mock.calls[0]![0];
        expect(Buffer.from(call.file!, 'base64')).toEqual(Buffer.alloc(100_000));
        expect(call).toMatchObject({ body: null, speakers: 'e30' });
    });

    it('sends no file that is too large for Apex', async () => {
        const relay = relayOf({});
        const file = { content: fileOf(MOST_RELAYED_BYTES + 1), headers: {} };

        await expect(relayTransport(relay).send({ ...CALL, file })).rejects.toMatchObject({ code: 'BODY_TOO_LARGE' });
        expect(relay).not.toHaveBeenCalled();
    });

    it('tells a file that cannot be read any more as a proxy that cannot be reached, as the browser does', async () => {
        const gone = { size: 1, arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) } as Blob;

        const sent = relayTransport(relayOf({})).send({ ...CALL, file: { content: gone, headers: {} } });

        await expect(sent).rejects.toMatchObject({ code: ClientCode.Unreachable });
    });

    it('tells a timeout from a proxy that cannot be reached, and both from an org that is not set up', async () => {
        const timedOut = relayTransport(relayOf({ status: 0, isTimeout: true }));
        const unreachable = relayTransport(relayOf({ status: 0 }));
        const missing = relayTransport(async () =>
            Promise.reject({ status: 500, body: { message: 'Redact Inline is not set up in this org.' } })
        );

        await expect(timedOut.send(CALL)).rejects.toMatchObject({ code: ClientCode.Timeout });
        await expect(unreachable.send(CALL)).rejects.toMatchObject({ code: ClientCode.Unreachable });
        await expect(missing.send(CALL)).rejects.toMatchObject({ code: ClientCode.NotSetUp });
    });

    it.each([
        'Apex heap size too large: 6000001',
        'Apex CPU time limit exceeded',
        'An internal server error has occurred'
    ])(
        'takes no failed transaction for a refusal, for the proxy may have done what it was asked: %s',
        async (message) => {
            const failed = relayTransport(async () => Promise.reject({ status: 500, body: { message } }));
            const refused = relayTransport(async () =>
                Promise.reject({ status: 500, body: { message: 'You have no access to this transcript.' } })
            );

            await expect(failed.send(CALL)).rejects.toMatchObject({ code: ClientCode.Unreachable });
            await expect(refused.send(CALL)).rejects.toMatchObject({ code: ClientCode.AccessRefused });
        }
    );

    it('gives up on an Apex that is silent for a minute', async () => {
        jest.useFakeTimers();
        const silent = relayTransport(async () => new Promise(() => undefined));
        const refused = silent.send(CALL).catch((problem: unknown) => problem);

        await jest.advanceTimersByTimeAsync(60_000);

        expect(await refused).toMatchObject({ code: ClientCode.Timeout });
        expect(jest.getTimerCount()).toBe(0);
        jest.useRealTimers();
    });
});

describe('grantedTransport', () => {
    it('goes the way that the grant of each call names', async () => {
        const direct = { send: jest.fn() };
        const apexRelay = { send: jest.fn() };
        const transport = grantedTransport(direct, apexRelay);
        const directCall: TransportCall = { ...CALL, grant: { ...CALL.grant, transport: 'direct' } };

        await transport.send(CALL);
        await transport.send(directCall);

        expect(apexRelay.send.mock.calls).toEqual([[CALL]]);
        expect(direct.send.mock.calls).toEqual([[directCall]]);
    });
});
