import { EventType, type Suggestion } from 'c/proxyContract';
import { normalizeValue } from 'c/redaction';
import { linksAmong } from '../audit/chain.ts';
import type { Digests, KeyDigests } from '../audit/digests.ts';
import type { StoredEvent } from '../salesforce/gateway.ts';

/** Tells of a value whether it was dismissed on the record, and not taken back. */
export type DismissedValues = (category: string, value: string) => boolean;

/** Where nothing was dismissed, or nobody is shown suggestions. */
export const NONE_DISMISSED: DismissedValues = () => false;

/** Suggestions of one entry, and the text that they are in. */
export interface SuggestedEntry {
    readonly identifier: string;
    readonly text: string;
    readonly suggestions: readonly Suggestion[];
}

/**
 * The values that the steps of a record leave dismissed; `steps` are in the order of insertion. Only links of the chain count: a
 * hand-made row hides nothing, and a copy adds nothing.
 */
export function dismissedValues(recordId: string, steps: readonly StoredEvent[], digests: Digests): DismissedValues {
    const decisions = linksAmong(
        steps.filter(({ type }) => DISMISSALS.has(type)),
        digests
    );
    if (decisions.length === 0) return NONE_DISMISSED;
    const lastOf = new Map(decisions.map(({ beforeDigest }, index) => [beforeDigest, index]));
    const keys = digests.all.filter(({ keyId }) => decisions.some((decision) => decision.keyId === keyId));
    return (category, value) => {
        const places = keys.map((key) => lastOf.get(dismissalDigest({ recordId, category, value }, key)) ?? -1);
        return decisions[Math.max(...places)]?.type === EventType.Dismissal;
    };
}

/** The keyed digest by which a dismissed value is known again: of the record, the category and the value's letters and digits. */
export function dismissalDigest(
    { recordId, category, value }: { readonly recordId: string; readonly category: string; readonly value: string },
    digests: KeyDigests
): string {
    return digests.dismissal([recordId, category, normalizeValue(value)]);
}

/**
 * The suggestions that are left, by entry. One value that is split over several entries is left out when each of its pieces is
 * dismissed: another number may well share a piece with it.
 */
export function withoutDismissed(
    entries: readonly SuggestedEntry[],
    dismissed: DismissedValues
): ReadonlyMap<string, readonly Suggestion[]> {
    if (dismissed === NONE_DISMISSED) return new Map(entries.map((entry) => [entry.identifier, entry.suggestions]));
    const isDismissed = (text: string, { category, start, end }: Suggestion): boolean =>
        dismissed(category, text.slice(start, end));
    const openGroups = new Set(
        entries.flatMap(({ text, suggestions }) =>
            suggestions.filter((each) => each.group !== null && !isDismissed(text, each)).map(({ group }) => group)
        )
    );
    return new Map(
        entries.map(({ identifier, text, suggestions }) => [
            identifier,
            suggestions.filter((each) => (each.group === null ? !isDismissed(text, each) : openGroups.has(each.group)))
        ])
    );
}

const DISMISSALS: ReadonlySet<string> = new Set([EventType.Dismissal, EventType.DismissalWithdrawn]);
