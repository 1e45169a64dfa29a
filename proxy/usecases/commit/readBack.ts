import { Outcome } from 'c/proxyContract';
import { describeError } from '../../log.ts';
import type { StoredEntry } from '../../salesforce/gateway.ts';
import { findEntriesAgain } from '../../transcript/findEntries.ts';
import type { CommitScope } from './commitScope.ts';
import type { EntryChange } from './prepareCommit.ts';
import type { WrittenEntries } from './writeEntries.ts';

/** What an entry of a commit came to, and what is stored now; `null` when it could not be read. */
export interface SettledChange {
    readonly change: EntryChange;
    readonly outcome: Outcome;
    readonly text: string | null;
}

/** Reads every entry of a commit back and compares: the answer to a PATCH is not documented, so nothing else counts. */
export async function readBack(
    { visit, readLate }: CommitScope,
    changes: readonly EntryChange[],
    written: WrittenEntries
): Promise<readonly SettledChange[]> {
    try {
        const stored = await findEntriesAgain(
            readLate,
            changes.map((change) => change.stored)
        );
        return changes.map((change) => settle(change, stored.get(change.stored.identifier), written));
    } catch (error) {
        visit.log.warn('entries could not be read back', { requestId: visit.requestId, ...describeError(error) });
        return changes.map((change) => ({ change, outcome: Outcome.Unverified, text: null }));
    }
}

function settle(
    change: EntryChange,
    stored: StoredEntry | undefined,
    { accepted, unanswered }: WrittenEntries
): SettledChange {
    if (!stored) return { change, outcome: Outcome.Missing, text: null };
    const text = stored.text ?? '';
    if (text === change.maskedText) return { change, outcome: Outcome.Redacted, text };
    if (unanswered.has(stored.identifier)) return { change, outcome: Outcome.Unverified, text };
    const isRefused = text === change.text && !accepted.has(stored.identifier);
    return { change, outcome: isRefused ? Outcome.Failed : Outcome.Mismatch, text };
}
