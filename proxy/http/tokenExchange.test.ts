import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { describe, it } from 'node:test';
import { openStage, redactionOf, type Stage, type StageOptions } from './stage.ts';

const SEED = 'cardAndSsn';
const CLIENT_SECRET = 'secret-of-the-client-app';
const ELEVEN_MINUTES = 11 * 60_000;

const openExchange = (options: StageOptions = {}): Promise<Stage> =>
    openStage({ ...options, environment: { clientSecret: CLIENT_SECRET, ...options.environment } });

async function tokenRequests(stage: Stage): Promise<number> {
    const requests = await stage.org.requests();
    return requests.filter(({ path }) => path === '/services/oauth2/token').length;
}

const pathOf = (stage: Stage): string => `/v1/records/${stage.org.recordId(SEED)}/entries`;

describe('token exchange', () => {
    it('acts as the user whose page has brought a token: reads, commits, and leaves events in their name', async () => {
        await using stage = await openExchange();
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => text.includes('4111'))!;

        const { status, body } = await stage.commit(SEED, { request: redactionOf(entry, '4111-1111-1111-4321') });

        assert.equal(status, 200);
        assert.equal(body.entries[0]?.outcome, 'redacted');
        assert.equal(await tokenRequests(stage), 1);
    });

    it('asks anew with the token that came last, once the access token has lived long enough', async () => {
        let time = Date.now();
        await using stage = await openExchange({ now: () => time });

        const first = await stage.call(pathOf(stage), { as: 'agent' });
        time += ELEVEN_MINUTES;
        const later = await stage.call(pathOf(stage), { as: 'agent' });

        assert.deepEqual([first.status, later.status], [200, 200]);
        assert.equal(await tokenRequests(stage), 2);
    });

    it('is denied a token that is meant for the proxy alone, and says why in the log', async () => {
        await using stage = await openExchange();
        const recordId = stage.org.recordId(SEED);
        const audience = stage.environment.audience;
        const mint = () => stage.org.mint({ username: 'agent@example.com', recordId, act: 'view', audience });

        const first = await stage.call(pathOf(stage), { token: await mint() });
        const renewed = await stage.call(pathOf(stage), { token: await mint() });

        assert.deepEqual([first.status, first.body['code']], [401, 'TOKEN_INVALID']);
        assert.deepEqual([renewed.status, renewed.body['code']], [403, 'SALESFORCE_ACCESS_DENIED']);
        assert.ok(stage.logLines.some((line) => line.includes('oauth_invalid_grant')));
    });

    it('is given with a new token, where the first one is from before the org took them', async () => {
        await using stage = await openExchange();
        const recordId = stage.org.recordId(SEED);
        const audience = stage.environment.audience;
        const token = await stage.org.mint({ username: 'agent@example.com', recordId, act: 'view', audience });

        const refused = await stage.call(pathOf(stage), { token });
        const renewed = await stage.call(pathOf(stage), { as: 'agent' });

        assert.deepEqual([refused.status, renewed.status], [401, 200]);
    });

    it('is switched on and off without a refusal: a proxy with a key takes tokens that are meant for the org, too', async () => {
        await using stage = await openStage();
        const recordId = stage.org.recordId(SEED);
        const { audience } = stage.environment;
        const claims = { username: 'agent@example.com', recordId, act: 'view', audience };
        const token = await stage.org.mint({ ...claims, isExchanged: true });

        const { status } = await stage.call(pathOf(stage), { token });

        assert.equal(status, 200);
    });

    it('fails where the secret is wrong, and tells nobody', async () => {
        await using stage = await openExchange();
        const { clientId, privateKeyPem } = stage.environment;
        const publicKeyPem = createPublicKey(privateKeyPem).export({ type: 'spki', format: 'pem' });
        await stage.org.registerExchangingClient(clientId, String(publicKeyPem), 'another');

        const { status, text } = await stage.call(pathOf(stage), { as: 'agent' });

        assert.equal(status, 502);
        for (const told of [text, ...stage.logLines]) assert.ok(!told.includes(CLIENT_SECRET));
    });

    it('keeps page tokens and the secret out of the log', async () => {
        await using stage = await openExchange();
        const token = await stage.mint({ as: 'agent', recordId: stage.org.recordId(SEED), act: 'view' });

        await stage.call(pathOf(stage), { token });

        const [, claims = '', signature = ''] = token.split('.');
        for (const secret of [CLIENT_SECRET, claims, signature])
            assert.ok(stage.logLines.every((line) => !line.includes(secret)));
    });
});
