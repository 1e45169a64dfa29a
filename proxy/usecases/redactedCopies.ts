import { CopyState, type RedactedCopy } from 'c/proxyContract';
import { foldIdentifier, redactedEntries, type RedactedEntry } from '../audit/copyState.ts';
import type { Digests } from '../audit/digests.ts';
import type { Copies } from '../salesforce/dataCloudGateway.ts';
import type { EntryRow } from '../salesforce/gateway.ts';
import { areNamedAsEntries } from './copiedTranscript.ts';
import type { FoundConversation } from './findConversation.ts';
import { MOST_COMPARISONS } from './withheldCopies.ts';

/** Copies of a conversation, and what is known of redactions. */
export interface CopyEvidence {
    readonly copies: Copies;
    /** All rows that name the entries that are asked about, on whatever record, oldest first. */
    readonly rows: readonly EntryRow[];
    readonly digests: Digests;
}

/** How the copies of a record's entries stand to their redactions; entries that were never redacted on the record are left out. */
export function redactedCopies(
    { record }: Pick<FoundConversation, 'record'>,
    asked: readonly string[],
    { copies, rows, digests }: CopyEvidence
): readonly RedactedCopy[] {
    const own = new Set(
        rows.filter(({ event }) => event?.recordId === record.id).map((row) => foldIdentifier(row.entryIdentifier))
    );
    const redacted = redactedEntries(rows, digests);
    const told = asked.flatMap((identifier): readonly AskedEntry[] => {
        const folded = foldIdentifier(identifier);
        const entry = own.has(folded) ? redacted.get(folded) : undefined;
        return entry ? [{ identifier, folded, entry }] : [];
    });
    const stateOf = statesIn(copies, told);
    return told.map((entry) => ({ identifier: entry.identifier, state: stateOf(entry) }));
}

interface AskedEntry {
    readonly identifier: string;
    readonly folded: string;
    readonly entry: RedactedEntry;
}

const WORST_FIRST: readonly CopyState[] = [CopyState.Stale, CopyState.Different, CopyState.Updated];

function statesIn(copies: Copies, asked: readonly AskedEntry[]): (entry: AskedEntry) => CopyState {
    const { entries, isWhole } = copies;
    const isComparable = asked.length * entries.length <= MOST_COMPARISONS;
    const byEntry = Map.groupBy(entries, ({ identifier }) => foldIdentifier(identifier));
    const areKnown = asked.some(({ folded }) => byEntry.has(folded)) && areNamedAsEntries(copies);
    const isLookedThrough = isWhole && isComparable;
    return ({ folded, entry }) => {
        const states = new Set((byEntry.get(folded) ?? []).map(({ text }) => entry.stateOf(text)));
        const isElsewhere =
            isComparable &&
            entries.some((copy) => foldIdentifier(copy.identifier) !== folded && entry.isOldTextOf(copy));
        if (isElsewhere) states.add(CopyState.Stale);
        const worst = WORST_FIRST.find((state) => states.has(state)) ?? CopyState.Absent;
        if (worst === CopyState.Updated) return isLookedThrough ? worst : CopyState.Unknown;
        if (worst === CopyState.Absent) return isLookedThrough && areKnown ? worst : CopyState.Unknown;
        return worst;
    };
}
