import type { HistoryState } from 'c/redactionHistory';
import type { AuditEvent, ReasonCode } from 'c/proxyContract';
import type { MaskRules } from 'c/redaction';
import type { Notice } from 'c/errorPanel';
import { entryName } from 'c/wording';
import { withLastAnswer } from './lastAnswer.ts';
import { viewOf } from './view.ts';
import type { Visit } from './visit.ts';

/** The history of the record while it is open. */
export interface OpenHistory {
    /** Newest first; `null` until something is read. */
    readonly events: readonly AuditEvent[] | null;
    /** Cursor of the older events; `null` where there are none. */
    readonly before: string | null;
    readonly isLoading: boolean;
    readonly problem: Notice | null;
    readonly reasonCodes: readonly ReasonCode[];
    readonly rules: MaskRules;
}

/** A history of which nothing is read. */
export const UNREAD_HISTORY: OpenHistory = {
    events: null,
    before: null,
    isLoading: false,
    problem: null,
    reasonCodes: [],
    rules: {}
};

/** The visit with a change of the history, while that is open. */
export function withHistory(visit: Visit, change: Partial<OpenHistory>): Visit {
    return visit.history ? { ...visit, history: { ...visit.history, ...change } } : visit;
}

/** What the history shows; `null` while it is closed. */
export const historyStateOf: (visit: Visit) => HistoryState | null = withLastAnswer((visit) => {
    const { history } = visit;
    if (!history) return null;
    const { entries, startTimestamp } = viewOf(visit);
    const names = new Map(entries.map((entry) => [entry.identifier, entryName(entry, startTimestamp)]));
    const { events, before, isLoading, problem, reasonCodes, rules } = history;
    return {
        events,
        telling: { rules, reasonCodes, names },
        hasOlder: before !== null,
        isLoading,
        problem
    };
});
