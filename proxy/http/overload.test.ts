import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALLOWED_ORIGIN, openStage, redactionOf, type Answer, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const BOUND = 3;

describe('a proxy with as much to do as it may have', () => {
    it('refuses what comes on top at once, answers probes, and takes requests again when there is room', async () => {
        await using stage = await openStage({ environment: { loadBounds: { inFlight: BOUND, loopDelayMs: 0 } } });
        const token = await stage.mint({ as: 'supervisor', recordId: stage.org.recordId(SEED), act: 'redact' });
        await stage.org.addFault({ match: { path: '/query' }, fault: { kind: 'hold' } });
        const held = Array.from({ length: BOUND }, async () => read(stage, token));
        await untilInFlight(stage, BOUND);

        const refused = await Promise.all(Array.from({ length: 20 }, async () => read(stage, token)));

        for (const { status, headers, body } of refused) {
            assert.equal(status, 503);
            assert.equal(body['code'], 'PROXY_OVERLOADED');
            assert.equal(headers.get('retry-after'), '2');
            assert.equal(headers.get('access-control-allow-origin'), ALLOWED_ORIGIN);
        }
        assert.equal((await stage.call('/healthz')).status, 200);
        assert.equal((await stage.call('/readyz')).status, 200);
        assert.match(
            (await stage.call('/metrics')).text,
            /^redact_inline_shed_requests_total\{reason="in_flight"\} 20$/m
        );
        assert.equal(await inFlight(stage), BOUND);
        await stage.org.clearFaults();
        const statuses = (await Promise.all(held)).map(({ status }) => status);
        assert.deepEqual(new Set(statuses), new Set([200]));
        await untilInFlight(stage, 0);
        assert.equal((await read(stage, token)).status, 200);
    });

    it('counts requests whose callers are gone until they have been worked on', async () => {
        await using stage = await openStage({ environment: { loadBounds: { inFlight: BOUND, loopDelayMs: 0 } } });
        const token = await stage.mint({ as: 'supervisor', recordId: stage.org.recordId(SEED), act: 'redact' });
        await stage.org.addFault({ match: { path: '/query' }, fault: { kind: 'hold' } });
        const impatience = new AbortController();
        const gone = fetch(stage.url + path(stage), {
            headers: { authorization: `Bearer ${token}` },
            signal: impatience.signal
        });
        await untilInFlight(stage, 1);

        impatience.abort();
        await assert.rejects(gone);

        assert.equal(await inFlight(stage), 1);
        await stage.org.clearFaults();
        await untilInFlight(stage, 0);
    });
});

describe('a request that waits for others that write to its conversation', () => {
    it('is told at its deadline that the proxy is busy, and that nothing was done', async () => {
        await using stage = await openStage({ requestTimeoutMs: 1_500 });
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ redactable }) => redactable);
        assert.ok(entry);
        const request = redactionOf(entry, entry.text.slice(0, 3), 'OTHER');
        await stage.org.addFault({ match: { method: 'PATCH' }, fault: { kind: 'hold' } });
        const first = stage.commit(SEED, { request });
        while ((await stage.org.rows('RedactInline_Event__c')).length === 0);

        const { status, headers, body } = await stage.call(path(stage).replace('entries', 'redactions'), {
            method: 'POST',
            as: 'supervisor',
            act: 'redact',
            headers: { 'idempotency-key': 'another-key-of-this-test' },
            body: request
        });

        assert.deepEqual([status, body['code'], headers.get('retry-after')], [503, 'PROXY_OVERLOADED', '5']);
        assert.ok(stage.logLines.some((line) => line.includes('"reason":"lock_deadline"')));
        assert.equal((await stage.org.rows('RedactInline_Event__c')).length, 1);
        await stage.org.clearFaults();
        await first;
    });
});

const path = (stage: Stage): string => `/v1/records/${stage.org.recordId(SEED)}/entries`;

const read = async (stage: Stage, token: string): Promise<Answer> =>
    stage.call(path(stage), { token, headers: { origin: ALLOWED_ORIGIN } });

async function inFlight(stage: Stage): Promise<number> {
    return Number(/^redact_inline_requests_in_flight (\d+)$/m.exec((await stage.call('/metrics')).text)?.[1]);
}

async function untilInFlight(stage: Stage, count: number): Promise<void> {
    while ((await inFlight(stage)) !== count);
}
