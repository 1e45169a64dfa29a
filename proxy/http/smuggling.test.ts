import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openRawSocket, rawRequest } from './rawSocket.ts';
import { openStage, type Stage } from './stage.ts';

/** A second request that a server would answer which reads the first otherwise than what stands before it. */
const HIDDEN = rawRequest(['GET /openapi.json HTTP/1.1', 'Host: a']);
const CHUNKED_HIDDEN = `0\r\n\r\n${HIDDEN}`;

/** Requests whose end can be read in two ways, or whose headers can. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
    'a length and chunks': rawRequest(
        ['POST /healthz HTTP/1.1', 'Host: a', 'Content-Length: 4', 'Transfer-Encoding: chunked'],
        CHUNKED_HIDDEN
    ),
    'chunks and a length': rawRequest(
        ['POST /healthz HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked', 'Content-Length: 4'],
        CHUNKED_HIDDEN
    ),
    'two lengths': rawRequest(['POST /healthz HTTP/1.1', 'Host: a', 'Content-Length: 0', 'Content-Length: 9'], HIDDEN),
    'a length that is no number': rawRequest(['POST /healthz HTTP/1.1', 'Host: a', 'Content-Length: +5'], HIDDEN),
    'chunks that are not the last encoding': rawRequest(
        ['POST /healthz HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked, identity'],
        CHUNKED_HIDDEN
    ),
    'a chunk whose length is no number': rawRequest(
        ['POST /healthz HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked'],
        `-1\r\n\r\n${HIDDEN}`
    ),
    'a space before the colon': rawRequest(['POST /healthz HTTP/1.1', 'Host: a', 'Content-Length : 5'], HIDDEN),
    'a header over two lines': rawRequest(['GET /healthz HTTP/1.1', 'Host: a', 'X-A: b', ' Content-Length: 5'], HIDDEN),
    'a bare carriage return in a header': rawRequest(
        ['GET /healthz HTTP/1.1', 'Host: a', 'X-Request-Id: 12345678\rX-Evil: 1'],
        HIDDEN
    ),
    'a bare line feed in a header': rawRequest(
        ['GET /healthz HTTP/1.1', 'Host: a', 'X-Request-Id: 12345678\nX-Evil: 1'],
        HIDDEN
    ),
    'a NUL in a header': rawRequest(['GET /healthz HTTP/1.1', 'Host: a', 'X-Request-Id: 1234\x005678'], HIDDEN),
    'no host': rawRequest(['GET /healthz HTTP/1.1'], HIDDEN)
};

describe('a request that can be read in two ways', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage();
    });
    after(() => stage[Symbol.asyncDispose]());

    for (const [what, bytes] of Object.entries(AMBIGUOUS)) {
        it(`is refused, and nothing behind it is answered: ${what}`, { timeout: 10_000 }, async () => {
            const socket = openRawSocket(stage.url);
            socket.write(bytes);

            const received = await socket.received;

            assert.doesNotMatch(received, /"openapi"/);
            assert.doesNotMatch(received, /HTTP\/1\.1 2/);
        });
    }

    it('gets no answer that the request before it on the connection would take for its own', async () => {
        const recordId = stage.org.recordId('cardAndSsn');
        const token = await stage.mint({ as: 'agent', recordId, act: 'view' });
        await stage.org.addFault({ match: { path: '/connect/' }, fault: { kind: 'hold' } });
        const socket = openRawSocket(stage.url);
        const read = [`GET /v1/records/${recordId}/entries HTTP/1.1`, 'Host: a', `Authorization: Bearer ${token}`];
        socket.write(rawRequest(read) + rawRequest(['GET / HTTP/1.1', 'Host : a']));

        const received = await socket.received;
        await stage.org.clearFaults();

        assert.equal(received, '');
    });

    it('is not one that follows another on the connection: both are answered, in their order', async () => {
        const socket = openRawSocket(stage.url);
        socket.write(rawRequest(['GET /healthz HTTP/1.1', 'Host: a']) + HIDDEN);
        await socket.receives('"openapi"');
        socket.end();

        const answers = (await socket.received).split('HTTP/1.1 200 OK');

        assert.match(answers[1] ?? '', /"alive"/);
        assert.match(answers[2] ?? '', /"openapi"/);
    });
});
