import { CopyState } from 'c/proxyContract';
import { applyMasks, Category } from 'c/redaction';
import { copyStateOf } from '../audit/copyState.ts';
import type { Digests } from '../audit/digests.ts';
import { viewerMaskRules } from '../policy/maskRules.ts';
import type { OrgPolicy } from '../policy/orgPolicy.ts';
import type { StoredEntry, StoredEvent } from '../salesforce/gateway.ts';

/** What is known of redactions, and how masks are worded. */
export interface RedactionKnowledge {
    /** All intents and outcomes of the entries, oldest first. */
    readonly redactions: readonly StoredEvent[];
    readonly digests: Digests;
    readonly policy: OrgPolicy;
}

/** Copies that may be shown, and how many of them are masked whole. */
export interface ShowableCopies {
    readonly entries: readonly StoredEntry[];
    readonly withheldCount: number;
}

/**
 * Masks every copy whole whose entry was redacted, unless it holds what Salesforce stored then. For whoever reads: what was redacted is
 * gone from Salesforce, and no copy is to bring it back.
 */
export function withholdRedacted(
    copies: readonly StoredEntry[],
    { redactions, digests, policy }: RedactionKnowledge
): ShowableCopies {
    const byEntry = Map.groupBy(redactions, (event) => event.entryIdentifier);
    const isWithheld = (entry: StoredEntry): boolean => {
        const events = byEntry.get(entry.identifier);
        return events !== undefined && !!entry.text && copyStateOf(entry, events, digests) !== CopyState.Updated;
    };
    const rules = viewerMaskRules(policy.answer);
    const maskedWhole = (entry: StoredEntry): StoredEntry => {
        const text = entry.text ?? '';
        const span = { start: 0, end: text.length, category: Category.Other };
        return { ...entry, text: applyMasks(text, [span], rules).text };
    };
    const withheld = new Set(copies.filter(isWithheld));
    return {
        entries: copies.map((entry) => (withheld.has(entry) ? maskedWhole(entry) : entry)),
        withheldCount: withheld.size
    };
}
