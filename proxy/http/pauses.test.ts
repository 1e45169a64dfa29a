import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOtherProxy } from './otherProxy.ts';
import { openStage, type Answer, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const SPENT = { kind: 'status', status: 403, errorCode: 'REQUEST_LIMIT_EXCEEDED', retryAfter: 120 };

describe('a pause that Salesforce asks for', () => {
    it('is kept over a restart, and other proxies of the state keep it', async () => {
        await using stage = await openStage();
        await stage.org.addFault({ match: { path: '/query' }, times: 1, fault: SPENT });
        const refused = await read(stage);
        assert.equal(refused.status, 503);
        await stage.org.forgetRequests();

        await stage.restartProxy();
        const again = await read(stage);
        await using other = await startOtherProxy(stage, { state: stage.environment.state });
        const elsewhere = await other.read(SEED, 'entries');

        assert.equal(again.body['code'], 'SALESFORCE_UNAVAILABLE');
        assert.ok(waitOf(again.headers) > 100 && waitOf(again.headers) <= 120);
        assert.equal(elsewhere.status, 503);
        assert.ok(waitOf(elsewhere.headers) > 100);
        assert.deepEqual(await stage.org.requests(), []);
    });
});

const read = async (stage: Stage): Promise<Answer> =>
    stage.call(`/v1/records/${stage.org.recordId(SEED)}/entries`, { as: 'supervisor', act: 'redact' });

const waitOf = (headers: Headers): number => Number(headers.get('retry-after'));
