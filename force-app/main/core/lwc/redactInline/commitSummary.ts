import { Outcome, type RedactedEntry, type RedactionsAnswer, type TranscriptEntry } from 'c/proxyContract';
import FAILED_LABEL from '@salesforce/label/c.RedactInline_OutcomeFailed';
import MISMATCH_LABEL from '@salesforce/label/c.RedactInline_OutcomeMismatch';
import MISSING_LABEL from '@salesforce/label/c.RedactInline_OutcomeMissing';
import UNVERIFIED_LABEL from '@salesforce/label/c.RedactInline_OutcomeUnverified';
import { entryName } from './entryName.ts';

/** An entry that needs a look after a commit; see c-commit-result. */
interface UnredactedEntry {
    readonly identifier: string;
    readonly name: string;
    readonly cause: string;
    readonly isDrafted: boolean;
}

/** What became of a commit; see c-commit-result. */
export interface CommitSummary {
    readonly verifiedCount: number;
    readonly rest: readonly UnredactedEntry[];
    readonly isAuditPending: boolean;
}

const CAUSES: Readonly<Record<Exclude<Outcome, 'redacted'>, string>> = {
    [Outcome.Mismatch]: MISMATCH_LABEL,
    [Outcome.Failed]: FAILED_LABEL,
    [Outcome.Missing]: MISSING_LABEL,
    [Outcome.Unverified]: UNVERIFIED_LABEL
};

/** Tells of a commit's answer in words. */
export function commitSummary(
    answer: RedactionsAnswer,
    entries: readonly TranscriptEntry[],
    startTimestamp: number | null
): CommitSummary {
    const known = new Map(entries.map((entry) => [entry.identifier, entry]));
    const rest = answer.entries.flatMap((redacted): readonly UnredactedEntry[] => {
        const entry = known.get(redacted.identifier);
        if (redacted.outcome === Outcome.Redacted || !entry) return [];
        const { identifier, outcome } = redacted;
        const name = entryName(entry, startTimestamp);
        return [{ identifier, name, cause: CAUSES[outcome], isDrafted: staysDrafted(redacted) }];
    });
    return { verifiedCount: verifiedOf(answer).length, rest, isAuditPending: answer.audit === 'pending' };
}

/** The entries that were redacted and read back equal. */
export function verifiedOf({ entries }: RedactionsAnswer): readonly string[] {
    return entries.filter(({ outcome }) => outcome === Outcome.Redacted).map(({ identifier }) => identifier);
}

/** Tells whether there is anything left to try on an entry: what is redacted or gone has nothing to redact. */
export function staysDrafted({ outcome }: RedactedEntry): boolean {
    return outcome !== Outcome.Redacted && outcome !== Outcome.Missing;
}
