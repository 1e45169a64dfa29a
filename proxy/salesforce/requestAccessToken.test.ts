import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { describe, it } from 'node:test';
import { jwtVerify } from 'jose';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { ProblemError } from '../errors.ts';
import {
    ANN,
    FOUND,
    get,
    IDENTIFIER,
    PRIVATE_KEY_PEM,
    startScriptedOrg,
    tokenAnswer,
    type ScriptedAnswer,
    type ScriptedOrg
} from './testing/scriptedOrg.ts';
import { enterSimulatedOrg } from './testing/simulatedOrg.ts';

const DESCRIPTION = 'words of Salesforce';

async function startWithToken(answer: ScriptedAnswer): Promise<ScriptedOrg> {
    return startScriptedOrg({ token: () => answer, api: () => FOUND });
}

function oauthError(error: string, status = 400): ScriptedAnswer {
    return { status, body: { error, error_description: DESCRIPTION } };
}

describe('an access token', () => {
    it('is asked for with a signed assertion that lives three minutes', async () => {
        await using org = await startWithToken('reset');
        await assert.rejects(get(org.gateway));

        const [request] = org.tokenRequests;
        const form = new URLSearchParams(request?.body);
        const assertion = form.get('assertion') ?? '';
        const now = Date.UTC(2026, 10, 21);
        const { payload, protectedHeader } = await jwtVerify(assertion, createPublicKey(PRIVATE_KEY_PEM), {
            currentDate: new Date(now)
        });

        assert.equal(form.get('grant_type'), 'urn:ietf:params:oauth:grant-type:jwt-bearer');
        assert.deepEqual(protectedHeader, { alg: 'RS256' });
        const { jti, ...claims } = payload;
        const issuedAt = now / 1000;
        assert.deepEqual(claims, {
            iss: 'client',
            sub: ANN.username,
            aud: org.url,
            iat: issuedAt,
            exp: issuedAt + 180
        });
        assert.equal(typeof jti, 'string');
    });

    it('is asked for again after a reset, with an assertion of its own', async () => {
        await using org = await startScriptedOrg({
            token: ({ count }) => (count < 3 ? 'reset' : tokenAnswer(org.url)),
            api: () => FOUND
        });

        assert.equal(await get(org.gateway), IDENTIFIER);
        assert.equal(new Set(org.tokenRequests.map(({ body }) => body)).size, 3);
    });

    it('is asked for once when twenty requests of one user start together', async () => {
        await using org = await startScriptedOrg({ api: () => FOUND });

        await Promise.all(Array.from({ length: 20 }, () => get(org.actAs(ANN))));

        assert.equal(org.tokenRequests.length, 1);
        assert.equal(org.apiRequests.length, 20);
    });

    it('is used only where Salesforce knows the username by the same user and org', async () => {
        const identities: readonly (readonly [string, string])[] = [
            [`${ANN.orgId}/005000000000002AAA`, 'user_differs'],
            [`00D000000000002EAA/${ANN.userId}`, 'org_differs'],
            ['x/y', 'org_differs']
        ];
        for (const [path, reason] of identities) {
            await using org = await startScriptedOrg({
                token: () => tokenAnswer(org.url, { id: `https://login.salesforce.com/id/${path}` }),
                api: () => FOUND
            });
            await assert.rejects(get(org.gateway), { code: 'TOKEN_INVALID', extras: { reason } });
            assert.equal(org.apiRequests.length, 0);
        }
    });

    it('may name user and org in 15 characters', async () => {
        const id = `https://login.salesforce.com/id/${ANN.orgId.slice(0, 15)}/${ANN.userId.slice(0, 15)}`;
        await using org = await startScriptedOrg({ token: () => tokenAnswer(org.url, { id }), api: () => FOUND });

        assert.equal(await get(org.gateway), IDENTIFIER);
    });

    it('for another host is not used', async () => {
        await using org = await startWithToken(tokenAnswer('https://elsewhere.my.salesforce.com'));

        await assert.rejects(get(org.gateway), {
            code: 'SALESFORCE_FAILED',
            extras: { reason: 'instance_url_differs' }
        });
        assert.equal(org.apiRequests.length, 0);
    });

    for (const [answer, code, reason] of [
        [oauthError('invalid_grant'), 'SALESFORCE_ACCESS_DENIED', 'oauth_invalid_grant'],
        [oauthError('invalid_app_access'), 'SALESFORCE_ACCESS_DENIED', 'oauth_invalid_app_access'],
        [oauthError('inactive_user'), 'SALESFORCE_ACCESS_DENIED', 'oauth_inactive_user'],
        [oauthError('invalid_client_id'), 'SALESFORCE_FAILED', 'oauth_invalid_client_id'],
        [oauthError('invalid_client', 401), 'SALESFORCE_FAILED', 'oauth_invalid_client'],
        [oauthError('rate_limit_exceeded'), 'SALESFORCE_UNAVAILABLE', 'oauth_rate_limit_exceeded'],
        [oauthError('words_of_nobody'), 'SALESFORCE_FAILED', 'token_upstream_400'],
        [oauthError('words_of_nobody', 403), 'SALESFORCE_FAILED', 'token_upstream_403'],
        [{ status: 404, body: '<html>' }, 'SALESFORCE_FAILED', 'token_upstream_404'],
        [{ status: 500 }, 'SALESFORCE_FAILED', 'upstream_500'],
        [{ status: 503 }, 'SALESFORCE_UNAVAILABLE', 'upstream_503'],
        [{ status: 429 }, 'SALESFORCE_UNAVAILABLE', 'upstream_429'],
        [{ body: '<html>' }, 'SALESFORCE_FAILED', 'upstream_unparsable'],
        [{ body: { access_token: 'a\r\nb' } }, 'SALESFORCE_FAILED', 'upstream_unparsable']
    ] as const) {
        it(`that is refused is ${code}, told by ${reason}`, async () => {
            await using org = await startWithToken(answer);

            const error: unknown = await get(org.gateway).catch((caught: unknown) => caught);

            assert.ok(error instanceof ProblemError);
            assert.deepEqual([error.code, error.extras.reason], [code, reason]);
            assert.ok(!JSON.stringify([error, error.stack]).includes(DESCRIPTION));
            assert.equal(org.apiRequests.length, 0);
        });
    }

    it('is refused by the simulated org for users whom it does not let in', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const { recordId } = org.record('cardAndSsn');

        await assert.rejects(org.as('inactive').hasEditAccess(recordId), { code: 'SALESFORCE_ACCESS_DENIED' });
        await assert.rejects(org.as('noapi').hasEditAccess(recordId), { code: 'SALESFORCE_ACCESS_DENIED' });
    });

    it('is renewed when the simulated org lets its session expire', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        await org.control('PATCH', 'switches', { sessionSeconds: 60 });
        const { recordId } = org.record('cardAndSsn');
        assert.equal(await org.as('supervisor').hasEditAccess(recordId), true);

        await org.control('POST', 'clock', { advanceMs: 61_000 });

        assert.equal(await org.as('supervisor').hasEditAccess(recordId), true);
        assert.deepEqual(
            (await org.requests('oauth2/token')).map(({ status }) => status),
            [200, 200]
        );
    });
});
