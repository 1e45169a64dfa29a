import { RecordState, type EntryRedaction } from 'c/proxyContract';
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
    const pairs = entries.map((asked) => ({ asked, stored: patchableEntry(stored.get(asked.identifier), belongs) }));
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

function patchableEntry(entry: StoredEntry | undefined, belongs: (entry: StoredEntry) => boolean): StoredEntry {
    if (entry && belongs(entry) && isRedactable(entry)) return entry;
    throw new ProblemError('ENTRY_NOT_REDACTABLE', { reason: 'not_of_this_record_or_without_text' });
}
