import { Category } from 'c/redaction';
import { Strength } from '../identifiers/identification.ts';
import { nationalIdsOf } from '../identifiers/nationalIds.ts';
import { LEXICON } from '../lexicon/known.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Harmless, isHarmless, type Topic } from '../lexicon/topic.ts';
import { charsOf, Join, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import type { Collection } from './collection.ts';
import { CuePlace, type Cue } from './cue.ts';
import { holds } from './grouped.ts';
import type { HeardRun } from './heardRun.ts';
import { isPieceOf } from './partialFit.ts';
import { leastNamedBefore } from './longerIds.ts';
import { isCorrecting } from './surroundings.ts';
import type { EntryTopics, Named, NamedTopic } from './topics.ts';
import { isUrgedOn } from './urgedOn.ts';

/** A value goes on within so many entries. */
const ENTRIES_APART = 5;
const ENTRIES_TO_CORRECTION = 3;
/** What was asked for so many entries ago is forgotten, however often the value was read back since. */
const ENTRIES_ASKED = 20;
/** Digits that nobody named have to be so many before fewer can correct them. */
const LEAST_CORRECTED = 8;

/** Of a harmless number: fewer characters are a count ("parcel for number 27"), which does not go on. */
const LEAST_HARMLESS = 3;
const LEAST_ASKING = 0.6;
/** What fits so well lacks nothing. */
const FULL = 0.9;
/** Who takes a value down says no more between its pieces, in tokens. */
const LONGEST_NUDGE = 7;

/** What tells whether a value goes on. */
export interface Scene {
    readonly reading: Reading;
    readonly topics: EntryTopics;
}

/** Tells whether a segment goes on with a value: by the same speaker, while it is not complete, and nothing else was named since. */
export function goesOn(
    scene: Scene,
    open: Collection,
    segment: Segment,
    heard: HeardRun,
    cues: readonly Cue[]
): boolean {
    const { reading } = scene;
    const { entry } = segment.run;
    const { topic } = open.about;
    if (entry - open.lastEntry > ENTRIES_APART || !isSaidBy(reading, open.role, entry)) return false;
    if (
        (isAllTold(scene, open, segment) && !isUrgedOn(reading, open, segment)) ||
        !open.canGoOnWith(segment) ||
        heard.isCounted(segment) ||
        isOver(scene, open, entry)
    )
        return false;
    if (topic !== null && isHarmless(topic) && (open.chars.length < LEAST_HARMLESS || cues.some(isAsking)))
        return false;
    if (topic === null && (heard.asPart(segment).own !== null || heard.turn.numbersValue(charsOf(segment))))
        return false;
    const isSameTurn = open.pieces.at(-1)?.run.entry === entry && segment.to - segment.from > 1;
    if (!isSameTurn && !heard.isMostly) return false;
    return !namesOther(cues, topic) && !isAskedForOther(scene, open, entry);
}

/** How many characters the number of a person has at least, by the language in which it is told, where it is more than elsewhere. */
const LEAST_OF_PERSON: Readonly<Record<string, number>> = { de: 11, fr: 15, it: 16, pt: 11 };

/** Whether nothing is missing of a value, and its check does not pass only with a segment behind it. */
function isAllTold({ reading }: Scene, open: Collection, segment: Segment): boolean {
    if (!open.isComplete) return false;
    const { about, standing, pieces } = open;
    if (about.topic === Category.Pin) return !endsLongPin(open, segment);
    if (about.topic !== Category.Ssn || pieces.length < 2) return true;
    const language = LEXICON.languages[reading.languages.readAs[segment.run.entry] ?? 0] ?? '';
    const least = LEAST_OF_PERSON[language] ?? leastNamedBefore(reading, pieces[0]?.run.entry ?? 0);
    if (standing.length < least) return false;
    return !(passesCheck(standing + charsOf(segment)) && !passesCheck(standing));
}

/** The last two digits of six, told once the first four were read back: most PINs have four, but not all. */
function endsLongPin({ standing, echoes }: Collection, segment: Segment): boolean {
    const readBack = echoes.at(-1)?.run.entry;
    return (
        standing.length === USUAL_PIN &&
        readBack === segment.run.entry - 1 &&
        charsOf(segment).length === LONG_PIN - USUAL_PIN
    );
}

const USUAL_PIN = 4;
const LONG_PIN = 6;

function passesCheck(chars: string): boolean {
    return nationalIdsOf(chars).some(({ strength }) => strength === Strength.Checksum);
}

/** Tells whether a value was told in full before an entry, and the other side has since gone on to something else. */
export function isOver(scene: Scene, told: Collection, entry: number): boolean {
    const { role, lastEntry } = told;
    const { topic } = told.about;
    return topic !== null && told.fit >= FULL && hasGoneOn(scene, role, lastEntry, entry, topic);
}

/** Tells whether the other side spoke of something else than a topic since this role told it in an entry. */
export function hasGoneOn(
    { reading, topics }: Scene,
    role: string | null,
    told: number,
    entry: number,
    topic: Topic
): boolean {
    const { tokens, hits } = reading;
    for (let between = told + 1; between < entry; between += 1) {
        if (role !== null && isSaidBy(reading, role, between)) continue;
        const length = (tokens.firstOf[between + 1] ?? 0) - (tokens.firstOf[between] ?? 0);
        if (length > LONGEST_NUDGE && !names(topics.of(between), topic) && !isNudge(hits[between] ?? [])) return true;
    }
    return false;
}

function names(named: Named | null, wanted: Topic): boolean {
    return named?.topics.some(({ topic }) => topic === wanted) ?? false;
}

/** "And the rest of it, whenever you're ready": asks to go on. */
function isNudge(hits: Reading['hits'][number]): boolean {
    return hits.some(({ kinds }) => (kinds & MeaningKind.Request) !== 0);
}

/** Tells whether a segment takes back a part of a value: "eight, not two" behind what was read back. */
export function corrects({ reading, topics }: Scene, last: Collection, segment: Segment, heard: HeardRun): boolean {
    if (segment.run.entry - last.lastEntry > ENTRIES_TO_CORRECTION) return false;
    const { topic } = last.about;
    if (topic === null && (last.chars.length < LEAST_CORRECTED || heard.asPart(segment).own !== null)) return false;
    if (topic !== null && (isHarmless(topic) || !isToldAnew(reading, topic, segment))) return false;
    if (topics.of(segment.run.entry)?.topics.some((named) => named.strength === 'phrase' && named.topic !== topic))
        return false;
    return isCorrecting(reading, segment) && heard.isMostly && !heard.isCounted(segment);
}

/** Whether a segment may be a piece of a value, or all of it with a correction of its own behind words that take the first back. */
function isToldAnew({ hits }: Reading, topic: Topic, segment: Segment): boolean {
    const chars = charsOf(segment);
    if (isPieceOf(topic, chars)) return true;
    if (!holds(segment, Join.Correction) || !isPieceOf(topic, chars.slice(chars.length >> 1))) return false;
    const { entry, first } = segment.run;
    return (hits[entry] ?? []).some(({ end, kinds }) => end <= first && (kinds & MeaningKind.Correction) !== 0);
}

/** Where speakers are not known, every entry may be by this one. */
export function isSaidBy({ entries }: Reading, role: string | null, entry: number): boolean {
    return role === null || role === (entries[entry]?.role ?? null);
}

/** What is asked for is told next, whatever harmless number came between. */
function isAsking({ topic, weight, place, strength }: Cue): boolean {
    return place === CuePlace.Asked && strength === 'phrase' && weight >= LEAST_ASKING && !isHarmless(topic);
}

function namesOther(cues: readonly Cue[], wanted: Topic | null): boolean {
    for (const { topic, strength, place } of cues) {
        if (place === CuePlace.Before && topic !== wanted && (strength === 'phrase' || !isHarmless(topic))) return true;
    }
    return false;
}

/** The other side asks for something else, or anybody names it clearly. */
export function isAskedForOther({ reading, topics }: Scene, open: Collection, entry: number): boolean {
    const lastTold = open.pieces.at(-1)?.run.entry ?? 0;
    for (let between = Math.max(lastTold + 1, entry - ENTRIES_ASKED); between < entry; between += 1) {
        const named = topics.of(between);
        if (!named) continue;
        const asks = named.weight === 1 && !(open.role !== null && isSaidBy(reading, open.role, between));
        for (const one of named.topics) {
            const { topic, strength } = one;
            if (isEndOf(one, open.about.topic)) continue;
            if (topic !== open.about.topic && (strength === 'phrase' || (asks && !isHarmless(topic)))) return true;
        }
    }
    return false;
}

/** "And the last four?" asks for the end of a value of which the rest was told. */
function isEndOf({ topic, owner }: NamedTopic, wanted: Topic | null): boolean {
    return topic === Harmless.LastDigits && wanted !== null && (owner ?? wanted) === wanted;
}
