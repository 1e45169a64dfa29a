import assert from 'node:assert/strict';
import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { generate } from 'selfsigned';
import { openStage, type Stage } from './stage.ts';

const KID = 'Test_Signing';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const DAY_MS = 24 * 60 * 60 * 1000;

async function certificateUntil(notAfterDate: Date): Promise<string> {
    const { cert } = await generate([{ name: 'commonName', value: KID }], {
        algorithm: 'sha256',
        notBeforeDate: new Date(notAfterDate.getTime() - 400 * DAY_MS),
        notAfterDate,
        keyPair: {
            privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
            publicKey: String(publicKey.export({ type: 'spki', format: 'pem' }))
        }
    });
    return cert;
}

/** A stage that trusts a certificate of this test, so that it can sign what Apex never would. */
async function openSigningStage(notAfter = Date.now() + DAY_MS): Promise<Stage> {
    const stage = await openStage();
    const path = join(stage.environment.certificatesFolder, `${KID}.pem`);
    await writeFile(path, await certificateUntil(new Date(notAfter)));
    await stage.proxy.reload();
    return stage;
}

type Claims = Readonly<Record<string, unknown>>;

async function goodClaims(stage: Stage): Promise<Claims> {
    const token = await stage.mint({ as: 'agent', recordId: stage.org.recordId('cardAndSsn'), act: 'view' });
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
}

const GOOD_HEADER = { alg: 'RS256', typ: 'redact+jwt', kid: KID };

