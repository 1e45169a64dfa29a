import assert from 'node:assert/strict';
import { constants, createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { generate } from 'selfsigned';
import { redisMissing, startRedis } from '../state/testing/startRedis.ts';
import { openRawSocket, rawRequest } from './rawSocket.ts';
import { openStage, type Stage, type StageOptions } from './stage.ts';

const KID = 'Test_Signing';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** Of somebody whom the proxy has never heard of. */
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const DAY_MS = 24 * 60 * 60 * 1000;

async function certificateUntil(notAfterDate: Date, keys = { privateKey, publicKey }): Promise<string> {
    const { cert } = await generate([{ name: 'commonName', value: KID }], {
        algorithm: 'sha256',
        notBeforeDate: new Date(notAfterDate.getTime() - 400 * DAY_MS),
        notAfterDate,
        keyPair: {
            privateKey: String(keys.privateKey.export({ type: 'pkcs8', format: 'pem' })),
            publicKey: String(keys.publicKey.export({ type: 'spki', format: 'pem' }))
        }
    });
    return cert;
}

/** A stage that trusts a certificate of this test, so that it can sign what Apex never would. */
async function openSigningStage(notAfter = Date.now() + DAY_MS, options: StageOptions = {}): Promise<Stage> {
    const stage = await openStage(options);
    const path = join(stage.environment.certificatesFolder, `${KID}.pem`);
    await writeFile(path, await certificateUntil(new Date(notAfter)));
    await stage.proxy.reload();
    return stage;
}

type Claims = Readonly<Record<string, unknown>>;

async function goodClaims(stage: Stage): Promise<Claims> {
    const token = await stage.mint({ as: 'agent', recordId: stage.org.recordId('cardAndSsn'), act: 'view' });
    return claimsOf(token);
}

function claimsOf(token: string): Claims {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
}

const GOOD_HEADER = { alg: 'RS256', typ: 'redact+jwt', kid: KID };

function encoded(...parts: readonly Claims[]): string {
    return parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}

function signed(claims: Claims, header: Claims = GOOD_HEADER, key: KeyObject = privateKey): string {
    const content = encoded(header, claims);
    return `${content}.${createSign('RSA-SHA256').update(content).sign(key).toString('base64url')}`;
}

function entriesPath(stage: Stage): string {
    return `/v1/records/${stage.org.recordId('cardAndSsn')}/entries`;
}

async function statusWith(stage: Stage, token: string): Promise<number> {
    const { status, body } = await stage.call(entriesPath(stage), { token });
    if (status !== 200) assert.equal(body['code'], 'TOKEN_INVALID');
    return status;
}

const seconds = (): number => Math.floor(Date.now() / 1000);

const CLAIMS = ['iss', 'aud', 'sub', 'usr', 'org', 'rid', 'obj', 'act', 'iat', 'nbf', 'exp', 'jti'] as const;

const WRONG_CLAIMS: Readonly<Record<string, (claims: Claims) => Claims>> = {
    ...Object.fromEntries(
        CLAIMS.flatMap((name) => [
            [`no ${name}`, ({ [name]: _left, ...claims }: Claims) => claims],
            [`null for ${name}`, (claims: Claims) => ({ ...claims, [name]: null })],
            [`a list for ${name}`, (claims: Claims) => ({ ...claims, [name]: [claims[name]] })],
            [`an object for ${name}`, (claims: Claims) => ({ ...claims, [name]: { value: claims[name] } })],
            [`the other type for ${name}`, (claims: Claims) => ({ ...claims, [name]: otherType(claims[name]) })]
        ])
    ),
    'another issuer': (claims) => ({ ...claims, iss: 'https://evil.my.salesforce.com' }),
    'an issuer that only begins as ours': (claims) => ({ ...claims, iss: `${String(claims['iss'])}.evil.test` }),
    'another audience': (claims) => ({ ...claims, aud: 'https://another.example.test' }),
    'several audiences': (claims) => ({ ...claims, aud: [claims['aud'], 'https://another.example.test'] }),
    'the org before the audience': (claims) => ({ ...claims, aud: [claims['iss'], claims['aud']] }),
    'one audience more than the org': (claims) => ({ ...claims, aud: [claims['aud'], claims['iss'], claims['iss']] }),
    'an expiry long ahead': (claims) => ({ ...claims, exp: seconds() + 86_400 }),
    'an expiry long ahead of an issue time long ago': (claims) => ({ ...claims, iat: 0, nbf: 0 }),
    'an expiry that has passed': (claims) => ({
        ...claims,
        iat: seconds() - 200,
        nbf: seconds() - 200,
        exp: seconds() - 31
    }),
    'an issue time in the future': (claims) => ({ ...claims, iat: seconds() + 100, exp: seconds() + 200 }),
    'a start in the future': (claims) => ({ ...claims, nbf: seconds() + 100 }),
    'a subject that is no user': (claims) => ({ ...claims, sub: claims['rid'] }),
    'a record that ends in an injection': (claims) => ({ ...claims, rid: `${String(claims['rid'])}' OR Id != '` }),
    'an object that is neither call nor session': (claims) => ({ ...claims, obj: 'Account' }),
    'an object that is a property of objects': (claims) => ({ ...claims, obj: 'constructor' }),
    'an act that does not exist': (claims) => ({ ...claims, act: 'admin' }),
    'a user id that Salesforce does not know the user by': (claims) => ({ ...claims, usr: 'supervisor@example.com' }),
    'another org than Salesforce knows the user in': (claims) => ({ ...claims, org: '00D000000000999AAA' })
};

function otherType(value: unknown): unknown {
    return typeof value === 'number' ? String(value) : 1;
}

const WRONG_HEADERS: Readonly<Record<string, Claims>> = {
    'another type': { ...GOOD_HEADER, typ: 'JWT' },
    'no type': { alg: 'RS256', kid: KID },
    'no kid': { alg: 'RS256', typ: 'redact+jwt' },
    'a kid of another folder': { ...GOOD_HEADER, kid: `../${KID}` },
    'a kid that is a path': { ...GOOD_HEADER, kid: `./${KID}` },
    'a kid that ends at a NUL': { ...GOOD_HEADER, kid: `${KID}\0.pem` },
    'a kid that ends in a line break': { ...GOOD_HEADER, kid: `${KID}\n` },
    'a kid that is a list': { ...GOOD_HEADER, kid: [KID] },
    'an unknown kid': { ...GOOD_HEADER, kid: 'Nobody' },
    'a kid that is a property of objects': { ...GOOD_HEADER, kid: '__proto__' },
    'a critical extension': { ...GOOD_HEADER, crit: ['exp'], exp: 1 },
    'a payload that is not encoded': { ...GOOD_HEADER, crit: ['b64'], b64: false }
};

/** Signatures that fit, by algorithms that are not the one. */
const OTHER_ALGORITHMS: Readonly<Record<string, (content: string) => Buffer>> = {
    none: () => Buffer.alloc(0),
    HS256: (content) =>
        createHmac('sha256', String(publicKey.export({ type: 'spki', format: 'pem' })))
            .update(content)
            .digest(),
    RS384: (content) => createSign('RSA-SHA384').update(content).sign(privateKey),
    RS512: (content) => createSign('RSA-SHA512').update(content).sign(privateKey),
    PS256: (content) =>
        createSign('RSA-SHA256')
            .update(content)
            .sign({ key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
    ES256: (content) =>
        createSign('SHA256')
            .update(content)
            .sign({ key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, dsaEncoding: 'ieee-p1363' }),
    'rs256 in small letters': (content) => createSign('RSA-SHA256').update(content).sign(privateKey)
};

describe('a token of this record', () => {
    let stage: Stage;
    before(async () => {
        stage = await openSigningStage();
    });
    after(() => stage[Symbol.asyncDispose]());

    it('opens the transcript, 15 characters or 18, with a slash behind its issuer or without', async () => {
        const claims = await goodClaims(stage);

        assert.equal(await statusWith(stage, signed(claims)), 200);
        assert.equal(await statusWith(stage, signed({ ...claims, iss: `${String(claims['iss'])}/` })), 200);
        assert.equal(await statusWith(stage, signed({ ...claims, rid: String(claims['rid']).slice(0, 15) })), 200);
    });

    for (const [what, change] of Object.entries(WRONG_CLAIMS)) {
        it(`is refused with ${what}`, async () => {
            assert.equal(await statusWith(stage, signed(change(await goodClaims(stage)))), 401);
        });
    }

    for (const [what, header] of Object.entries(WRONG_HEADERS)) {
        it(`is refused with ${what} in its header`, async () => {
            assert.equal(await statusWith(stage, signed(await goodClaims(stage), header)), 401);
        });
    }

    for (const [algorithm, sign] of Object.entries(OTHER_ALGORITHMS)) {
        it(`is refused with the algorithm ${algorithm}`, async () => {
            const alg = algorithm.split(' ')[0];
            const content = encoded({ ...GOOD_HEADER, alg }, await goodClaims(stage));

            assert.equal(await statusWith(stage, `${content}.${sign(content).toString('base64url')}`), 401);
        });
    }

    it('is refused by another key, with another letter, cut off or with more behind it', async () => {
        const claims = await goodClaims(stage);
        const good = signed(claims);
        const altered = good.replace(/\.(.)/, (_, letter: string) => `.${letter === 'A' ? 'B' : 'A'}`);

        const tokens = [
            signed(claims, GOOD_HEADER, stranger.privateKey),
            altered,
            good.slice(0, -4),
            `${good}.${good}`,
            good.slice(0, good.lastIndexOf('.') + 1)
        ];

        for (const token of tokens) assert.equal(await statusWith(stage, token), 401);
    });

    it('brings no key along: what its header names is not read, and nobody is called for it', async () => {
        let calls = 0;
        const keyServer = createServer((_request, response) => {
            calls += 1;
            response.end('{}');
        }).listen(0, '127.0.0.1');
        await once(keyServer, 'listening');
        const address = `http://127.0.0.1:${String((keyServer.address() as AddressInfo).port)}/keys`;
        const certificate = await certificateUntil(new Date(Date.now() + DAY_MS), stranger);
        const x5c = [certificate.replaceAll(/-----[^-]+-----|\s/g, '')];
        const jwk = stranger.publicKey.export({ format: 'jwk' });

        for (const brought of [{ jwk }, { jku: address }, { x5u: address }, { x5c }]) {
            for (const kid of [KID, 'Nobody']) {
                const header = { ...GOOD_HEADER, kid, ...brought };
                const token = signed(await goodClaims(stage), header, stranger.privateKey);
                assert.equal(await statusWith(stage, token), 401);
            }
        }
        assert.equal(calls, 0);
        keyServer.close();
    });

    it('is taken from one Authorization header and from nowhere else', async () => {
        const token = signed(await goodClaims(stage));
        const path = entriesPath(stage);
        const lines = [`GET ${path} HTTP/1.1`, 'Host: a', 'Connection: close', `Authorization: Bearer ${token}`];
        const once = openRawSocket(stage.url);
        once.write(rawRequest(lines));
        const twice = openRawSocket(stage.url);
        twice.write(rawRequest([...lines, 'Authorization: Bearer a.b.c']));

        assert.match(await once.received, /^HTTP\/1\.1 200 /);
        assert.match(await twice.received, /^HTTP\/1\.1 401 /);
        for (const name of ['access_token', 'token', 'authorization']) {
            assert.equal((await stage.call(`${path}?${name}=${token}`)).status, 401);
        }
        for (const headers of [{ cookie: `token=${token}` }, { 'x-authorization': `Bearer ${token}` }]) {
            assert.equal((await stage.call(path, { headers })).status, 401);
        }
        for (const scheme of ['Basic', 'Bearer  ', 'Bearer,', 'MAC']) {
            assert.equal((await stage.call(path, { headers: { authorization: `${scheme} ${token}` } })).status, 401);
        }
    });

    it('is refused on another record', async () => {
        const token = await stage.mint({
            as: 'supervisor',
            recordId: stage.org.recordId('manyScripts'),
            act: 'redact'
        });

        assert.equal(await statusWith(stage, token), 401);
    });

    it('writes once, whatever came of it', async () => {
        const recordId = stage.org.recordId('cardAndSsn');
        const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
        const write = async (): Promise<string> => {
            const headers = { 'idempotency-key': 'one-token-one-write' };
            const path = `/v1/records/${recordId}/redactions`;
            const { body } = await stage.call(path, { method: 'POST', token, headers, body: {} });
            return String(body['code']);
        };

        assert.equal(await write(), 'REQUEST_INVALID');
        assert.equal(await write(), 'TOKEN_INVALID');
        await stage.restartProxy();
        assert.equal(await write(), 'TOKEN_INVALID');
        assert.equal(await statusWith(stage, token), 200);
    });

    it('writes once, also where the clock of the state is ahead', { skip: redisMissing }, async () => {
        await using redis = await startRedis();
        const now = (): number => Date.now() - 20_000;
        const options = { now, environment: { state: { kind: 'redis', url: redis.url } } } as const;
        await using slow = await openSigningStage(Date.now() + DAY_MS, options);
        const recordId = slow.org.recordId('cardAndSsn');
        const asMinted = await slow.mint({ as: 'supervisor', recordId, act: 'redact' });
        // By the clock of the proxy good for another 10 seconds, by that of Redis no more.
        const exp = Math.floor(now() / 1000) - 20;
        const token = signed({ ...claimsOf(asMinted), iat: exp - 300, nbf: exp - 300, exp });
        const write = async (): Promise<string> => {
            const path = `/v1/records/${recordId}/redactions`;
            return String((await slow.call(path, { method: 'POST', token, body: {} })).body['code']);
        };

        assert.equal(await write(), 'REQUEST_INVALID');
        assert.equal(await write(), 'TOKEN_INVALID');
    });

    it('is refused the same way whatever is wrong with it; the log has the reason', async () => {
        const claims = await goodClaims(stage);
        const bodies = await Promise.all(
            [signed({ ...claims, act: 'admin' }), signed(claims, { ...GOOD_HEADER, kid: 'Nobody' }), 'a.b.c'].map(
                async (token) => ({ ...(await stage.call(entriesPath(stage), { token })).body, requestId: '' })
            )
        );

        assert.deepEqual(bodies[1], bodies[0]);
        assert.deepEqual(bodies[2], bodies[0]);
        assert.ok(stage.logLines.some((line) => line.includes('"reason":"kid_unknown"')));
    });
});

describe('a certificate of the org', () => {
    it('verifies nothing once it has expired', async () => {
        await using stage = await openSigningStage(Date.now() - 1000);

        assert.equal(await statusWith(stage, signed(await goodClaims(stage))), 401);
        assert.ok(stage.logLines.some((line) => line.includes('a signing certificate has expired')));
    });

    it('verifies after it was added, and no longer after it was removed', async () => {
        await using stage = await openSigningStage();
        const token = signed(await goodClaims(stage));
        assert.equal(await statusWith(stage, token), 200);

        await rm(join(stage.environment.certificatesFolder, `${KID}.pem`));
        await stage.proxy.reload();

        assert.equal(await statusWith(stage, token), 401);
    });
});
