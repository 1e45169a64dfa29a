import { UNREDACTABLE_IN } from '../../state/sweepJournal.ts';
import { isRedactable } from '../presentEntries.ts';
import { countByCategory, sumOf, type Counts } from './counts.ts';
import type { FoundEntry } from './searchTranscript.ts';

/** What was found of a record, by whether anybody can redact it. */
export interface ByReach {
    readonly redactable: readonly FoundEntry[];
    /** Of the others: how many entries there are, in which record, and how many values of each category. */
    readonly counts: Counts;
}

/** Parts what a redaction reaches from what it does not: forms, choices, links and files, which can only be deleted with all around. */
export function partByReach(recordId: string, found: readonly FoundEntry[]): ByReach {
    const redactable = found.filter(({ stored }) => isRedactable(stored));
    const others = found.filter(({ stored }) => !isRedactable(stored));
    const name = 'unredactable';
    return {
        redactable,
        counts: sumOf([
            { [`${name}Entries`]: others.length, [`${UNREDACTABLE_IN}.${recordId}`]: others.length },
            ...others.map(({ suggestions }) => countByCategory(name, suggestions))
        ])
    };
}