function signed(claims: Claims, header: Claims = GOOD_HEADER, key: KeyObject = privateKey): string {
    const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${content}.${createSign('RSA-SHA256').update(content).sign(key).toString('base64url')}`;
}

async function statusWith(stage: Stage, token: string): Promise<number> {
    const { status, body } = await stage.call(`/v1/records/${stage.org.recordId('cardAndSsn')}/entries`, { token });
    if (status !== 200) assert.equal(body['code'], 'TOKEN_INVALID');
    return status;
}

const seconds = (): number => Math.floor(Date.now() / 1000);

const WRONG_CLAIMS: Readonly<Record<string, (claims: Claims) => Claims>> = {
    'another issuer': (claims) => ({ ...claims, iss: 'https://evil.my.salesforce.com' }),
    'another audience': (claims) => ({ ...claims, aud: 'https://another.example.test' }),
    'several audiences': (claims) => ({ ...claims, aud: [claims['aud'], 'https://another.example.test'] }),
    'no expiry': ({ exp: _exp, ...claims }) => claims,
    'an expiry long ahead': (claims) => ({ ...claims, exp: seconds() + 86_400 }),
    'an expiry that has passed': (claims) => ({
        ...claims,
        iat: seconds() - 200,
        nbf: seconds() - 200,
        exp: seconds() - 31
    }),
    'an issue time in the future': (claims) => ({ ...claims, iat: seconds() + 100, exp: seconds() + 200 }),
    'a start in the future': (claims) => ({ ...claims, nbf: seconds() + 100 }),
    'no start': ({ nbf: _nbf, ...claims }) => claims,
    'no issue time': ({ iat: _iat, ...claims }) => claims,
    'no token id': ({ jti: _jti, ...claims }) => claims,
    'no user name': ({ usr: _usr, ...claims }) => claims,
    'null for the user name': (claims) => ({ ...claims, usr: null }),
    'no org': ({ org: _org, ...claims }) => claims,
    'a subject that is no user': (claims) => ({ ...claims, sub: claims['rid'] }),
    'an object that is neither call nor session': (claims) => ({ ...claims, obj: 'Account' }),
    'an act that does not exist': (claims) => ({ ...claims, act: 'admin' }),
    'an expiry that is a text': (claims) => ({ ...claims, exp: String(seconds() + 60) }),
    'a user id that Salesforce does not know the user by': (claims) => ({ ...claims, usr: 'supervisor@example.com' })
};

const WRONG_HEADERS: Readonly<Record<string, Claims>> = {
    'another type': { ...GOOD_HEADER, typ: 'JWT' },
    'no type': { alg: 'RS256', kid: KID },
    'no kid': { alg: 'RS256', typ: 'redact+jwt' },
    'a kid of another folder': { ...GOOD_HEADER, kid: `../${KID}` },
    'an unknown kid': { ...GOOD_HEADER, kid: 'Nobody' },
    'a kid that is a property of objects': { ...GOOD_HEADER, kid: '__proto__' },
    'a critical extension': { ...GOOD_HEADER, crit: ['exp'] }
};

describe('a token of this record', () => {
    it('opens the transcript, 15 characters or 18, with a slash behind its issuer or without', async () => {
        await using stage = await openSigningStage();
        const claims = await goodClaims(stage);

        assert.equal(await statusWith(stage, signed(claims)), 200);
        assert.equal(await statusWith(stage, signed({ ...claims, iss: `${String(claims['iss'])}/` })), 200);
        assert.equal(await statusWith(stage, signed({ ...claims, rid: String(claims['rid']).slice(0, 15) })), 200);
    });

    for (const [what, change] of Object.entries(WRONG_CLAIMS)) {
        it(`is refused with ${what}`, async () => {
            await using stage = await openSigningStage();

            assert.equal(await statusWith(stage, signed(change(await goodClaims(stage)))), 401);
        });
    }

    for (const [what, header] of Object.entries(WRONG_HEADERS)) {
        it(`is refused with ${what} in its header`, async () => {
            await using stage = await openSigningStage();

            assert.equal(await statusWith(stage, signed(await goodClaims(stage), header)), 401);
        });
    }

    it('is refused unsigned, signed with the public key, by another key, or with another letter', async () => {
        await using stage = await openSigningStage();
        const claims = await goodClaims(stage);
        const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
        const none = `${encode({ ...GOOD_HEADER, alg: 'none' })}.${encode(claims)}.`;
        const content = `${encode({ ...GOOD_HEADER, alg: 'HS256' })}.${encode(claims)}`;
        const pem = String(publicKey.export({ type: 'spki', format: 'pem' }));
        const hmac = `${content}.${createHmac('sha256', pem).update(content).digest('base64url')}`;
        const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
        const good = signed(claims);
        const altered = good.replace(/\.(.)/, (_, letter: string) => `.${letter === 'A' ? 'B' : 'A'}`);

        const tokens = [none, `${none}x`, hmac, signed(claims, GOOD_HEADER, other), altered, good.slice(0, -4)];

        for (const token of tokens) assert.equal(await statusWith(stage, token), 401);
    });

    it('is refused on another record', async () => {
        await using stage = await openStage();
        const token = await stage.mint({
            as: 'supervisor',
            recordId: stage.org.recordId('manyScripts'),
            act: 'redact'
        });

        assert.equal(await statusWith(stage, token), 401);
    });

    it('writes once, whatever came of it', async () => {
        await using stage = await openStage();
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

    it('is refused when its certificate has expired', async () => {
        await using stage = await openSigningStage(Date.now() - 1000);

        assert.equal(await statusWith(stage, signed(await goodClaims(stage))), 401);
        assert.ok(stage.logLines.some((line) => line.includes('a signing certificate has expired')));
    });

    it('is taken after a certificate was added, and no longer after it was removed', async () => {
        await using stage = await openSigningStage();
        const token = signed(await goodClaims(stage));
        assert.equal(await statusWith(stage, token), 200);

        await rm(join(stage.environment.certificatesFolder, `${KID}.pem`));
        await stage.proxy.reload();

        assert.equal(await statusWith(stage, token), 401);
    });

    it('is refused the same way whatever is wrong with it; the log has the reason', async () => {
        await using stage = await openSigningStage();
        const claims = await goodClaims(stage);
        const path = `/v1/records/${stage.org.recordId('cardAndSsn')}/entries`;
        const bodies = await Promise.all(
            [signed({ ...claims, act: 'admin' }), signed(claims, { ...GOOD_HEADER, kid: 'Nobody' }), 'a.b.c'].map(
                async (token) => ({ ...(await stage.call(path, { token })).body, requestId: '' })
            )
        );

        assert.deepEqual(bodies[1], bodies[0]);
        assert.deepEqual(bodies[2], bodies[0]);
        assert.ok(stage.logLines.some((line) => line.includes('"reason":"kid_unknown"')));
    });
});
