import { isRangeWithin } from 'c/redaction';
import type { EntryRedaction } from 'c/proxyContract';
import { sameDigest } from '../../audit/digests.ts';
import { ProblemError } from '../../errors.ts';
import type { StoredEntry } from '../../salesforce/gateway.ts';
import { dismissedValues } from '../dismissedValues.ts';
import { presentEntries } from '../presentEntries.ts';
import type { CommitGround } from './commitScope.ts';

/** An entry that a request names, and what is stored of it. */
export interface AskedEntry {
    readonly asked: EntryRedaction;
    readonly stored: StoredEntry;
}

/**
 * Refuses spans that were drafted on other texts than those that are stored.
 *
 * @throws {ProblemError} ENTRY_CHANGED with the fresh entries
 */
export async function refuseChanged(
    { visit, found, policy }: CommitGround,
    pairs: readonly AskedEntry[]
): Promise<void> {
    const changed = pairs.filter(({ asked, stored }) => {
        const revision = visit.digests.revision(stored.identifier, stored.text ?? '');
        return !sameDigest(revision, asked.revision);
    });
    if (changed.length === 0) return;
    const { id, conversationId } = found.record;
    const [participants, steps] = await Promise.all([
        conversationId ? visit.gateway.findParticipants(conversationId) : [],
        visit.gateway.findSteps(id)
    ]);
    const fresh = changed.map(({ stored }) => stored);
    const dismissed = dismissedValues(id, steps, visit.digests);
    throw new ProblemError('ENTRY_CHANGED', {
        reason: 'revision_differs',
        entries: presentEntries(visit, fresh, { participants, policy, dismissed, reading: fresh })
    });
}

/**
 * Refuses spans that end behind their text.
 *
 * @throws {ProblemError} SPAN_INVALID
 */
export function refusePastTheEnd(pairs: readonly AskedEntry[]): void {
    const errors = pairs.flatMap(({ asked, stored }, entry) =>
        asked.spans.flatMap((range, span) => {
            if (isRangeWithin(stored.text ?? '', range)) return [];
            return [{ path: `entries[${String(entry)}].spans[${String(span)}]`, problem: 'ends past the text' }];
        })
    );
    if (errors.length > 0) throw new ProblemError('SPAN_INVALID', { reason: 'past_the_end', errors });
}
