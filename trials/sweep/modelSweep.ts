import { setImmediate } from 'node:timers/promises';
import { createDigests } from '../../proxy/audit/digests.ts';
import { detect } from '../../proxy/detection/detect.ts';
import { createActiveConversations } from '../../proxy/limits/activeConversations.ts';
import { createCeilingAt, type CeilingSchedule } from '../../proxy/limits/ceilings.ts';
import { createHourlyCalls } from '../../proxy/limits/hourlyCalls.ts';
import { mostFor, Priority, type Shares } from '../../proxy/limits/priority.ts';
import { createLog } from '../../proxy/log.ts';
import { createMetrics } from '../../proxy/metrics.ts';
import { createPolicies } from '../../proxy/policy/policies.ts';
import type { State } from '../../proxy/state/state.ts';
import type { SweepStanding } from '../../proxy/state/sweepJournal.ts';
import { SweepAction, type SweepCriteria } from '../../proxy/usecases/sweep/criteria.ts';
import { findRecords } from '../../proxy/usecases/sweep/findRecords.ts';
import { createPlanner, type SweepPlan } from '../../proxy/usecases/sweep/planSweep.ts';
import { workThrough, type SweepEnding } from '../../proxy/usecases/sweep/workThrough.ts';
import type { UseCaseParts } from '../../proxy/usecases/recordVisit.ts';
import { longestCommitMs, REQUEST_TIMEOUT_MS } from '../../proxy/usecases/visitTimes.ts';
import type { ModelClock, ModelOrg } from './modelOrg.ts';

/** The limits that a sweep keeps within. */
export interface ModelLimits {
    readonly ceilings: CeilingSchedule;
    readonly hourlyCallLimit: number;
    readonly shares: Shares;
}

/** A sweep over an org in memory. */
export interface ModelSweep {
    readonly activeConversations: UseCaseParts['activeConversations'];
    plan(range: { readonly from: number; readonly until: number }): Promise<SweepPlan>;
    /** Works until nothing is open; the clock is moved on where it waits. */
    run(stop?: AbortSignal): Promise<SweepEnding>;
    standing(): Promise<SweepStanding>;
    /** How often each record was visited. */
    readonly visits: ReadonlyMap<string, number>;
}

const USER = { userId: '005000000000001AAA', username: 'sweeper@example.com', orgId: '00D000000000001EAA' };
const SWEEP_ID = 'model';
/** Of the queries and the reading of a visit. */
const CALLS_PER_VISIT = 4;

/** Puts a sweep of an org together, over a state. */
export function createModelSweep(
    { org, clock, state, action }: SweepGround,
    { ceilings, hourlyCallLimit, shares }: ModelLimits
): ModelSweep {
    const now = (): number => clock.time;
    const log = createLog('silent');
    const ceilingAt = createCeilingAt(ceilings);
    const activeConversations = createActiveConversations(state.conversationWindow, { ceilingAt, shares, now });
    const hourlyCalls = createHourlyCalls(state.callWindow, { limit: hourlyCallLimit, shares });
    const parts: UseCaseParts = {
        activeConversations,
        hourlyCalls,
        idempotencyKeys: state.idempotencyKeys,
        commitsUnderWay: state.commitsUnderWay,
        locks: state.locks,
        digests: createDigests(Buffer.alloc(32, 'k')),
        policies: createPolicies({ now, log }),
        detect,
        log,
        metrics: createMetrics({ activeConversationLimit: 11_000 }),
        now
    };
    const criteria: SweepCriteria = {
        action,
        categories: ['CARD_NUMBER'],
        minimumScore: 0.5,
        reasonCode: action === SweepAction.Redact ? 'PCI_PAN' : null
    };
    const visits = new Map<string, number>();
    return {
        activeConversations,
        visits,
        plan: async (range) => {
            const planner = createPlanner({
                ...parts,
                userId: USER.userId,
                action,
                rules: { ceilingAt, hourlyCallLimit, shares, pace: CALLS_PER_VISIT * PACE_MS }
            });
            await state.sweeps.create(SWEEP_ID, '{}');
            for await (const found of findRecords(org.sweepGateway, { kind: 'time', ...range })) {
                await state.sweeps.add(SWEEP_ID, planner.take(found));
            }
            await state.sweeps.markListed(SWEEP_ID);
            return planner.plan();
        },
        run: (stop = new AbortController().signal) =>
            workThrough({
                ...parts,
                sweepId: SWEEP_ID,
                criteria,
                userId: USER.userId,
                journal: state.sweeps,
                apiUsage: () => Promise.resolve(null),
                wait: (milliseconds) => {
                    clock.time += milliseconds;
                    org.count();
                    return setImmediate();
                },
                stop,
                onEvent: (event) => {
                    if (event.kind !== 'visited') return;
                    visits.set(event.item.recordId, (visits.get(event.item.recordId) ?? 0) + 1);
                },
                openVisit: ({ recordId, object }) => ({
                    ...parts,
                    caller: { ...USER, recordId, object, act: 'redact' },
                    requestId: 'trial',
                    deadline: new AbortController().signal,
                    gateway: org.gateway,
                    lateGateway: org.gateway,
                    longestCommitMs: longestCommitMs(REQUEST_TIMEOUT_MS),
                    lateWriteMs: 60_000,
                    countsAs: Priority.Bulk
                })
            }),
        standing: () => state.sweeps.standing(SWEEP_ID)
    };
}

/** How many conversations bulk work may hold active at a time, as a schedule and shares say. */
export function mostActiveAt({ ceilings, shares }: ModelLimits): (time: number) => number {
    const ceilingAt = createCeilingAt(ceilings);
    return (time) => mostFor(Priority.Bulk, ceilingAt(time), shares);
}

/** How long a call of the model takes, ms. */
export const PACE_MS = 150;

/** What a sweep is made over. */
export interface SweepGround {
    readonly org: ModelOrg;
    readonly clock: ModelClock;
    readonly state: State;
    readonly action: SweepAction;
}
