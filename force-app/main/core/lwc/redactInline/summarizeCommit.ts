import type { CommitSummary, UnredactedEntry } from 'c/commitResult';
import { callStartOf, staysDrafted, verifiedOf, type TranscriptState } from 'c/drafting';
import { Outcome, type RedactionsAnswer } from 'c/proxyContract';
import { entryName } from 'c/wording';
import FAILED_LABEL from '@salesforce/label/c.RedactInline_OutcomeFailed';
import MISMATCH_LABEL from '@salesforce/label/c.RedactInline_OutcomeMismatch';
import MISSING_LABEL from '@salesforce/label/c.RedactInline_OutcomeMissing';
import UNVERIFIED_LABEL from '@salesforce/label/c.RedactInline_OutcomeUnverified';

const CAUSES: Readonly<Record<Exclude<Outcome, 'redacted'>, string>> = {
    [Outcome.Mismatch]: MISMATCH_LABEL,
    [Outcome.Failed]: FAILED_LABEL,
    [Outcome.Missing]: MISSING_LABEL,
    [Outcome.Unverified]: UNVERIFIED_LABEL
};

/** Tells of a commit's answer in words. */
export function summarizeCommit(answer: RedactionsAnswer, transcript: TranscriptState): CommitSummary {
    const known = new Map(transcript.entries.map((entry) => [entry.identifier, entry]));
    const startTimestamp = callStartOf(transcript);
    const rest = answer.entries.flatMap((redacted): readonly UnredactedEntry[] => {
        const entry = known.get(redacted.identifier);
        if (redacted.outcome === Outcome.Redacted || !entry) return [];
        const { identifier, outcome } = redacted;
        const name = entryName(entry, startTimestamp);
        return [{ identifier, name, cause: CAUSES[outcome], isDrafted: staysDrafted(redacted) }];
    });
    return { verifiedCount: verifiedOf(answer).length, rest, isAuditPending: answer.audit === 'pending' };
}
