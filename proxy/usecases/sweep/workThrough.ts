import { isProblem, ProblemError } from '../../errors.ts';
import { bulkWaitsFor } from '../../limits/apiCalls.ts';
import { Priority } from '../../limits/priority.ts';
import { describeError } from '../../log.ts';
import type { ToldApiUsage } from '../../state/apiUsageStore.ts';
import type { OpenItem, SweepJournal } from '../../state/sweepJournal.ts';
import type { UseCaseParts } from '../recordVisit.ts';
import { createChooser } from './chooseItem.ts';
import type { SweepCriteria } from './criteria.ts';
import { visitItem, type OpenVisit } from './visitItem.ts';

/** What a sweep works with. */
export interface SweepParts extends Pick<UseCaseParts, 'activeConversations' | 'hourlyCalls' | 'log' | 'now'> {
    readonly sweepId: string;
    readonly criteria: SweepCriteria;
    /** Whose calls are counted: the user that the sweep acts as. */
    readonly userId: string;
    readonly journal: SweepJournal;
    readonly openVisit: OpenVisit;
    /** The org's API calls in 24 hours as Salesforce told them last; `null` before. */
    readonly apiUsage: () => Promise<ToldApiUsage | null>;
    /** Resolves after so many ms, or at once when the signal aborts. */
    readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
    /** Asks the sweep to end after the visit that it makes. */
    readonly stop: AbortSignal;
    readonly onEvent: (event: SweepEvent) => void;
}

/** What a sweep waits for. */
export const WaitFor = {
    Place: 'place',
    HourlyCalls: 'hourlyCalls',
    ApiCalls: 'apiCalls',
    Salesforce: 'salesforce',
    State: 'state',
    Commit: 'commit'
} as const;
export type WaitFor = (typeof WaitFor)[keyof typeof WaitFor];

/** What happens while a sweep works. */
export type SweepEvent =
    | { readonly kind: 'visited'; readonly item: OpenItem }
    | { readonly kind: 'failed'; readonly item: OpenItem; readonly code: string }
    | { readonly kind: 'waits'; readonly for: WaitFor; readonly milliseconds: number };

/** How a sweep has ended: all was visited, it was asked to stop, or Salesforce failed again and again. */
export const SweepEnd = { Finished: 'finished', Stopped: 'stopped', Broken: 'broken' } as const;
export type SweepEnd = (typeof SweepEnd)[keyof typeof SweepEnd];

/** How a sweep has ended; with the problem of the last visits where it is broken. */
export interface SweepEnding {
    readonly end: SweepEnd;
    readonly code: string | null;
}

/** So many visits in a row that fail for no reason of their own are not the conversations' fault. */
const MOST_IN_A_ROW = 10;
/** So often an item is put off before it counts as failed. */
const MOST_PUT_OFF = 5;
const USUAL_PAUSE_SECONDS = 30;

/**
 * Visits every open item of a sweep once, one after the other, within the limits of bulk work, and waits where these say so.
 * It can be stopped at any time in any way and run again. Resolves when nothing is open, when it is asked to stop, or when visits
 * fail in a row; those are open again then.
 */
