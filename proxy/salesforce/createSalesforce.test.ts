import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FOUND, get, refusal, startScriptedOrg } from './testing/scriptedOrg.ts';

describe('every call', () => {
    it('goes through jsforce on our transport: if jsforce stops using it, nothing is observed', async () => {
        await using org = await startScriptedOrg({ api: () => FOUND }, { requestId: () => 'request-0001' });

        await get(org.gateway);

        const [request] = org.apiRequests;
        assert.ok(request);
        assert.match(request.path, /^\/services\/data\/v67\.0\/query\?q=SELECT%20/);
        assert.equal(request.headers.authorization, 'Bearer TOKEN');
        assert.equal(request.headers['sforce-call-options'], 'client=redact-inline');
        assert.equal(request.headers['x-request-id'], 'request-0001');
        assert.equal(request.headers['user-agent'], 'redact-inline');
        assert.equal(request.headers['accept-encoding'], 'gzip');
        assert.deepEqual(
            org.calls.map(({ kind, status, user }) => [kind, status, user?.username]),
            [
                ['token', 200, 'ann@example.com'],
                ['query', 200, 'ann@example.com']
            ]
        );
        assert.ok(org.calls.every(({ durationMs }) => durationMs > 0));
    });

    it('is observed when no answer comes, and tells the usage when one does', async () => {
        await using org = await startScriptedOrg({
            api: ({ count }) =>
                count === 1 ? 'reset' : { status: 403, headers: { 'sforce-limit-info': 'api-usage=9/10' } }
        });

        assert.equal(await org.salesforce.apiUsage(), null);
        await assert.rejects(get(org.gateway));

        assert.deepEqual(
            org.calls.map(({ status }) => status),
            [200, 0, 403]
        );
        assert.deepEqual(await org.salesforce.apiUsage(), { used: 9, limit: 10, age: 0 });
    });

    it('leaves no socket once closed', async () => {
        await using org = await startScriptedOrg({ api: () => FOUND });
        await Promise.all(Array.from({ length: 10 }, () => get(org.gateway)));
        assert.ok(org.sockets.size > 0);

        await org.salesforce.close();

        while (org.sockets.size > 0) await new Promise((resolve) => setImmediate(resolve));
    });
});

describe('checkReachable', () => {
    it('resolves when the org answers, without a token', async () => {
        await using org = await startScriptedOrg({ api: () => ({ body: [] }) });

        await org.salesforce.checkReachable(new AbortController().signal);

        assert.equal(org.tokenRequests.length, 0);
        assert.equal(org.apiRequests[0]?.path, '/services/data/');
        assert.equal(org.apiRequests[0].headers.authorization, undefined);
    });

    it('rejects with a refusal of the catalogue when it does not', async () => {
        await using org = await startScriptedOrg({ api: ({ count }) => (count === 1 ? refusal(503) : 'reset') });

        const check = (): Promise<void> => org.salesforce.checkReachable(new AbortController().signal);
        await assert.rejects(check(), { code: 'SALESFORCE_UNAVAILABLE' });
        await assert.rejects(check(), { code: 'SALESFORCE_FAILED' });
    });
});
