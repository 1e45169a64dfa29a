import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { verifyChain } from '../../proxy/audit/verifyChain.ts';
import { createDigests } from '../../proxy/audit/digests.ts';
import { ProblemError } from '../../proxy/errors.ts';
import { Priority } from '../../proxy/limits/priority.ts';
import { openSqliteState } from '../../proxy/state/sqlite/openSqliteState.ts';
import type { State } from '../../proxy/state/state.ts';
import { createModelOrg } from './modelOrg.ts';
import { createModelSweep, mostActiveAt, PACE_MS, type ModelLimits, type ModelSweep } from './modelSweep.ts';

const START = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 24 * 60 * 60_000;
const ALL_TIME = { from: 0, until: START };
const LIMITS: ModelLimits = {
    ceilings: {
        timeZone: 'UTC',
        periods: [{ days: new Set([0, 1, 2, 3, 4, 5, 6]), start: 1200, end: 1380, ceiling: 120 }],
        otherwise: 40
    },
    hourlyCallLimit: 300,
    shares: { commitReserve: 5, bulkMost: 50 }
};

describe('a sweep in accelerated time', () => {
    it('visits all once, never over the ceiling and its calls, in about the time that its plan tells', async () => {
        const clock = { time: START };
        const org = createModelOrg(clock, {
            conversations: 1_000,
            overMs: 30 * DAY_MS,
            callMs: PACE_MS,
            mostActiveAt: mostActiveAt(LIMITS)
        });
        const state = openSqliteState(':memory:', () => clock.time);
        const sweep = createModelSweep({ org, clock, state, action: 'flag' }, LIMITS);

        const plan = await sweep.plan(ALL_TIME);
        const { end } = await sweep.run();

        assert.equal(end, 'finished');
        assert.deepEqual([plan.records, plan.conversations], [1_050, 1_000]);
        assert.equal(sweep.visits.size, org.recordCount);
        assert.ok([...sweep.visits.values()].every((count) => count === 1));
        assert.ok(org.highest.active > 40 && org.highest.active <= 60);
        assert.ok(org.highest.over <= 0, `${String(org.highest.over)} conversations too many were active`);
        assert.ok(org.highest.hourlyCalls <= 150, `${String(org.highest.hourlyCalls)} calls in an hour`);
        const took = clock.time - START;
        const planned = (plan.ends.latest ?? 0) - START;
        assert.ok(Math.abs(took / planned - 1) < 0.1, `took ${String(took)} ms, planned ${String(planned)} ms`);
        const { counts, ...rest } = await sweep.standing();
        assert.deepEqual(rest, { open: 0, done: 1_050, failed: 0 });
        assert.equal(counts['flaggedEntries'], org.sensitive.size);
        assert.equal(counts['flagged.CARD_NUMBER'], org.sensitive.size);
        await state.close();
    });

    it('takes what others hold active first, and goes on with it while there is no place', async () => {
        const clock = { time: START };
        const org = createModelOrg(clock, {
            conversations: 50,
            overMs: 30 * DAY_MS,
            callMs: PACE_MS,
            mostActiveAt: mostActiveAt(LIMITS)
        });
        const state = openSqliteState(':memory:', () => clock.time);
        const ceilings = { timeZone: 'UTC', periods: [], otherwise: 4 };
        const sweep = createModelSweep({ org, clock, state, action: 'flag' }, { ...LIMITS, ceilings });
        await sweep.plan(ALL_TIME);
        const held = ['conversation-48', 'conversation-41', 'conversation-33'];
        for (const identifier of held) await sweep.activeConversations.enter(identifier, Priority.Reading);

        await sweep.run();

        assert.deepEqual([...org.reads.keys()].slice(0, 3).toSorted(), held.toSorted());
        assert.equal(org.reads.size, 50);
        await state.close();
    });

    it('redacts within the same limits, and leaves nothing over that it was after', async () => {
        const clock = { time: START };
        const org = createModelOrg(clock, {
            conversations: 200,
            overMs: 30 * DAY_MS,
            callMs: PACE_MS,
            mostActiveAt: mostActiveAt(LIMITS)
        });
        const state = openSqliteState(':memory:', () => clock.time);
        const sweep = createModelSweep({ org, clock, state, action: 'redact' }, LIMITS);
        const plan = await sweep.plan(ALL_TIME);

        await sweep.run();

        for (const recordId of org.sensitive) assert.doesNotMatch(org.textOf(recordId), /4111 1111/);
        assert.ok(org.highest.hourlyCalls <= 150);
        assert.ok(clock.time >= (plan.ends.earliest ?? Infinity) - 60 * 60_000);
        assert.ok(clock.time <= (plan.ends.latest ?? 0) + 60 * 60_000);
        assert.equal((await sweep.standing()).counts['redacted.CARD_NUMBER'], org.sensitive.size);
        await state.close();
    });

    it('waits for a state that is away, and counts nothing twice', async () => {
        const clock = { time: START };
        const settings = { conversations: 60, overMs: DAY_MS, callMs: PACE_MS, mostActiveAt: mostActiveAt(LIMITS) };
        const org = createModelOrg(clock, settings);
        const state = openSqliteState(':memory:', () => clock.time);
        let asked = 0;
        const oftenAway = <Part extends object>(part: Part): Part =>
            new Proxy(part, {
                get:
                    (target, name) =>
                    (...values: readonly unknown[]) => {
                        asked += 1;
                        const away = new ProblemError('STATE_UNAVAILABLE', { retryAfterSeconds: 5 });
                        const method = Reflect.get(target, name) as (...given: readonly unknown[]) => unknown;
                        return asked % 7 === 0 ? Promise.reject(away) : method(...values);
                    }
            });
        const sweep = createModelSweep({ org, clock, state, action: 'redact' }, LIMITS);
        await sweep.plan(ALL_TIME);
        const away = { ...state, sweeps: oftenAway(state.sweeps), callWindow: oftenAway(state.callWindow) };

        const { end } = await createModelSweep({ org, clock, state: away, action: 'redact' }, LIMITS).run();

        const { counts, ...rest } = await sweep.standing();
        assert.deepEqual([end, rest], ['finished', { open: 0, done: org.recordCount, failed: 0 }]);
        assert.equal(counts['redactedEntries'], org.sensitive.size);
        assert.ok([...org.writes.values()].every((count) => count === 1));
        await state.close();
    });

    for (const action of ['flag', 'redact'] as const) {
        it(`goes on wherever it was killed, and does nothing twice: ${action}`, async () => {
            const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
            const digests = createDigests(Buffer.alloc(32, 'k'));
            const clock = { time: START };
            const org = createModelOrg(clock, {
                conversations: 21,
                overMs: DAY_MS,
                callMs: PACE_MS,
                mostActiveAt: mostActiveAt(LIMITS)
            });
            const open = (): { readonly state: State; readonly sweep: ModelSweep } => {
                const state = openSqliteState(join(folder, 'state.db'), () => clock.time);
                return { state, sweep: createModelSweep({ org, clock, state, action }, LIMITS) };
            };
            const first = open();
            await first.sweep.plan(ALL_TIME);
            await first.state.close();

            let ended = false;
            let lives = 0;
            while (!ended) {
                lives += 1;
                const { state, sweep } = open();
                const { promise: killed, resolve: kill } = Promise.withResolvers<null>();
                let calls = 0;
                org.onCall = () => {
                    calls += 1;
                    // Each life gets a little further, so that every call of a visit is once the last one.
                    if (calls <= 3 + lives) return Promise.resolve();
                    kill(null);
                    return new Promise(() => undefined);
                };
                const ending = await Promise.race([killed, sweep.run()]);
                ended = ending !== null;
                if (ended) {
                    const { done, counts } = await sweep.standing();
                    assert.equal(done, org.recordCount);
                    assert.equal(counts[action === 'flag' ? 'flaggedEntries' : 'redactedEntries'], org.sensitive.size);
                }
                await state.close();
            }
            assert.ok(lives > 5);
            assert.ok([...org.writes.values()].every((count) => count === 1));
            for (const recordId of org.sensitive) {
                const events = org.eventsOf(recordId);
                const flags = events.filter(({ type }) => type === 'Flag');
                assert.equal(flags.length, action === 'flag' ? 1 : 0);
                // A commit that was killed before it wrote has an outcome, too: that it failed.
                const outcomes = events.filter(({ type }) => type === 'Outcome');
                assert.equal(outcomes.length, events.filter(({ type }) => type === 'Intent').length);
                const redacted = outcomes.filter(({ outcome }) => outcome === 'redacted');
                assert.equal(redacted.length, action === 'redact' ? 1 : 0);
                const rows = events.map((event, index) => ({ recordId, name: `RIE-${String(index)}`, event }));
                assert.deepEqual(verifyChain(rows, digests).findings, []);
            }
            await rm(folder, { recursive: true });
        });
    }
});
