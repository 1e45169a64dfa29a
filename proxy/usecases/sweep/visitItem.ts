import { isProblem } from '../../errors.ts';
import {
    NOT_COMPLETE,
    READ_IN_PART,
    type OpenItem,
    type SweepItem,
    type SweepJournal
} from '../../state/sweepJournal.ts';
import type { RecordVisit } from '../recordVisit.ts';
import { sumOf, type Counts } from './counts.ts';
import { SweepAction, type SweepCriteria } from './criteria.ts';
import { flagFindings } from './flagFindings.ts';
import { prepareRedactions, redactFindings, type PreparedRedactions, type RedactedFindings } from './redactFindings.ts';

/** Opens a visit of a record, which counts as bulk work. */
export type OpenVisit = (item: SweepItem) => RecordVisit;

/** What items are visited with. */
export interface Visiting {
    readonly sweepId: string;
    readonly criteria: SweepCriteria;
    readonly journal: Pick<SweepJournal, 'begin'>;
    readonly openVisit: OpenVisit;
}

/** What a visit has come to. */
export interface VisitedItem {
    readonly counts: Counts;
    /** What was not done, as a code; `null` where all was, as far as can be told. */
    readonly lacks: typeof NOT_COMPLETE | typeof READ_IN_PART | null;
}

/**
 * Visits a record: searches it, and flags or redacts what is found. Visited again, because the visit before was interrupted, it
 * does nothing a second time.
 *
 * @throws {ProblemError} a limit, or whatever keeps the visit from being made
 */
export async function visitItem(visiting: Visiting, item: OpenItem): Promise<VisitedItem> {
    const { counts, isComplete } = await carryOut(visiting, item);
    if (!isComplete) return { counts, lacks: NOT_COMPLETE };
    const { readElsewhereInPart = 0, notReadElsewhere = 0 } = counts;
    return { counts, lacks: readElsewhereInPart + notReadElsewhere > 0 ? READ_IN_PART : null };
}

async function carryOut(visiting: Visiting, item: OpenItem): Promise<RedactedFindings> {
    const { sweepId, criteria, openVisit } = visiting;
    if (criteria.action === SweepAction.Flag) {
        return { counts: await flagFindings(openVisit(item), sweepId, criteria), isComplete: true };
    }
    const before = item.prepared === null ? null : await redactPrepared(visiting, item, parse(item.prepared));
    // What the interrupted visit left as it was is searched and tried again; what it did is not found any more.
    if (before?.isComplete) return before;
    const interrupted = item.prepared === null ? {} : { interrupted: 1 };
    for (let tried = 1; ; tried += 1) {
        const prepared = await prepareRedactions(openVisit(item), criteria);
        if (prepared.requests.length === 0) return { counts: sumOf([prepared.counts, interrupted]), isComplete: true };
        await visiting.journal.begin(sweepId, item.recordId, JSON.stringify(prepared));
        const redacted = await redactPrepared(visiting, item, prepared);
        if (redacted) return { ...redacted, counts: sumOf([redacted.counts, interrupted]) };
        if (tried === MOST_TRIES) return { counts: sumOf([prepared.counts, interrupted]), isComplete: false };
    }
}

const MOST_TRIES = 3;

/** `null` where an entry was changed since it was searched. */
async function redactPrepared(
    { sweepId, openVisit }: Visiting,
    item: OpenItem,
    prepared: PreparedRedactions
): Promise<RedactedFindings | null> {
    try {
        return await redactFindings(() => openVisit(item), sweepId, prepared);
    } catch (error) {
        if (isProblem(error, 'ENTRY_CHANGED') || isProblem(error, 'ENTRY_NOT_REDACTABLE')) return null;
        throw error;
    }
}

function parse(prepared: string): PreparedRedactions {
    return JSON.parse(prepared) as PreparedRedactions;
}
