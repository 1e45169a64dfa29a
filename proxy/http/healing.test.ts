import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { AuditEventsAnswer, EntriesAnswer, RedactionsRequest } from 'c/proxyContract';
import { startOtherProxy, type OtherProxy } from './otherProxy.ts';
import { openStage, redactionOf, type Answer, type Stage } from './stage.ts';

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

const LOST_OUTCOME = {
    match: { method: 'POST', path: '/composite/sobjects' },
    skip: 1,
    times: 1,
    fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
};

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

    it('is settled once it can write no more, and once however many find it at the same time', async () => {
        let time = Date.now();
        const now = (): number => time;
        await using stage = await openStage({ now });
        const request = await oneCommit(stage);
        await stage.org.addFault(LOST_OUTCOME);
        await stage.commit(SEED, { request });
        await using first = await startOther(stage, { state: 'b.db', now });
        await using second = await startOther(stage, { state: 'c.db', now });
        const others = [first, second];

        await Promise.all(others.map(async (other) => visit(other)));
        assert.deepEqual(await outcomesOf(stage), [null]);

        time += 75_000;
        await Promise.all(others.map(async (other) => visit(other)));
        const settled = await outcomesOf(stage);
        assert.deepEqual(settled, [null, 'redacted']);

        const { events } = (await (await visit(first)).json()) as AuditEventsAnswer;
        assert.deepEqual(await outcomesOf(stage), settled);
        assert.ok(events.every(({ signed }) => signed));
    });
});

describe('a lost outcome', () => {
    it('is written by the next touch of its record by who may redact it, not by who views it or another record', async () => {
        await using stage = await openStage();
        const [record, other] = await twoSessions(stage);
        const read = async (recordId: string, as: string, resource = 'entries'): Promise<Answer> => {
            const act = as === 'supervisor' ? 'redact' : 'view';
            const answer = await stage.call(`/v1/records/${recordId}/${resource}`, { as, act });
            assert.equal(answer.status, 200);
            return answer;
        };
        const { entries } = (await read(record, 'supervisor')).body as unknown as EntriesAnswer;
        await stage.org.addFault(LOST_OUTCOME);
        const committed = await stage.call(`/v1/records/${record}/redactions`, {
            method: 'POST',
            as: 'supervisor',
            act: 'redact',
            headers: { 'idempotency-key': 'key-of-the-lost-one' },
            body: redactionOf(entries[0]!, '4111-1111-1111-4321')
        });
        assert.equal(committed.body['audit'], 'pending');

        await read(record, 'agent');
        await read(record, 'agent', 'flags');
        await read(other, 'supervisor');
        assert.deepEqual(await outcomesOf(stage), [null]);

        await read(record, 'supervisor');
        assert.deepEqual(await outcomesOf(stage), [null, 'redacted']);
    });
});

/** Two sessions of one conversation, a card number in the first. */
async function twoSessions({ org }: Stage): Promise<readonly [string, string]> {
    const hoursAgo = (hours: number): number => Date.now() - hours * 3_600_000;
    const session = { object: 'MessagingSession', owner: 'supervisor', access: { agent: 'read' } };
    const [first, second] = await org.addConversation({
        records: [
            { ...session, startedAt: hoursAgo(5), endedAt: hoursAgo(4) },
            { ...session, startedAt: hoursAgo(2), endedAt: hoursAgo(1) }
        ],
        entries: [
            { from: 'customer', text: 'It is 4111-1111-1111-4321.', at: hoursAgo(4.5), record: 0 },
            { from: 'customer', text: 'Good evening', at: hoursAgo(1.5), record: 1 }
        ]
    });
    assert.ok(first && second);
    return [first.recordId, second.recordId];
}
