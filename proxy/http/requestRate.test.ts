import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { ALLOWED_ORIGIN, openStage, type Answer, type Stage } from './stage.ts';

const CLIENT = '203.0.113.9';

describe('requests of a network', () => {
    it('are refused beyond so many in a minute, whatever their token; preflights and probes are answered', async () => {
        await using stage = await openStage({ environment: { rateLimitPerNetwork: 2 } });

        const statuses = [];
        for (let call = 0; call < 3; call += 1) statuses.push((await guess(stage)).status);
        const refused = await stage.call('/v1/limits', { as: 'agent', recordId: stage.org.recordId('cardAndSsn') });

        assert.deepEqual(statuses, [401, 401, 429]);
        assert.equal(refused.body['code'], 'TOO_MANY_REQUESTS');
        assert.ok(Number(refused.headers.get('retry-after')) > 50);
        const preflight = { origin: ALLOWED_ORIGIN, 'access-control-request-method': 'GET' };
        assert.equal((await stage.call('/v1/limits', { method: 'OPTIONS', headers: preflight })).status, 204);
        for (const probe of ['/healthz', '/readyz', '/metrics']) assert.equal((await stage.call(probe)).status, 200);
    });

    it('are not told apart by a header that anybody can send', async () => {
        await using stage = await openStage({ environment: { rateLimitPerNetwork: 1 } });

        await guess(stage, CLIENT);

        assert.equal((await guess(stage, '203.0.113.10')).status, 429);
    });

    it('are refused for their number before they take the places that others need', async () => {
        const environment = { rateLimitPerNetwork: 1, loadBounds: { inFlight: 0, loopDelayMs: 0 } };
        await using stage = await openStage({ environment });

        assert.equal((await guess(stage)).status, 503);
        assert.equal((await guess(stage)).status, 429);
    });

    it('are told apart by what a trusted proxy says', async () => {
        await using stage = await openStage({ environment: { rateLimitPerNetwork: 1, trustedHops: 1 } });

        await guess(stage, CLIENT);

        assert.equal((await guess(stage, `203.0.113.10, ${CLIENT}`)).status, 429);
        assert.equal((await guess(stage, `${CLIENT}, 203.0.113.10`)).status, 401);
    });
});

describe('requests of a user', () => {
    it('spend no token where they are refused for their number', async () => {
        await using stage = await openStage({ environment: { rateLimitPerMinute: 1 } });
        const record = `/v1/records/${stage.org.recordId('cardAndSsn')}`;
        await stage.call(`${record}/entries`, { as: 'supervisor', act: 'redact' });

        for (const path of ['redactions', 'dismissals', 'flags', 'flags/a/resolution']) {
            const call = { method: 'POST', as: 'supervisor', act: 'redact', body: {} } as const;
            assert.equal((await stage.call(`${record}/${path}`, call)).status, 429, path);
        }

        using state = new DatabaseSync(stage.statePath);
        assert.deepEqual(state.prepare('SELECT * FROM spent_token').all(), []);
    });
});

const guess = async (stage: Stage, forwarded?: string): Promise<Answer> =>
    stage.call('/v1/limits', {
        token: 'a.guessed.token',
        headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    });