export async function workThrough(parts: SweepParts): Promise<SweepEnding> {
    const { sweepId, journal, stop, log } = parts;
    const chooser = createChooser(parts);
    const putOff = new Map<string, number>();
    let row: readonly string[] = [];

    const pause = async (waitFor: WaitFor, milliseconds: number): Promise<void> => {
        parts.onEvent({ kind: 'waits', for: waitFor, milliseconds });
        await parts.wait(milliseconds, stop);
    };
    const visit = async (item: OpenItem): Promise<void> => {
        const { recordId } = item;
        const { counts, lacks } = await visitItem(parts, item);
        if (lacks === null) await journal.finish(sweepId, recordId, counts);
        else await journal.fail(sweepId, recordId, lacks, counts);
        row = [];
        parts.onEvent(lacks === null ? { kind: 'visited', item } : { kind: 'failed', item, code: lacks });
    };
    const fail = async (item: OpenItem, code: string): Promise<void> => {
        await journal.fail(sweepId, item.recordId, code, {});
        row = OF_THE_ORG.has(code) ? [...row, item.recordId] : [];
        parts.onEvent({ kind: 'failed', item, code });
    };
    const judge = async (item: OpenItem, error: unknown): Promise<void> => {
        const problem = error instanceof ProblemError ? error : null;
        if (!problem) log.error('a visit of a sweep failed', { recordId: item.recordId, ...describeError(error) });
        const waitFor = problem && PAUSES[problem.code];
        const times = (putOff.get(item.recordId) ?? 0) + 1;
        if (!waitFor || (waitFor === WaitFor.Commit && times > MOST_PUT_OFF)) {
            await fail(item, problem?.code ?? 'INTERNAL_ERROR');
            return;
        }
        if (waitFor === WaitFor.Commit) putOff.set(item.recordId, times);
        await pause(waitFor, (problem.extras.retryAfterSeconds ?? USUAL_PAUSE_SECONDS) * 1000);
    };

    /** Resolves with how it has ended, where it has. */
    const step = async (): Promise<SweepEnding | null> => {
        if (row.length >= MOST_IN_A_ROW) {
            const failures = await journal.failures(sweepId);
            const code = failures.find(({ recordId }) => recordId === row.at(-1))?.code ?? null;
            await journal.tryAgain(sweepId, row);
            return { end: SweepEnd.Broken, code };
        }
        const [waitFor, milliseconds] = await waitBefore(parts);
        if (milliseconds > 0) {
            await pause(waitFor, milliseconds);
            return null;
        }
        const choice = await chooser.choose();
        if (choice === null) return { end: SweepEnd.Finished, code: null };
        if ('waitMs' in choice) {
            await pause(WaitFor.Place, choice.waitMs);
            return null;
        }
        await visit(choice.item).catch((error: unknown) => judge(choice.item, error));
        chooser.settle(choice.item);
        return null;
    };

    while (!stop.aborted) {
        try {
            const ending = await step();
            if (ending) return ending;
        } catch (error) {
            if (!isProblem(error, 'STATE_UNAVAILABLE')) throw error;
            await pause(WaitFor.State, (error.extras.retryAfterSeconds ?? USUAL_PAUSE_SECONDS) * 1000);
        }
    }
    return { end: SweepEnd.Stopped, code: null };
}

/** How long calls of this user, or of anybody, are not to be made; asked before the queries of a visit are. */
async function waitBefore({ hourlyCalls, userId, apiUsage }: SweepParts): Promise<readonly [WaitFor, number]> {
    const allowedIn = await hourlyCalls.allowedIn(userId, 1, Priority.Bulk);
    if (allowedIn > 0) return [WaitFor.HourlyCalls, allowedIn];
    return [WaitFor.ApiCalls, bulkWaitsFor(await apiUsage())];
}

/** What is waited out: it says nothing of the conversation. */
const PAUSES: Readonly<Record<string, WaitFor>> = {
    ACTIVE_CONVERSATIONS_EXHAUSTED: WaitFor.Place,
    HOURLY_CALLS_EXHAUSTED: WaitFor.HourlyCalls,
    SALESFORCE_UNAVAILABLE: WaitFor.Salesforce,
    STATE_UNAVAILABLE: WaitFor.State,
    PROXY_OVERLOADED: WaitFor.Commit,
    AUDIT_UNAVAILABLE: WaitFor.Commit
};

/** What is likely to be of the org or the user where it comes again and again. */
const OF_THE_ORG: ReadonlySet<string> = new Set([
    'SALESFORCE_FAILED',
    'SALESFORCE_TIMEOUT',
    'SALESFORCE_ACCESS_DENIED',
    'EVENTS_NOT_PERMITTED',
    'TOKEN_INVALID',
    'AUDIT_UNAVAILABLE',
    'PROXY_OVERLOADED',
    'INTERNAL_ERROR'
]);
