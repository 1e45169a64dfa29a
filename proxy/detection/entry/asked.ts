import type { PhraseMeaning } from '../lexicon/phrases.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { means, namesTopic, topicsOf } from './entryView.ts';
import { plain } from './plain.ts';

/** What was asked for before an entry. */
export interface Asked {
    /** The entry that asks. */
    readonly entry: number;
    /** What it asks for. */
    readonly topics: readonly Topic[];
    /** Whether the speaker announced it himself. */
    readonly byOneself: boolean;
    /** Whether it is a question or little more than its topic; else it may merely tell of it. */
    readonly isQuestion: boolean;
}

const FARTHEST = 10;
const FARTHEST_OWN = 2;
/** An entry without a topic that is longer begins another subject. */
const LONGEST_ASIDE = 20;
/** "Okay, I'll wait, take your time." */
const LONGEST_NUDGE = 12;
/** "Security code", "and the PIN". */
const SHORTEST_QUESTION = 3;
/** "Date of birth please". */
const SHORTEST_STATEMENT = 4;
const QUESTION_MARK = 0x3f;

/**
 * What the entries before one asked for: the nearest that names a topic, over acknowledgements, read-backs, asides and parts of the answer. Of asides
 * that name a topic too, none asks anything. Null when nothing is asked.
 */
export function askedBefore(reading: Reading, entry: number, wanted?: Topic): Asked | null {
    if (wanted !== undefined && !isNamedBefore(reading, entry, wanted)) return null;
    const role = reading.entries[entry]?.role ?? null;
    for (let before = entry - 1; before >= 0 && before >= entry - FARTHEST; before -= 1) {
        const sameRole = role !== null && reading.entries[before]?.role === role;
        const topics = topicsIn(reading, before);
        const isMeant = wanted === undefined || topics.includes(wanted);
        if (topics.length > 0 && isMeant && (!sameRole || entry - before <= FARTHEST_OWN)) {
            const asks = asksAnything(reading, before) || lengthOf(reading, before) <= SHORTEST_STATEMENT;
            return { entry: before, topics, byOneself: sameRole, isQuestion: asks };
        }
        if (sameRole) continue;
        if (asksAnything(reading, before) || lengthOf(reading, before) > LONGEST_ASIDE) return null;
    }
    return null;
}

function isNamedBefore({ hits }: Reading, entry: number, topic: Topic): boolean {
    for (let before = entry - 1; before >= 0 && before >= entry - FARTHEST; before -= 1) {
        if (namesTopic(hits[before] ?? NO_HITS, topic)) return true;
    }
    return false;
}

/** Whether others than this role asked for anything else in the entries between two: what was told before is done with. */
export function isAskedBetween(
    reading: Reading,
    before: number,
    after: number,
    wanted: Topic,
    role: string | null
): boolean {
    for (let entry = before + 1; entry < after; entry += 1) {
        const isOwn = role !== null && reading.entries[entry]?.role === role;
        if (!isOwn && !namesTopic(reading.hits[entry] ?? NO_HITS, wanted) && asksAnything(reading, entry)) return true;
    }
    return false;
}

/** Whether the talk between two entries turned to something else: others than this role asked about it, or told of it at length, more than once. */
export function isLeftBetween(reading: Reading, before: number, after: number, role: string | null): boolean {
    const { entries, tokens } = reading;
    let turns = 0;
    for (let entry = before + 1; entry < after; entry += 1) {
        if (role !== null && entries[entry]?.role === role) continue;
        const last = (tokens.firstOf[entry + 1] ?? 0) - 1;
        if (
            lengthOf(reading, entry) > LONGEST_NUDGE ||
            (tokens.kind[last] === TokenKind.Sign && tokens.value[last] === QUESTION_MARK)
        )
            turns += 1;
    }
    return turns > 1;
}

function lengthOf({ tokens }: Reading, entry: number): number {
    return (tokens.firstOf[entry + 1] ?? 0) - (tokens.firstOf[entry] ?? 0);
}

/** What is known of the entries of a reading; found out once for each. */
interface Said {
    readonly topics: (readonly Topic[] | undefined)[];
    /** Whether an entry asks for a value. */
    readonly asks: (boolean | undefined)[];
}

const SAID = new WeakMap<Reading, Said>();

function saidIn(reading: Reading): Said {
    let said = SAID.get(reading);
    if (!said) SAID.set(reading, (said = { topics: [], asks: [] }));
    return said;
}

const NO_TOPICS: readonly Topic[] = [];
const NO_HITS: readonly never[] = [];

function topicsIn(reading: Reading, entry: number): readonly Topic[] {
    return (saidIn(reading).topics[entry] ??= listTopics(reading, entry));
}

function listTopics({ hits }: Reading, entry: number): readonly Topic[] {
    const phrases = hits[entry];
    if (!phrases || phrases.length === 0) return NO_TOPICS;
    return phrases.length === 1 && phrases[0] ? topicsOf(phrases[0]) : phrases.flatMap(topicsOf);
}

function asksAnything(reading: Reading, entry: number): boolean {
    return (saidIn(reading).asks[entry] ??= isQuestion(reading, entry));
}

const LONGEST_QUESTION = 400;
const AGAIN = /\b(?:again|repeat|full date|whole|once more|sorry|didnt catch|cut out|broke up|missed)\b/u;
const VALUE = /\b(?:date|number|code|id|name|reference|slot|what time|which time)\b/u;
const QUESTION =
    /\?|\b(?:what|whats|which|when|where|how|can|could|would|may i|might i|please|need|give me|tell me|confirm|verify|provide|have your|have the|do you have|is your|have you|you got|slowly|take your|get your|and your|and the)\b/u;

/** How the other languages ask, in the forms that `plain` gives. */
const FOREIGN_QUESTION = new RegExp(
    `\\b(?:${[
        'wie lautet|wie ist|was ist|welche[rns]?|haben sie|sagen sie|geben sie|nennen sie|konnen sie|kann ich|ich brauche|bitte',
        'quel(?:le)?s?|pouvez|puis je|avez vous|donnez|dites|il me faut|j ai besoin',
        'cual|puede|podria|digame|deme|tiene|me da|me dice|necesito',
        'qual|quali|pode|poderia|diga|preciso|me passa|mi dica|mi dia|mi da|ha il|ha la|puo|mi serve',
        'mag ik|wat is|welke|heeft u|kunt u|geef|noem|ik heb nodig'
    ].join('|')})\\b`,
    'u'
);

function isQuestion(reading: Reading, entry: number): boolean {
    const text = plain((reading.entries[entry]?.text ?? '').slice(0, LONGEST_QUESTION));
    const isAboutValue = topicsIn(reading, entry).length > 0 || VALUE.test(text);
    if (!isAboutValue || AGAIN.test(text)) return false;
    const isNothingElse = topicsIn(reading, entry).length > 0 && lengthOf(reading, entry) <= SHORTEST_QUESTION;
    return isNothingElse || QUESTION.test(text) || hasKind(reading, entry, 'request') || FOREIGN_QUESTION.test(text);
}

function hasKind({ hits }: Reading, entry: number, kind: PhraseMeaning['kind']): boolean {
    return hits[entry]?.some((hit) => means(hit, kind)) ?? false;
}
