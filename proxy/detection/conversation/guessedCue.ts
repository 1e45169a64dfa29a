import { Category } from 'c/redaction';
import { isDigits } from '../identifiers/checksums.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Topic } from '../lexicon/topic.ts';
import { charsOf, type Run, type Segment } from '../numbers/run.ts';
import { PerReading } from '../perReading.ts';
import { guess, NOTHING_KNOWN } from '../questions/guess.ts';
import type { Likely } from '../questions/model.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { CuePlace, type Cue } from './cue.ts';
import { isAlone, isMostly } from './turn.ts';
import type { EntryTopics, NamedTopic } from './topics.ts';

const CUSTOMER = 'EndUser';
/** The language that the model knows. */
const ENGLISH = 'en';
/** What a list knows and weighs so much leaves nothing to guess. */
const LEAST_KNOWN = 0.3;
/** The model is as sure as this of what was said last, and surer of what was said before, or says nothing. */
const LEAST_SHARE = 0.5;
const LEAST_EARLIER_SHARE = 0.7;
const WEIGHT = 0.75;
const PER_ENTRY = 0.04;
const MOST_ENTRIES_BACK = 8;
const MOST_TURNS_BACK = 4;
/** A piece of an answer. */
const FEWEST_CHARACTERS = 2;
const FEWEST_WORDS = 3;
/** "The three on the back", "the month and the year, two digits each": who says more numbers tells some. */
const MOST_NUMBERS = 3;
const LONGEST_NUMBER = 2;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens;

/**
 * What the company's side asked a customer for in words that no list has, as a model guesses it, for a run that is the answer. Null where a list knows
 * what was asked for, where the entry says more than an answer, where the model is not sure, and in other languages than English.
 */
export function guessedCue(reading: Reading, topics: EntryTopics, run: Run, known: readonly Cue[]): Cue | null {
    const { entry, chars } = run;
    if (chars.length < FEWEST_CHARACTERS || reading.entries[entry]?.role !== CUSTOMER) return null;
    if (known.some(isKnown) || !isMostly(reading, run)) return null;
    const first = Math.max(0, entry - MOST_ENTRIES_BACK);
    let turns = 0;
    for (let before = entry - 1; before >= first && turns < MOST_TURNS_BACK; before -= 1) {
        if (reading.entries[before]?.role === CUSTOMER) continue;
        if (topics.of(before)?.topics.some(isPhrase)) return null;
        turns += 1;
        const { name, share } = likelyIn(reading, before);
        if (name === NOTHING_KNOWN || share < (turns === 1 ? LEAST_SHARE : LEAST_EARLIER_SHARE)) continue;
        const weight = WEIGHT - PER_ENTRY * (entry - before);
        return { topic: name as Topic, weight, place: CuePlace.Guessed, entry: before, strength: 'phrase' };
    }
    return null;
}

/** Whether a segment may be the first piece of what a cue asks for: of what is merely guessed in a turn of its own, and of a plate not without a letter. */
export function mayBeginAnswer(reading: Reading, segment: Segment, { place, topic }: Cue): boolean {
    if (place !== CuePlace.Guessed) return true;
    const chars = charsOf(segment);
    return isAlone(reading, segment.run) && (topic !== Category.VehicleId || !isDigits(chars));
}

function isKnown({ strength, weight }: Cue): boolean {
    return strength === 'phrase' && weight >= LEAST_KNOWN;
}

function isPhrase({ strength }: NamedTopic): boolean {
    return strength === 'phrase';
}

/** What the model takes each entry of a reading for; found out once for each. */
const LIKELY = new PerReading<(Likely | undefined)[]>(() => []);
const NO_QUESTION: Likely = { name: NOTHING_KNOWN, share: 1 };

function likelyIn(reading: Reading, entry: number): Likely {
    const likely = LIKELY.of(reading);
    return (likely[entry] ??= mayAsk(reading, entry) ? guessOf(reading.entries[entry]?.text ?? '') : NO_QUESTION);
}

/** "Your sixteen digit number": the length and the check of a card tell more than a guess. */
function guessOf(text: string): Likely {
    return LENGTH_OF_CARD.test(text) ? NO_QUESTION : guess(text);
}

const LENGTH_OF_CARD = /\b(?:16|sixteen)[ -]?(?:digit|figure|number)/i;

/** Whether an entry says some words of English, and tells no number. */
function mayAsk({ tokens, languages }: Reading, entry: number): boolean {
    if (LEXICON.languages[languages.readAs[entry] ?? 0] !== ENGLISH) return false;
    const { kind, meaning, detail, firstOf } = tokens;
    const end = firstOf[entry + 1] ?? 0;
    let words = 0;
    let numbers = 0;
    for (let token = firstOf[entry] ?? 0; token < end; token += 1) {
        if (kind[token] === TokenKind.Digits && (detail[token] ?? 0) > LONGEST_NUMBER) return false;
        const isWord = kind[token] === TokenKind.Word;
        const isNumber = isWord && ((LEXICON.senses[meaning[token] ?? 0] ?? 0) & NUMBER) !== 0;
        if (isWord && !isNumber) words += 1;
        if (isNumber || kind[token] === TokenKind.Digits) numbers += 1;
    }
    return words >= FEWEST_WORDS && numbers <= MOST_NUMBERS;
}
