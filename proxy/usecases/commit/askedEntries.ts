import { RecordState, type EntryRedaction, type FieldProblem } from 'c/proxyContract';
import { ProblemError } from '../../errors.ts';
import type { StoredEntry } from '../../salesforce/gateway.ts';
import { findEntries } from '../../transcript/findEntries.ts';
import { ENTRIES_PER_CALL, rememberWindows, type ReadWindow } from '../../transcript/readWindow.ts';
import { closeOpenRecord } from '../closeOpenRecord.ts';
import { entriesOfRecord } from '../entriesOfRecord.ts';
import { isRedactable } from '../presentEntries.ts';
import { notReady, recordState } from '../recordState.ts';
import { refuseChanged, refusePastTheEnd, type AskedEntry } from './checkAsked.ts';
import type { CommitScope } from './commitScope.ts';

/** What the entries that a request names are read with. */
export type AskedScope = Pick<CommitScope, 'visit' | 'found' | 'policy' | 'read'>;

/**
 * Reads the entries that a request names, and checks it against them.
 *
 * @throws {ProblemError} TRANSCRIPT_NOT_READY, ENTRY_NOT_REDACTABLE, ENTRY_CHANGED with the fresh entries, SPAN_INVALID
 */
export async function readAskedEntries(
    scope: AskedScope,
    entries: readonly EntryRedaction[]
): Promise<readonly AskedEntry[]> {
    const read = rememberWindows(scope.read);
    const belongs = entriesOfRecord(await closeOpenRecord(scope.found, read));
    const stored = await findEntries(read, new Set(entries.map(({ identifier }) => identifier)));
    if (stored.size === 0) await refusePending(scope, read);
    const pairs = patchablePairs(entries, (identifier) => stored.get(identifier), belongs);
    await refuseChanged(scope, pairs);
    refusePastTheEnd(pairs);
    return pairs;
}

/** A call without entries, a few minutes after its end: they are on their way. */
async function refusePending({ found, visit }: AskedScope, read: ReadWindow): Promise<void> {
    if (recordState(found.record, { entryCount: 0, now: visit.now() }) !== RecordState.Pending) return;
    const newest = await read({ direction: 'FromEnd', limit: ENTRIES_PER_CALL });
    if (!newest.some(entriesOfRecord(found))) throw notReady();
}

/** What exists elsewhere is refused as what does not exist at all. */
function patchablePairs(
    entries: readonly EntryRedaction[],
    find: (identifier: string) => StoredEntry | undefined,
    belongs: (entry: StoredEntry) => boolean
): readonly AskedEntry[] {
    const errors: FieldProblem[] = [];
    const pairs = entries.flatMap((asked, index): readonly AskedEntry[] => {
        const stored = find(asked.identifier);
        if (stored && belongs(stored) && isRedactable(stored)) return [{ asked, stored }];
        errors.push({ path: `entries[${String(index)}]`, problem: 'is no entry of this record that can be redacted' });
        return [];
    });
    if (errors.length === 0) return pairs;
    throw new ProblemError('ENTRY_NOT_REDACTABLE', { reason: 'not_of_this_record_or_without_text', errors });
}
