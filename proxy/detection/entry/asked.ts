import type { Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { plain, topicsOf } from './entryView.ts';

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
const LONGEST_QUESTION = 400;
const AGAIN = /\b(?:again|repeat|full date|whole|once more|sorry|didnt catch)\b/u;
const VALUE = /\b(?:date|number|code|id|name|reference|slot|time)\b/u;
/** An entry without a topic that is longer begins another subject. */
const LONGEST_ASIDE = 20;
const QUESTION =
    /\?|\b(?:what|whats|which|when|where|how|can|could|would|may i|might i|please|need|give me|tell me|confirm|verify|provide|have your|have the|do you have|is your|have you|you got|slowly|take your|get your|and your|and the)\b/u;

/**
 * What the entries before one asked for: the nearest that names a topic, over acknowledgements, read-backs, asides and parts of the answer. Of asides
 * that name a topic too, none asks anything. Null when nothing is asked.
 */
export function askedBefore(reading: Reading, entry: number, wanted?: Topic): Asked | null {
    const role = reading.entries[entry]?.role ?? null;
    const said = saidIn(reading);
    for (let before = entry - 1; before >= 0 && before >= entry - FARTHEST; before -= 1) {
        const sameRole = role !== null && reading.entries[before]?.role === role;
        const topics = (said.topics[before] ??= topicsIn(reading, before));
        const isMeant = wanted === undefined || topics.includes(wanted);
        if (topics.length > 0 && isMeant && (!sameRole || entry - before <= FARTHEST_OWN)) {
            return { entry: before, topics, byOneself: sameRole };
        }
        if ((said.isQuestion[before] ??= isQuestion(reading, before))) return null;
        if (sameRole) continue;
        const length = (reading.tokens.firstOf[before + 1] ?? 0) - (reading.tokens.firstOf[before] ?? 0);
        if (length > LONGEST_ASIDE) return null;
    }
    return null;
}

/** What is known of the entries of a reading; found out once for each. */
interface Said {
    readonly topics: (readonly Topic[] | undefined)[];
    /** Whether an entry asks for a value. */
    readonly isQuestion: (boolean | undefined)[];
}

const SAID = new WeakMap<Reading, Said>();

function saidIn(reading: Reading): Said {
    let said = SAID.get(reading);
    if (!said) SAID.set(reading, (said = { topics: [], isQuestion: [] }));
    return said;
}

const NO_TOPICS: readonly Topic[] = [];

function topicsIn({ hits }: Reading, entry: number): readonly Topic[] {
    const phrases = hits[entry];
    if (!phrases || phrases.length === 0) return NO_TOPICS;
    return phrases.length === 1 && phrases[0] ? topicsOf(phrases[0]) : phrases.flatMap(topicsOf);
}

function isQuestion(reading: Reading, entry: number): boolean {
    const text = plain((reading.entries[entry]?.text ?? '').slice(0, LONGEST_QUESTION));
    const isAboutValue = topicsIn(reading, entry).length > 0 || VALUE.test(text);
    return isAboutValue && QUESTION.test(text) && !AGAIN.test(text);
}
