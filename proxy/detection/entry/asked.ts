import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { lastNaming, means, namesTopic, topicsOf } from './entryView.ts';
import { PerReading } from '../perReading.ts';
import { isHeldReady, speaksOfYours } from './holding.ts';
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
/** "Yes please, that one." */
const LONGEST_YES = 6;
/** "My date of birth, you mean?" */
const LONGEST_CHECK = 8;
/** "Security code", "and the PIN". */
const SHORTEST_QUESTION = 3;
/** "Date of birth please". */
const SHORTEST_STATEMENT = 4;
/** "Correct, and I have my birthday right here if you want to take that down as well". */
const LONGEST_ANNOUNCEMENT = 24;
const QUESTION_MARK = 0x3f;

/**
 * What the entries before one asked for: the nearest that names a topic, over acknowledgements, read-backs, asides and parts of the answer. Of asides
 * that name a topic too, none asks anything. Null when nothing is asked.
 */
export function askedBefore(reading: Reading, entry: number, wanted?: Topic): Asked | null {
    const first = Math.max(0, entry - FARTHEST);
    if (wanted !== undefined && lastNaming(reading, first, entry - 1, wanted) < 0) return null;
    const role = reading.entries[entry]?.role ?? null;
    for (let before = entry - 1; before >= first; before -= 1) {
        const hits = reading.hits[before] ?? NO_HITS;
        const sameRole = role !== null && reading.entries[before]?.role === role;
        const isMeant = wanted === undefined ? namesAnything(reading, before) : namesTopic(hits, wanted);
        if (isMeant && (!sameRole || entry - before <= FARTHEST_OWN || isAffirmed(reading, before, role)))
            return new Mention(reading, before, role);
        if (sameRole) continue;
        if (lengthOf(reading, before) > LONGEST_ASIDE || asksAnything(reading, before)) return null;
    }
    return null;
}

/** An entry that names topics, before one of this role; what else is known of it is found out when it is asked for. */
class Mention implements Asked {
    readonly entry: number;
    readonly byOneself: boolean;
    private readonly reading: Reading;
    private listed: readonly Topic[] | null = null;

    constructor(reading: Reading, entry: number, role: string | null) {
        this.reading = reading;
        this.entry = entry;
        this.byOneself = role !== null && reading.entries[entry]?.role === role && !isAffirmed(reading, entry, role);
    }

    get topics(): readonly Topic[] {
        return (this.listed ??= (this.reading.hits[this.entry] ?? NO_HITS).flatMap(topicsOf));
    }

    get isQuestion(): boolean {
        return lengthOf(this.reading, this.entry) <= SHORTEST_STATEMENT || asksAnything(this.reading, this.entry);
    }
}

/**
 * Whether somebody asked back what is wanted, or said that it is at hand, and the other side said yes ("my birthday?", "yes please"): it asks as if the
 * other side had said it.
 */
function isAffirmed(reading: Reading, entry: number, role: string | null): boolean {
    const next = entry + 1;
    const answering = reading.entries[next];
    if (!answering || answering.role === role) return false;
    if (lengthOf(reading, entry) > LONGEST_CHECK && !isAnnounced(reading, entry)) return false;
    const first = reading.hits[next]?.[0];
    const isFirst = first?.first === reading.tokens.firstOf[next];
    return isFirst && means(first, MeaningKind.Acknowledgement) && lengthOf(reading, next) <= LONGEST_YES;
}

/** What is needed is asked for, not announced. */
const NEEDING = /\bneed/iu;

/** "I have the date of birth here if you are ready". */
function isAnnounced(reading: Reading, entry: number): boolean {
    if (lengthOf(reading, entry) > LONGEST_ANNOUNCEMENT || speaksOfYours(reading, entry)) return false;
    return isHeldReady(reading, entry) && !NEEDING.test(reading.entries[entry]?.text ?? '');
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

const NO_HITS: readonly never[] = [];

function namesAnything({ said }: Reading, entry: number): boolean {
    return ((said[entry] ?? 0) & MeaningKind.Topic) !== 0;
}

/** Whether each entry of a reading asks for a value; found out once for each. */
const ASKING = new PerReading<(boolean | undefined)[]>(() => []);

function asksAnything(reading: Reading, entry: number): boolean {
    const asking = ASKING.of(reading);
    return (asking[entry] ??= isQuestion(reading, entry));
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
    ].join(
        '|'
    )})\\b|お願い|おねかい|くたさい|てしょう|ますか|てすか|いたたけ|頂け|教えて|何番|何桁|いくつ|とちら|お聞かせ|お伺い|とうそ`,
    'u'
);

function isQuestion(reading: Reading, entry: number): boolean {
    const text = plain((reading.entries[entry]?.text ?? '').slice(0, LONGEST_QUESTION));
    const hasTopic = namesAnything(reading, entry);
    if (!(hasTopic || VALUE.test(text)) || AGAIN.test(text)) return false;
    if (hasTopic && lengthOf(reading, entry) <= SHORTEST_QUESTION) return true;
    return (
        QUESTION.test(text) || ((reading.said[entry] ?? 0) & MeaningKind.Request) !== 0 || FOREIGN_QUESTION.test(text)
    );
}
