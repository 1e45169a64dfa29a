import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openRawSocket, rawRequest } from './rawSocket.ts';
import { ALLOWED_ORIGIN, openStage, type Answer, type Stage } from './stage.ts';

/** What a page of another site, or of another customer of Salesforce, could send as its origin. */
const UNLISTED = [
    'null',
    'https://evil.lightning.force.com',
    `${ALLOWED_ORIGIN}.evil.test`,
    `https://evil.test/${ALLOWED_ORIGIN}`,
    `https://evil-${ALLOWED_ORIGIN.slice('https://'.length)}`,
    `${ALLOWED_ORIGIN}:8443`,
    `${ALLOWED_ORIGIN}/`,
    ALLOWED_ORIGIN.replace('https:', 'http:'),
    ALLOWED_ORIGIN.toUpperCase(),
    ALLOWED_ORIGIN.replace('acme.', 'acme%2e'),
    ALLOWED_ORIGIN.replaceAll('.', 'x'),
    `${ALLOWED_ORIGIN}, ${ALLOWED_ORIGIN}`,
    `${ALLOWED_ORIGIN} https://evil.test`,
    'https://user@acme.lightning.force.com',
    'https://*.lightning.force.com',
    '*',
    'file://',
    'constructor'
];

const OTHER_ADDRESSES = [
    '/healthz',
    '/readyz',
    '/metrics',
    '/openapi.json',
    '/v1/limits',
    '/v1/nothing',
    '/',
    '//evil'
];

describe('an origin', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage();
    });
    after(() => stage[Symbol.asyncDispose]());

    const read = async (headers: Readonly<Record<string, string>>): Promise<Answer> =>
        stage.call(`/v1/records/${stage.org.recordId('cardAndSsn')}/entries`, { as: 'agent', headers });

    const preflight = async (headers: Readonly<Record<string, string>>): Promise<Answer> =>
        stage.call('/v1/limits', { method: 'OPTIONS', headers });

    for (const origin of UNLISTED) {
        it(`that is not listed to the letter is refused before anything else: ${origin}`, async () => {
            await stage.org.forgetRequests();

            const answers = [
                await read({ origin }),
                await preflight({ origin, 'access-control-request-method': 'GET' }),
                await stage.call('/v1/nothing', { headers: { origin } })
            ];

            for (const { status, headers, body } of answers) {
                assert.equal(status, 403);
                assert.equal(body['code'], 'ORIGIN_REFUSED');
                assert.equal(headers.get('access-control-allow-origin'), null);
            }
            assert.deepEqual(await stage.org.requests(), []);
        });
    }

    it('that is listed may read answers, with neither cookies nor other methods and headers than there are', async () => {
        const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-evil' };

        const allowed = await preflight({ origin: ALLOWED_ORIGIN, ...asked });
        const answers = [allowed, await read({ origin: ALLOWED_ORIGIN })];

        assert.deepEqual(
            answers.map(({ status }) => status),
            [204, 200]
        );
        for (const { headers } of answers) {
            assert.equal(headers.get('access-control-allow-origin'), ALLOWED_ORIGIN);
            assert.equal(headers.get('access-control-allow-credentials'), null);
            assert.match(headers.get('vary') ?? '', /Origin/i);
        }
        assert.equal(allowed.headers.get('access-control-allow-methods'), 'GET,POST');
        assert.equal(
            allowed.headers.get('access-control-allow-headers'),
            'Authorization,Content-Type,Idempotency-Key,Transcript-Speakers,X-Request-Id'
        );
    });

    it('of two headers is none that is listed', async () => {
        const socket = openRawSocket(stage.url);
        const origins = [`Origin: ${ALLOWED_ORIGIN}`, 'Origin: https://evil.test'];
        socket.write(rawRequest(['GET /healthz HTTP/1.1', 'Host: a', 'Connection: close', ...origins]));

        assert.match(await socket.received, /^HTTP\/1\.1 403 /);
    });

    it('gets every answer, refusals too, with headers that keep it out of caches, frames and scripts', async () => {
        const answers = [
            await read({}),
            await read({ origin: 'https://evil.test' }),
            await read({ origin: ALLOWED_ORIGIN }),
            await read({ accept: 'text/html' }),
            await preflight({ origin: ALLOWED_ORIGIN, 'access-control-request-method': 'GET' }),
            await stage.call('/v1/limits', { method: 'DELETE' })
        ];
        for (const address of OTHER_ADDRESSES) answers.push(await stage.call(address));

        for (const { headers } of answers) {
            assert.equal(headers.get('cache-control'), 'no-store');
            assert.equal(headers.get('x-content-type-options'), 'nosniff');
            assert.equal(headers.get('x-frame-options'), 'SAMEORIGIN');
            assert.equal(headers.get('content-security-policy'), "default-src 'none';frame-ancestors 'none'");
            assert.equal(headers.get('referrer-policy'), 'no-referrer');
            assert.match(headers.get('strict-transport-security') ?? '', /^max-age=\d{8,}/);
            for (const name of ['x-powered-by', 'server', 'etag', 'set-cookie']) assert.equal(headers.get(name), null);
        }
    });

    it('gets no-store with what is refused before it is a request, and with what it expects of a server', async () => {
        const requests = [
            rawRequest(['NOISE / HTTP/1.1', 'Host: a']),
            rawRequest(['GET /healthz HTTP/1.1', 'Host: a', `X-Long: ${'a'.repeat(20_000)}`]),
            rawRequest(['GET /healthz HTTP/1.1', 'Host: a', 'Connection: close', 'Expect: wonders'])
        ];

        for (const request of requests) {
            const socket = openRawSocket(stage.url);
            socket.write(request);
            assert.match(await socket.received, /^HTTP\/1\.1 (?:200|400) [\s\S]*Cache-Control: no-store/i);
        }
    });

    it('gets a tunnel, a trace or another protocol from nobody', async () => {
        const requests = [
            ['CONNECT evil.test:443 HTTP/1.1', 'Host: evil.test'],
            ['TRACE /healthz HTTP/1.1', 'Host: a', 'Connection: close'],
            ['GET http://evil.test/ HTTP/1.1', 'Host: evil.test', 'Connection: close'],
            ['PRI * HTTP/2.0', 'Host: a']
        ];

        for (const lines of requests) {
            const socket = openRawSocket(stage.url);
            socket.write(rawRequest(lines));
            assert.doesNotMatch(await socket.received, /^HTTP\/1\.1 [1235]/);
        }
    });
});
