import { randomUUID } from 'node:crypto';
import { COMMIT_BOUNDS, Outcome, type EntryRedaction, type RedactionsRequest } from 'c/proxyContract';
import { chunksOf } from '../../chunksOf.ts';
import { ProblemError } from '../../errors.ts';
import { findConversation } from '../findConversation.ts';
import { healAmong } from '../healIntents.ts';
import { policyOf, type RecordVisit } from '../recordVisit.ts';
import { redactEntries } from '../redactEntries.ts';
import { partByReach } from './beyondRedaction.ts';
import { countByCategory, sumOf, type Counts } from './counts.ts';
import type { SweepCriteria } from './criteria.ts';
import { heedDismissals, searchTranscript } from './searchTranscript.ts';

/** The commits that a record needs: revisions and spans, no text. They are kept until all of them were made. */
export interface PreparedRedactions {
    /** Of this preparation alone: part of the keys of its commits. */
    readonly attempt: string;
    readonly requests: readonly RedactionsRequest[];
    /** Of the search. */
    readonly counts: Counts;
}

/** What became of a record's commits. */
export interface RedactedFindings {
    readonly counts: Counts;
    /** Whether each entry was read back as it was to be. */
    readonly isComplete: boolean;
}

/**
 * Searches a record, and prepares the commits that redact what is found; nothing is written but its lost outcomes.
 *
 * @throws {ProblemError} RECORD_NOT_FOUND, and what the search throws
 */
export async function prepareRedactions(visit: RecordVisit, criteria: SweepCriteria): Promise<PreparedRedactions> {
    const { caller, digests, gateway } = visit;
    const policy = await policyOf(visit);
    const found = await findConversation(gateway, caller);
    const search = { visit, found, policy, criteria };
    const searched = await searchTranscript(search);
    const steps = await gateway.findSteps(found.record.id);
    await healAmong(visit, found, steps);
    const entries = heedDismissals(search, searched.found, steps);
    const { redactable, counts } = partByReach(found.record.id, entries);
    const redactions = redactable.map(({ stored, suggestions }): EntryRedaction => ({
        identifier: stored.identifier,
        revision: digests.revision(stored.identifier, stored.text ?? ''),
        spans: suggestions
            .slice(0, COMMIT_BOUNDS.spansPerEntry)
            .map(({ start, end, category }) => ({ start, end, category }))
    }));
    const reasonCode = criteria.reasonCode ?? 'OTHER';
    return {
        attempt: randomUUID().slice(0, 8),
        requests: chunksOf(redactions, COMMIT_BOUNDS.entries).map((some) => ({ reasonCode, entries: some })),
        counts: sumOf([searched.counts, counts, { clean: Number(entries.length === 0) }])
    };
}

/**
 * Makes the commits of a record, each under a key that belongs to sweep, record and preparation: whatever was made before is
 * answered as it was, and not made again.
 *
 * @throws {ProblemError} AUDIT_UNAVAILABLE while it cannot be told what became of an entry, and what `redactEntries` throws
 */
export async function redactFindings(
    openVisit: () => RecordVisit,
    sweepId: string,
    { attempt, requests, counts }: PreparedRedactions
): Promise<RedactedFindings> {
    const redacted: Counts[] = [];
    for (const [index, request] of requests.entries()) {
        const visit = openVisit();
        const idempotencyKey = ['sweep', sweepId, visit.caller.recordId, attempt, String(index)].join('-');
        const answer = await redactEntries(visit, { request, idempotencyKey, onProgress: () => undefined });
        const outcomes = new Map(answer.entries.map(({ identifier, outcome }) => [identifier, outcome]));
        for (const { identifier, spans } of request.entries) {
            const outcome = outcomes.get(identifier) ?? Outcome.Unverified;
            if (outcome === Outcome.Unverified) throw unverified(visit);
            redacted.push({ [`${outcome}Entries`]: 1 }, countByCategory(outcome, spans));
        }
    }
    const sums = sumOf([counts, ...redacted]);
    const incomplete = Object.values(Outcome).filter((outcome) => outcome !== Outcome.Redacted);
    return { counts: sums, isComplete: incomplete.every((outcome) => !sums[`${outcome}Entries`]) };
}

/** Asked again later under the same key, the commit tells. */
function unverified({ lateWriteMs }: RecordVisit): ProblemError {
    const retryAfterSeconds = Math.ceil(lateWriteMs / 1000) + 1;
    return new ProblemError('AUDIT_UNAVAILABLE', { reason: 'unverified', retryAfterSeconds });
}
