import type { CommitSummary, UnredactedEntry } from 'c/commitResult';
import { callStartOf, isGone, isVerified, verifiedOf, type TranscriptState } from 'c/drafting';
import { Outcome, type RedactedEntry, type RedactionsAnswer } from 'c/proxyContract';
import type { Draft } from 'c/redaction';
import { entryName } from 'c/wording';
import CHANGED_SINCE_LABEL from '@salesforce/label/c.RedactInline_OutcomeChangedSince';
import FAILED_LABEL from '@salesforce/label/c.RedactInline_OutcomeFailed';
import MISMATCH_LABEL from '@salesforce/label/c.RedactInline_OutcomeMismatch';
import MISSING_LABEL from '@salesforce/label/c.RedactInline_OutcomeMissing';
import UNANSWERED_LABEL from '@salesforce/label/c.RedactInline_OutcomeUnanswered';
import UNVERIFIED_LABEL from '@salesforce/label/c.RedactInline_OutcomeUnverified';

/** Where things stand after a commit. */
export interface AfterCommit {
    readonly transcript: TranscriptState;
    /** What is still to be done. */
    readonly draft: Draft;
}

/** Tells of a commit's answer in words. */
export function summarizeCommit(answer: RedactionsAnswer, { transcript, draft }: AfterCommit): CommitSummary {
    const known = new Map(transcript.entries.map((entry) => [entry.identifier, entry]));
    const startTimestamp = callStartOf(transcript);
    const rest = answer.entries.flatMap((redacted): readonly UnredactedEntry[] => {
        const entry = known.get(redacted.identifier);
        if (isVerified(redacted) || !entry) return [];
        const { identifier } = redacted;
        const name = entryName(entry, startTimestamp);
        return [{ identifier, name, cause: causeOf(redacted), isDrafted: draft.has(identifier) }];
    });
    return { verifiedCount: verifiedOf(answer).size, rest, isAuditPending: answer.audit === 'pending' };
}

const CAUSES: Readonly<Record<Exclude<Outcome, 'unverified'>, string>> = {
    [Outcome.Redacted]: CHANGED_SINCE_LABEL,
    [Outcome.Mismatch]: MISMATCH_LABEL,
    [Outcome.Failed]: FAILED_LABEL,
    [Outcome.Missing]: MISSING_LABEL
};

/** An entry that was read back is unverified only where Salesforce has not answered and may write it yet. */
function causeOf(redacted: RedactedEntry): string {
    const { outcome, text } = redacted;
    if (outcome === Outcome.Unverified) return text === null ? UNVERIFIED_LABEL : UNANSWERED_LABEL;
    return isGone(redacted) ? MISSING_LABEL : CAUSES[outcome];
}
