import { EventType, Outcome, type AuditEvent } from 'c/proxyContract';
import type { MaskRules } from 'c/redaction';
import { categoryWords, dateTimeOf, fill, listOf } from 'c/wording';
import { HISTORY_LABELS as LABELS } from './historyLabels.ts';

/** What was done to one entry in a step. */
export interface EntryStep {
    readonly identifier: string;
    readonly name: string;
    readonly showLabel: string;
    /** What of it was redacted, in words; empty where it was not about that. */
    readonly categories: string;
    /** What it came to; empty where it was not to come to anything. */
    readonly outcome: string;
    readonly iconName: string;
    /** Whether somebody should look at it. */
    readonly isOdd: boolean;
}

/** A request ends within this time, ms: an outcome that is told later was lost, and found by a later visit. */
const LONGEST_COMMIT = 120_000;

const OUTCOMES: Readonly<Record<string, string>> = {
    [Outcome.Redacted]: LABELS.verified,
    [Outcome.Failed]: LABELS.failedEntry,
    [Outcome.Mismatch]: LABELS.mismatch,
    [Outcome.Missing]: LABELS.missing
};

/** Tells what the events of one step did to an entry, newest first. */
export function entryStepOf(
    events: readonly AuditEvent[],
    { rules, names }: { readonly rules: MaskRules; readonly names: ReadonlyMap<string, string> }
): EntryStep {
    const [event] = events;
    const { entryIdentifier: identifier, categories } = event!;
    const name = names.get(identifier) ?? LABELS.entry;
    // Two who find a lost outcome at once may both tell it: what was told first counts.
    const outcome = events.filter(({ type }) => type === EventType.Outcome).at(-1);
    const intent = events.find(({ type }) => type === EventType.Intent);
    const isVerified = outcome?.outcome === Outcome.Redacted;
    return {
        identifier,
        name,
        showLabel: fill(LABELS.show, name),
        categories: listOf(categories.map((category) => categoryWords(category, rules))),
        outcome: outcome || intent ? outcomeWords(outcome, intent) : '',
        iconName: isVerified ? 'utility:success' : 'utility:warning',
        isOdd: !isVerified && (outcome ?? intent) !== undefined
    };
}

function outcomeWords(outcome: AuditEvent | undefined, intent: AuditEvent | undefined): string {
    const words = outcome && OUTCOMES[outcome.outcome ?? ''];
    if (!outcome || !words) return LABELS.unknown;
    if (!intent) return words;
    const found = Date.parse(outcome.occurredAt);
    const isLate = found - Date.parse(intent.occurredAt) > LONGEST_COMMIT;
    return isLate ? fill(LABELS.foundOn, words, dateTimeOf(found)) : words;
}
