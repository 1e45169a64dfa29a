import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { AuditEventsAnswer, RedactionsRequest } from 'c/proxyContract';
import { startOtherProxy, type OtherProxy } from './otherProxy.ts';
import { openStage, redactionOf, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';

/** Another proxy, whose state is in a file beside the stage's, or in that one. */
async function startOther(
    stage: Stage,
    { state, now }: { readonly state: string; readonly now?: () => number }
): Promise<OtherProxy> {
    const path = join(stage.environment.certificatesFolder, state);
    return startOtherProxy(stage, { state: { kind: 'sqlite', path }, ...(now && { now }) });
}

async function visit(proxy: OtherProxy, resource = 'redactions'): Promise<Response> {
    const response = await proxy.read(SEED, resource);
    assert.equal(response.status, 200);
    return response;
}

async function oneCommit(stage: Stage): Promise<RedactionsRequest> {
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    const entry = entries.find(({ suggestions }) => suggestions.length > 0);
    assert.ok(entry?.suggestions[0]);
    const { start, end, category } = entry.suggestions[0];
    return redactionOf(entry, entry.text.slice(start, end), category);
}

const outcomesOf = async ({ org }: Stage): Promise<readonly unknown[]> =>
    (await org.rows('RedactInline_Event__c')).map((row) => row['Outcome__c']);

/** Resolves once the intent of a commit is stored, while its PATCH is held. */
async function untilIntent(stage: Stage): Promise<void> {
    while ((await stage.org.rows('RedactInline_Event__c')).length === 0) await new Promise(setImmediate);
}

const HELD_PATCH = { match: { method: 'PATCH', path: '/entries' }, times: 1, fault: { kind: 'hold' } };

describe('a commit of another proxy', () => {
    for (const state of ['other.db', 'state.db']) {
        it(`is not taken for lost while it is under way, nor written into: ${state}`, async () => {
            await using stage = await openStage();
            const request = await oneCommit(stage);
            await using other = await startOther(stage, { state });
            await stage.org.addFault(HELD_PATCH);

            const commit = stage.commit(SEED, { request, key: 'key-of-the-slow-one' });
            await untilIntent(stage);
            await visit(other, 'entries');
            const refused = await other.commit(SEED, request, 'key-of-another-one');
            const repeated = await other.commit(SEED, request, 'key-of-the-slow-one');
            await stage.org.clearFaults();

            assert.equal(((await refused.json()) as { code: string }).code, 'AUDIT_UNAVAILABLE');
            if (state === 'state.db') {
                const { audit, entries } = (await repeated.json()) as { audit: string; entries: object[] };
                assert.equal(audit, 'pending');
                assert.equal((entries[0] as { outcome: string }).outcome, 'unverified');
            } else assert.equal(repeated.status, 503);
            assert.equal((await commit).body.entries[0]?.outcome, 'redacted');
            assert.deepEqual(await outcomesOf(stage), [null, 'redacted']);
        });
    }

    it('is settled once it can write no more, and no more than once by each who finds it', async () => {
        let time = Date.now();
        const now = (): number => time;
        await using stage = await openStage({ now });
        const request = await oneCommit(stage);
        await stage.org.addFault({
            match: { method: 'POST', path: '/composite/sobjects' },
            skip: 1,
            times: 1,
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });
        await stage.commit(SEED, { request });
        await using first = await startOther(stage, { state: 'b.db', now });
        await using second = await startOther(stage, { state: 'c.db', now });
        const others = [first, second];

        await Promise.all(others.map(async (other) => visit(other)));
        assert.deepEqual(await outcomesOf(stage), [null]);

        time += 75_000;
        await Promise.all(others.map(async (other) => visit(other)));
        const settled = await outcomesOf(stage);
        assert.deepEqual([...new Set(settled)], [null, 'redacted']);
        assert.ok(settled.length <= 3);

        const { events } = (await (await visit(first)).json()) as AuditEventsAnswer;
        assert.deepEqual(await outcomesOf(stage), settled);
        assert.ok(events.every(({ signed }) => signed));
    });
});
