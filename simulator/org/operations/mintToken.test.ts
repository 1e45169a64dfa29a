import assert from 'node:assert/strict';
import { verify, X509Certificate } from 'node:crypto';
import { describe, it } from 'node:test';
import { startTestOrg, type TestOrg } from '../testing/startTestOrg.ts';

const NOW = Date.UTC(2026, 5, 1, 8);
const AUDIENCE = 'http://127.0.0.1:8787';

interface Grant {
    readonly token: string;
    readonly expiresAt: number;
    readonly proxyBaseUrl: string;
    readonly canRedact: boolean;
    readonly canUpload: boolean;
}

interface Claims {
    readonly [name: string]: string | number;
}

describe('ProxyTokenController.mint', () => {
    it('returns a token of two minutes for this user, record and act', async (t) => {
        const org = await startTestOrg(t, { now: () => NOW });
        const { recordId } = await org.seeded('cardAndSsn');

        const { status, body } = await mint(org, {
            username: 'supervisor@example.com',
            recordId: recordId.slice(0, 15)
        });
        const { header, claims } = read(body.token);

        assert.equal(status, 200);
        assert.deepEqual([body.expiresAt, body.proxyBaseUrl, body.canRedact], [NOW + 120_000, AUDIENCE, true]);
        assert.deepEqual(header, { alg: 'RS256', typ: 'redact+jwt', kid: 'RedactInline_Signing' });
        const { jti, sub, org: orgId, ...rest } = claims;
        assert.deepEqual(rest, {
            iss: org.url,
            aud: AUDIENCE,
            usr: 'supervisor@example.com',
            rid: recordId,
            obj: 'MessagingSession',
            act: 'view',
            iat: NOW / 1000,
            nbf: NOW / 1000,
            exp: NOW / 1000 + 120
        });
        assert.match(String(sub), /^005\w{15}$/);
        assert.match(String(orgId), /^00D\w{15}$/);
        assert.match(String(jti), /^[0-9a-f-]{36}$/);
    });

    it('signs with the newest of the published certificates', async (t) => {
        const org = await startTestOrg(t);
        const { recordId } = await org.seeded('cardAndSsn');
        await org.control('POST', '/certificates', { kid: 'RedactInline_Signing_2' });

        const { body } = await mint(org, { username: 'agent@example.com', recordId });
        const { body: certificates } = await org.control<{ kid: string; pem: string }[]>('GET', '/certificates');

        const [first, second] = certificates.map(({ pem }) => new X509Certificate(pem));
        assert.deepEqual(
            certificates.map(({ kid }) => kid),
            ['RedactInline_Signing', 'RedactInline_Signing_2']
        );
        assert.equal(read(body.token).header['kid'], 'RedactInline_Signing_2');
        assert.ok(second && isSignedBy(second, body.token));
        assert.ok(first && !isSignedBy(first, body.token));
        assert.ok(Date.parse(second.validTo) > Date.now() + 300 * 24 * 60 * 60 * 1000);
    });

    it('tells who may view that they may not redact', async (t) => {
        const org = await startTestOrg(t);
        const { recordId } = await org.seeded('cardAndSsn');

        const { body } = await mint(org, { username: 'agent@example.com', recordId });

        assert.equal(body.canRedact, false);
    });

    it('lets upload to a call who holds that permission and may edit the call, whether or not they may redact', async (t) => {
        const org = await startTestOrg(t);
        const { recordId } = await org.seeded('callWithoutTranscript');
        const { recordId: session } = await org.seeded('cardAndSsn');
        const uploader = { username: 'uploader@example.com', recordId };
        const told = async (request: object): Promise<readonly unknown[]> => {
            const { status, body } = await mint(org, request);
            return [status, body.canUpload, body.canRedact];
        };

        assert.deepEqual(await told({ ...uploader, act: 'upload' }), [200, true, false]);
        assert.deepEqual(await told(uploader), [200, true, false]);
        assert.deepEqual(await told({ username: 'supervisor@example.com', recordId }), [200, false, true]);
        assert.deepEqual(await told({ username: 'admin@example.com', recordId: session }), [200, false, true]);
        for (const request of [
            { username: 'supervisor@example.com', recordId, act: 'upload' },
            { username: 'admin@example.com', recordId: session, act: 'upload' },
            { ...uploader, act: 'redact' }
        ]) {
            assert.equal((await mint(org, request)).status, 403, JSON.stringify(request));
        }

        await org.control('POST', '/shares', { ...uploader, access: 'read' });
        assert.deepEqual(await told(uploader), [200, false, false]);
        assert.equal((await mint(org, { ...uploader, act: 'upload' })).status, 403);
    });

    it('refuses whoever lacks the permission or the access', async (t) => {
        const org = await startTestOrg(t);
        const { recordId } = await org.seeded('cardAndSsn');
        const { recordId: other } = await org.seeded('manyScripts');
        const cases: readonly object[] = [
            { username: 'agent@example.com', recordId, act: 'redact' },
            { username: 'colleague@example.com', recordId: other },
            { username: 'outsider@example.com', recordId },
            { username: 'nopermissionset@example.com', recordId },
            { username: 'nobody@example.com', recordId },
            { username: 'supervisor@example.com', recordId: '0MwHs0000000999KAA' },
            { username: 'supervisor@example.com', recordId: recordId.slice(0, 3) },
            { username: 'supervisor@example.com', recordId, act: 'delete' }
        ];

        for (const request of cases) {
            assert.equal((await mint(org, request)).status, 403, JSON.stringify(request));
        }
    });

    for (const [title, permission] of [
        ['the permission to view, which it requires', 'view'],
        ['the right to read the object', 'readRecords']
    ] as const) {
        it(`refuses to redact without ${title}`, async (t) => {
            const org = await startTestOrg(t);
            const { recordId } = await org.seeded('cardAndSsn');
            const request = { username: 'supervisor@example.com', recordId, act: 'redact' };

            await org.control('PATCH', '/users/supervisor@example.com', { permissions: { [permission]: false } });

            assert.equal((await mint(org, request)).status, 403);
        });
    }

    it('goes by the sharing of the moment, told by either form of the id', async (t) => {
        const org = await startTestOrg(t);
        const { recordId } = await org.seeded('cardAndSsn');
        const request = { username: 'supervisor@example.com', recordId, act: 'redact' };

        const before = await mint(org, request);
        await org.control('POST', '/shares', { recordId, username: request.username, access: 'read' });
        const after = await mint(org, request);
        const share = { recordId: recordId.slice(0, 15), username: request.username, access: 'edit' };
        await org.control('POST', '/shares', share);
        const again = await mint(org, request);

        assert.deepEqual([before.status, after.status, again.status], [200, 403, 200]);
    });
});

function mint(org: TestOrg, request: object): ReturnType<typeof org.control<Grant>> {
    return org.control<Grant>('POST', '/apex/ProxyTokenController/mint', {
        act: 'view',
        audience: AUDIENCE,
        ...request
    });
}

function read(token: string): { readonly header: Claims; readonly claims: Claims } {
    const [header, claims] = token
        .split('.')
        .slice(0, 2)
        .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims);
    assert.ok(header && claims);
    return { header, claims };
}

function isSignedBy(certificate: X509Certificate, token: string): boolean {
    const [header, claims, signature = ''] = token.split('.');
    const content = Buffer.from(`${header}.${claims}`);
    return verify('RSA-SHA256', content, certificate.publicKey, Buffer.from(signature, 'base64url'));
}
