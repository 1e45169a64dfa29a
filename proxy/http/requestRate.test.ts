import assert from 'node:assert/strict';
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

    it('are told apart by what a trusted proxy says', async () => {
        await using stage = await openStage({ environment: { rateLimitPerNetwork: 1, trustedHops: 1 } });

        await guess(stage, CLIENT);

        assert.equal((await guess(stage, `203.0.113.10, ${CLIENT}`)).status, 429);
        assert.equal((await guess(stage, `${CLIENT}, 203.0.113.10`)).status, 401);
    });
});

const guess = async (stage: Stage, forwarded?: string): Promise<Answer> =>
    stage.call('/v1/limits', {
        token: 'a.guessed.token',
        headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    });
