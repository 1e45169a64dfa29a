import { isHeldReady } from '../entry/holding.ts';
import { isHarmless } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import type { EntryTopics, NamedTopic } from './topics.ts';

/** "Okay whenever you are ready then": in tokens. */
const LONGEST_HAND_OVER = 6;
/** Entries in which somebody gets ready to tell a value: "sure", "it's". */
const MOST_LEADING = 3;

/** Tells whether the other side has just told this one to go ahead, in a few words that name nothing: what was asked for is still open. */
export function isHandOver(
    { entries, tokens }: Reading,
    topics: EntryTopics,
    entry: number,
    role: string | null
): boolean {
    let before = entry - 1;
    while (before > entry - MOST_LEADING && entries[before]?.role === role && !topics.of(before)) before -= 1;
    if (before < 0 || role === null || entries[before]?.role === role || topics.of(before)) return false;
    return (tokens.firstOf[before + 1] ?? 0) - (tokens.firstOf[before] ?? 0) <= LONGEST_HAND_OVER;
}

/**
 * Tells whether an entry names a value and tells none, and the other side says to go ahead in a few words: "I have the number here if you're ready" is
 * as good as a question.
 */
export function isAnnouncement(reading: Reading, topics: EntryTopics, entry: number, role: string | null): boolean {
    const { entries, tokens } = reading;
    const next = entry + 1;
    if (!(topics.of(entry)?.topics.every(isSecret) ?? false)) return false;
    if (role === null || next >= entries.length || entries[next]?.role === role || topics.of(next)) return false;
    if ((tokens.firstOf[next + 1] ?? 0) - (tokens.firstOf[next] ?? 0) > LONGEST_HAND_OVER) return false;
    return isHeldReady(reading, entry);
}

function isSecret({ topic, strength }: NamedTopic): boolean {
    return strength === 'phrase' && !isHarmless(topic);
}
