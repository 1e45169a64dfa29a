import { CopyState, type TranscriptEntry } from 'c/proxyContract';
import { applyMasks, Category } from 'c/redaction';
import { foldIdentifier, type RedactedEntry } from '../audit/copyState.ts';
import type { Digests } from '../audit/digests.ts';
import { viewerMaskRules } from '../policy/maskRules.ts';
import type { OrgPolicy } from '../policy/orgPolicy.ts';
import type { CopiedEntry } from '../salesforce/dataCloudGateway.ts';
import type { StoredEntry } from '../salesforce/gateway.ts';
import { noCopy } from './noCopy.ts';

/** So many texts are compared with redacted entries for one answer: half a second of digests. */
export const MOST_COMPARISONS = 100_000;

/** What copies are judged by. */
export interface CopyKnowledge {
    /** All copies of the conversation. */
    readonly copies: readonly CopiedEntry[];
    /** All entries of it that were redacted, by their folded identifiers. */
    readonly redacted: ReadonlyMap<string, RedactedEntry>;
}

/**
 * The identifiers of copies that nobody may be shown: what was redacted is gone from Salesforce, and no copy is to bring it back. Those of
 * redacted entries, unless they hold what Salesforce stored then; those with a text that any entry was redacted from, under whatever
 * identifier; and those whose identifier several copies have that differ, be it in its case.
 *
 * @throws {ProblemError} where there is too much to compare
 */
export function withheldCopies(
    entries: readonly StoredEntry[],
    { copies, redacted }: CopyKnowledge
): ReadonlySet<string> {
    if (entries.length * redacted.size > MOST_COMPARISONS) throw noCopy('too_many_redactions');
    const counts = new Map<string, number>();
    for (const { identifier } of copies) {
        const folded = foldIdentifier(identifier);
        counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
    const all = [...redacted.values()];
    const isWithheld = ({ identifier, text }: StoredEntry): boolean => {
        if (!text) return false;
        const folded = foldIdentifier(identifier);
        if ((counts.get(folded) ?? 0) > 1) return true;
        const own = redacted.get(folded);
        if (own) return own.stateOf(text) !== CopyState.Updated;
        return all.some((entry) => entry.isOldTextOf({ identifier, text }));
    };
    return new Set(entries.filter(isWithheld).map(({ identifier }) => identifier));
}

/** An entry as it is shown to whoever reads when it is withheld: nothing is left of its text, not in its revision either. */
export function maskedWhole(
    entry: TranscriptEntry,
    { policy, digests }: { readonly policy: OrgPolicy; readonly digests: Digests }
): TranscriptEntry {
    const span = { start: 0, end: entry.text.length, category: Category.Other };
    const { text } = applyMasks(entry.text, [span], viewerMaskRules(policy.answer));
    return { ...entry, text, revision: digests.revision(entry.identifier, text), suggestions: [], masked: [] };
}
