import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { JWT_BEARER, signJws, startTestOrg, type Refusals } from '../testing/startTestOrg.ts';

describe('POST /services/oauth2/token', () => {
    it('grants a user an access token without refresh token or expiry', async (t) => {
        const org = await startTestOrg(t);

        const { status, body } = await org.requestToken({ grant_type: JWT_BEARER, assertion: org.assertion({}) });

        assert.equal(status, 200);
        assert.deepEqual(Object.keys(body).toSorted(), ['access_token', 'id', 'instance_url', 'scope', 'token_type']);
        assert.match(body['access_token'] ?? '', /^00D\w{12}!\S+$/);
        assert.equal(body['instance_url'], org.url);
        assert.match(body['id'] ?? '', /\/id\/00D\w{15}\/005\w{15}$/);
        assert.equal(body['token_type'], 'Bearer');
    });

    it('takes the org and the login hosts as audience', async (t) => {
        const org = await startTestOrg(t);

        for (const aud of [`${org.url}/`, 'https://login.salesforce.com', 'https://test.salesforce.com']) {
            const { status } = await org.requestToken({ grant_type: JWT_BEARER, assertion: org.assertion({ aud }) });
            assert.equal(status, 200, aud);
        }
    });

    it('refuses what is wrong with an assertion in the OAuth shape', async (t) => {
        const org = await startTestOrg(t);
        const now = Math.floor(Date.now() / 1000);
        const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
        const claims = { iss: 'testClient', sub: 'agent@example.com', aud: org.url, exp: now + 180 };
        const cases: readonly (readonly [string, string, string])[] = [
            [org.assertion({ iss: 'nobody' }), 'invalid_client_id', 'client identifier invalid'],
            [org.assertion({ sub: 'nobody@example.com' }), 'invalid_grant', "user hasn't approved this consumer"],
            [org.assertion({ sub: 'inactive@example.com' }), 'inactive_user', 'user is inactive'],
            [org.assertion({ aud: 'https://example.com' }), 'invalid_grant', 'audience is invalid'],
            [org.assertion({ exp: now - 1 }), 'invalid_grant', 'expired authorization code'],
            [org.assertion({ exp: now + 3600 }), 'invalid_grant', 'invalid assertion'],
            [org.assertion({ exp: undefined }), 'invalid_grant', 'invalid assertion'],
            [org.assertion({}, { alg: 'none' }), 'invalid_grant', 'invalid assertion'],
            [signJws({ alg: 'RS256' }, claims, stranger), 'invalid_grant', 'invalid assertion'],
            ['not.a.jwt', 'invalid_grant', 'invalid assertion'],
            ['', 'invalid_grant', 'invalid assertion']
        ];

        for (const [assertion, error, error_description] of cases) {
            const { status, body } = await org.requestToken({ grant_type: JWT_BEARER, assertion });
            assert.equal(status, 400);
            assert.deepEqual(body, { error, error_description });
        }
    });

    it('knows no other grant', async (t) => {
        const org = await startTestOrg(t);

        const { status, body } = await org.requestToken({ grant_type: 'password' });

        assert.equal(status, 400);
        assert.equal(body['error'], 'unsupported_grant_type');
    });

    it('takes an expiry in milliseconds, or far ahead, as the switch says', async (t) => {
        const org = await startTestOrg(t);
        const milliseconds = { grant_type: JWT_BEARER, assertion: org.assertion({ exp: Date.now() + 300 }) };
        const hour = {
            grant_type: JWT_BEARER,
            assertion: org.assertion({ exp: Math.floor(Date.now() / 1000) + 3600 })
        };

        const lenient = await org.requestToken(milliseconds);
        await org.control('PATCH', '/switches', { assertionExpiry: 'strict' });
        const strict = await org.requestToken(milliseconds);
        await org.control('PATCH', '/switches', { assertionExpiry: 'unlimited' });
        const unlimited = await org.requestToken(hour);

        assert.deepEqual([lenient.status, strict.status, unlimited.status], [200, 400, 200]);
    });

    it('refuses users whom the client app does not pre-authorise, as the switch says', async (t) => {
        const org = await startTestOrg(t);
        const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
        await org.control('POST', '/clients', {
            clientId: 'narrow',
            publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }),
            preauthorizedUsernames: ['supervisor@example.com']
        });
        const exp = Math.floor(Date.now() / 1000) + 60;
        const claims = { iss: 'narrow', sub: 'agent@example.com', aud: org.url, exp };
        const form = { grant_type: JWT_BEARER, assertion: signJws({ alg: 'RS256' }, claims, privateKey) };

        const first = await org.requestToken(form);
        await org.control('PATCH', '/switches', { unapprovedUser: 'invalidAppAccess' });
        const second = await org.requestToken(form);

        assert.equal(first.body['error'], 'invalid_grant');
        assert.equal(second.body['error'], 'invalid_app_access');
    });
});

describe('a session', () => {
    it('ends when it is idle for the session time, and slides with every call', async (t) => {
        let now = Date.UTC(2026, 0, 5, 9);
        const org = await startTestOrg(t, { now: () => now, switches: { sessionSeconds: 600 } });
        const agent = await org.signIn('agent');

        now += 599_000;
        const sliding = await agent.call('GET', '/limits');
        now += 599_000;
        const slid = await agent.call('GET', '/limits');
        now += 600_000;
        const idle = await agent.call<Refusals>('GET', '/limits');

        assert.deepEqual([sliding.status, slid.status, idle.status], [200, 200, 401]);
        assert.deepEqual(idle.body, [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }]);
    });

    it('ends when it is revoked', async (t) => {
        const org = await startTestOrg(t);
        const agent = await org.signIn('agent');

        await agent.call('POST', '/services/oauth2/revoke', { body: `token=${agent.accessToken}` });
        const after = await agent.call('GET', '/limits');

        assert.equal(after.status, 401);
    });

    it('ends when its user is made inactive', async (t) => {
        const org = await startTestOrg(t);
        const agent = await org.signIn('agent');

        await org.control('PATCH', '/users/agent@example.com', { active: false });

        assert.equal((await agent.call('GET', '/limits')).status, 401);
    });

    it('is of no use to a user without API access', async (t) => {
        const org = await startTestOrg(t);
        const user = await org.signIn('noapi');

        const { status, body } = await user.call<Refusals>('GET', '/limits');

        assert.equal(status, 403);
        assert.equal(body[0]?.errorCode, 'API_DISABLED_FOR_ORG');
    });

    it('tells who its user is', async (t) => {
        const org = await startTestOrg(t);
        const agent = await org.signIn('agent');

        const info = await agent.call<{ user_id: string; preferred_username: string }>(
            'GET',
            '/services/oauth2/userinfo'
        );

        assert.equal(info.body.user_id, agent.userId);
        assert.equal(info.body.preferred_username, 'agent@example.com');
    });
});
