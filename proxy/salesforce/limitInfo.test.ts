import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseLimitInfo } from './limitInfo.ts';

it('parseLimitInfo reads api-usage wherever it stands, and nothing else', () => {
    assert.deepEqual(parseLimitInfo('api-usage=246/15000'), { used: 246, limit: 15_000 });
    assert.deepEqual(parseLimitInfo('api-bursts=1/750; api-usage=10018/100000'), { used: 10_018, limit: 100_000 });
    assert.equal(parseLimitInfo('per-app-api-usage=17/250(appName=x)'), null);
    assert.equal(parseLimitInfo('api-usage=a/b'), null);
    assert.equal(parseLimitInfo(undefined), null);
});
