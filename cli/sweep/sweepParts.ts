import process from 'node:process';
import { detect } from '../../proxy/detection/detect.ts';
import { createActiveConversations } from '../../proxy/limits/activeConversations.ts';
import { createCeilingAt } from '../../proxy/limits/ceilings.ts';
import type { ForecastRules } from '../../proxy/limits/forecast.ts';
import { createHourlyCalls } from '../../proxy/limits/hourlyCalls.ts';
import { Priority } from '../../proxy/limits/priority.ts';
import { createLog, type Log } from '../../proxy/log.ts';
import { createMetrics } from '../../proxy/metrics.ts';
import { createPolicies } from '../../proxy/policy/policies.ts';
import { createConversationData } from '../../proxy/salesforce/createConversationData.ts';
import type { State } from '../../proxy/state/state.ts';
import { logFailedDetections } from '../../proxy/usecases/failedDetections.ts';
import type { UseCaseParts } from '../../proxy/usecases/recordVisit.ts';
import type { OpenVisit } from '../../proxy/usecases/sweep/visitItem.ts';
import { GRACE_MS, longestCommitMs, REQUEST_TIMEOUT_MS } from '../../proxy/usecases/visitTimes.ts';
import { digestsOf, type EnteredOrg } from '../org/inOrg.ts';

/** Use cases, visits and limits of a sweep, over the state that the proxies share. */
export interface SweepGround {
    readonly useCases: UseCaseParts;
    readonly openVisit: OpenVisit;
    readonly rules: ForecastRules;
    /** Closes what was opened for it alone. */
    readonly close: () => Promise<void>;
}

/** How long a visit takes where nothing holds it up, ms: some eight calls, one after the other. */
const PACE_MS = 1_000;

/** Puts together what a sweep of an org works with. */
export function sweepGround({ environment, salesforce, user }: EnteredOrg, state: State): SweepGround {
    const now = Date.now;
    const log = commandLog();
    const { shares, hourlyCallLimit, lateWriteMs } = environment;
    const ceilingAt = createCeilingAt(environment.activeConversationCeilings);
    const { conversationData: access, orgUrl, salesforceTimeoutMs: timeoutMs } = environment;
    const data = access && createConversationData({ ...access, orgUrl, timeoutMs, now, pauseStore: state.pauses });
    const useCases: UseCaseParts = {
        activeConversations: createActiveConversations(state.conversationWindow, { ceilingAt, shares, now }),
        hourlyCalls: createHourlyCalls(state.callWindow, { limit: hourlyCallLimit, shares }),
        idempotencyKeys: state.idempotencyKeys,
        commitsUnderWay: state.commitsUnderWay,
        locks: state.locks,
        digests: digestsOf(environment),
        policies: createPolicies({ now, log }),
        detect: logFailedDetections(detect, log),
        conversationData: data && { gateway: data, rates: state.requestRates },
        log,
        metrics: createMetrics(environment),
        now
    };
    return {
        useCases,
        close: async () => data?.close(),
        rules: { ceilingAt, hourlyCallLimit, shares, pace: PACE_MS },
        openVisit: ({ recordId, object }) => {
            const deadline = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
            return {
                ...useCases,
                caller: { ...user, recordId, object, act: 'redact' },
                requestId: `sweep-${recordId}`,
                deadline,
                gateway: salesforce.actAs(user, deadline),
                lateGateway: salesforce.finishAs(user, AbortSignal.timeout(REQUEST_TIMEOUT_MS + GRACE_MS)),
                longestCommitMs: longestCommitMs(REQUEST_TIMEOUT_MS),
                lateWriteMs,
                countsAs: Priority.Bulk
            };
        }
    };
}

/** Silent unless asked for: what a command has to say it says in words. Lines go to standard error. */
export function commandLog(): Log {
    return createLog(process.env['LOG_LEVEL'] || 'silent', { write: (line) => process.stderr.write(line) });
}
