import type { Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { topicsOf } from './entryView.ts';

/** What was asked for before an entry. */
export interface Asked {
    /** The entry that asks. */
    readonly entry: number;
    /** What it asks for. */
    readonly topics: readonly Topic[];
    /** Whether the speaker announced it himself. */
    readonly byOneself: boolean;
}

const FARTHEST = 10;
const FARTHEST_OWN = 2;
/** An entry without a topic that is longer begins another subject. */
const LONGEST_ASIDE = 14;

/**
 * What the entries before one asked for last: the nearest that names a topic, over acknowledgements, read-backs and parts of the answer. Null when
 * nothing is asked.
 */
export function askedBefore(reading: Reading, entry: number): Asked | null {
    const role = reading.entries[entry]?.role ?? null;
    for (let before = entry - 1; before >= 0 && before >= entry - FARTHEST; before -= 1) {
        const sameRole = role !== null && reading.entries[before]?.role === role;
        const topics = (reading.hits[before] ?? []).flatMap(topicsOf);
        if (topics.length > 0 && (!sameRole || entry - before <= FARTHEST_OWN)) {
            return { entry: before, topics, byOneself: sameRole };
        }
        const length = (reading.tokens.firstOf[before + 1] ?? 0) - (reading.tokens.firstOf[before] ?? 0);
        if (!sameRole && length > LONGEST_ASIDE) return null;
    }
    return null;
}
