import { LEXICON } from '../lexicon/known.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Sense } from '../lexicon/sense.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { digitSoundAt, isFreeWord } from './digitSounds.ts';
import { Use, usesOf } from './letterWords.ts';
import { sensesOf, type Place } from './place.ts';
import type { Join } from './run.ts';
import type { RunBuilder } from './runBuilder.ts';

const { number: NUMBERS, senses: SENSES } = LEXICON;

/** Behind so many digits what sounds like one is one. */
const LONG_ENOUGH = 3;
/** So many words that sound like digits follow each other. */
const MOST_MISHEARD = 3;
/** Signs between two words of one number. */
const MOST_SIGNS = 3;
/** So many digit words behind a preposition make it one. */
const FEWEST_BEHIND = 3;
/** A word that nobody knows is no longer. */
const LONGEST_UNKNOWN = 7;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat | Sense.Hundred;
const DIGIT = Sense.Unit | Sense.Misheard;
const COMMA = 0x2c;
const DOT = 0x2e;

/** "For" is four and "to" two only between digits. */
export function readMisheard(place: Place, token: number, join: Join, run: RunBuilder): number {
    const { tokens } = place;
    if (!isToldBare(place, token) && !isBetweenNumbers(place, token, run)) return -1;
    run.beginGroup(join, 'spoken');
    const number = NUMBERS[tokens.meaning[token] ?? 0] ?? 0;
    run.addDigits(String(number), tokens.start[token] ?? 0, tokens.end[token] ?? 0);
    const next = token + 1;
    if (next >= place.end || (sensesOf(tokens, next) & Sense.Hundred) === 0) return next;
    run.addDigits('00', tokens.start[next] ?? 0, tokens.end[next] ?? 0);
    return next + 1;
}

/** "Oui" is no eight where it is an answer. */
function isToldBare(place: Place, token: number): boolean {
    return (place.isBare || place.isCode) && !place.phrases.holds(token);
}

function isBetweenNumbers(place: Place, token: number, run: RunBuilder): boolean {
    const { tokens, end } = place;
    const senses = sensesOf(tokens, token);
    const isCommon = (senses & Sense.Common) !== 0;
    if (isCommon && run.length === 0) return opensNumber(place, token);
    if (isCommon && run.endsWritten && tokens.kind[token + 1] === TokenKind.Digits) return false;
    if (run.length >= LONG_ENOUGH && (!isCommon || isLastWord(tokens, token, end))) return true;
    if (run.length > 1 && isCommon && run.endsSpelled && endsPhrase(place, token)) return true;
    if (run.hasLetters && run.length >= LONG_ENOUGH && run.endsSpelled && isBeforeLetters(place, token)) return true;
    if (run.length > 0 && run.endsSpelled && (isGarbled(senses) || isAmongMisheard(tokens, token, end, run)))
        return true;
    if (run.length >= LONG_ENOUGH && run.endsSpelled && isBeforeFilledNumber(place, token)) return true;
    const isLast = isLastWord(tokens, token, end) && run.length > 1 && !isCommon;
    return isLast || isBeforeNumber(tokens, token, end);
}

/** "One oh six for pea eff": a letter that no sentence has, and another or a digit behind it. */
function isBeforeLetters({ tokens, end }: Place, token: number): boolean {
    const behind = token + 2;
    if (behind >= end || (sensesOf(tokens, token + 1) & (Sense.Letter | Sense.Common)) !== Sense.Letter) return false;
    return (sensesOf(tokens, behind) & (Sense.Letter | Sense.Unit)) !== 0;
}

/** "Seven six to and then nine": a preposition has its noun behind it. */
function isBeforeFilledNumber({ tokens, end, phrases }: Place, token: number): boolean {
    const hit = phrases.at(token + 1);
    if (!hit || (hit.kinds & MeaningKind.Filler) === 0 || hit.end >= end) return false;
    return (sensesOf(tokens, hit.end) & NUMBER) !== 0;
}

/** "Six one to." and "six one to, correct?" end with a digit: no preposition stands before a comma or a full stop. */
function endsPhrase({ tokens, end }: Place, token: number): boolean {
    const next = token + 1;
    if (next >= end || tokens.kind[next] !== TokenKind.Sign || tokens.gap[next] !== Gap.None) return false;
    return tokens.value[next] === COMMA || tokens.value[next] === DOT;
}

/** Two words that sound like digits behind each other make no sense in a sentence: "tree owe", "line xero". */
function isAmongMisheard(tokens: Tokens, token: number, end: number, run: RunBuilder): boolean {
    const next = token + 1;
    if (next >= end || tokens.kind[next] !== TokenKind.Word) return false;
    const senses = sensesOf(tokens, token);
    const behind = sensesOf(tokens, next);
    if ((behind & Sense.Misheard) === 0 || ((senses | behind) & Sense.Common) !== 0) return false;
    return run.length > 1 || isGarbled(behind);
}

/** "For" and "to" at the beginning are digits where no preposition fits and digits follow one by one: "it's for five line owe". */
export function opensNumber({ tokens, from, end }: Place, token: number): boolean {
    let digits = 0;
    let plain = 0;
    let next = token + 1;
    for (let signs = 0; next < end && signs <= MOST_SIGNS && digits < MOST_BEHIND; next += 1) {
        if (tokens.kind[next] === TokenKind.Sign) {
            signs += 1;
            continue;
        }
        const senses = sensesOf(tokens, next);
        if ((senses & DIGIT) === 0) break;
        digits += 1;
        if ((senses & Sense.Unit) !== 0 || (senses & Sense.Common) === 0) plain += 1;
    }
    if (digits < FEWEST_BEHIND || plain < FEWEST_BEHIND - 1) return false;
    return (
        token === from || tokens.kind[token - 1] === TokenKind.Sign || (usesOf(tokens, token - 1) & Use.Leading) !== 0
    );
}

const MOST_BEHIND = 4;

/** A spelling that is no word of a sentence: "sicks", "xero". */
export function isGarbled(senses: number): boolean {
    return (senses & Sense.Misheard) !== 0 && (senses & KNOWN) === 0;
}

const KNOWN =
    Sense.Common |
    Sense.Everyday |
    Sense.TimeUnit |
    Sense.GivenName |
    Sense.FamilyName |
    Sense.Place |
    Sense.Measure |
    Sense.Dwelling |
    Sense.Letter;

/** Reads a word of no list that sounds like a digit, between digits that are said one by one. Returns the token behind it, or -1. */
export function readSound(place: Place, token: number, join: Join, run: RunBuilder): number {
    const { tokens, end } = place;
    if (run.length === 0 || !run.endsSpelled || tokens.gap[token] !== Gap.Space) return -1;
    if (run.length === 1 && !isDigitSaid(tokens, token + 2, end)) return -1;
    if (!isDigitSaid(tokens, token + 1, end) || place.phrases.at(token) !== undefined) return -1;
    const digit = digitSoundAt(place, token);
    if (digit < 0) return -1;
    run.beginGroup(join, 'spoken');
    run.addDigits(String(digit), tokens.start[token] ?? 0, tokens.end[token] ?? 0);
    return token + 1;
}

/** The token behind a short word that nobody knows, where digits are said on both of its sides; -1 where none stands. */
export function behindUnknown({ tokens, end, phrases }: Place, token: number, run: RunBuilder): number {
    if (run.length < 2 || run.hasLetters || !run.endsSpelled || token >= end) return -1;
    if (!isFreeWord(tokens.kind, tokens.meaning, token) || tokens.gap[token] !== Gap.Space) return -1;
    if ((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) > LONGEST_UNKNOWN) return -1;
    const next = token + 1;
    const goesOn = isDigitSaid(tokens, next, end) && isDigitSaid(tokens, next + 1, end);
    return goesOn && phrases.at(token) === undefined ? next : -1;
}

function isDigitSaid(tokens: Tokens, token: number, end: number): boolean {
    if (token >= end || tokens.kind[token] !== TokenKind.Word || tokens.gap[token] !== Gap.Space) return false;
    const senses = sensesOf(tokens, token);
    return (senses & DIGIT) !== 0 && ((senses & Sense.Unit) !== 0 || (senses & Sense.Common) === 0);
}

function isLastWord({ kind }: Tokens, token: number, end: number): boolean {
    let next = token + 1;
    while (next < end && kind[next] === TokenKind.Sign && next <= token + MOST_SIGNS) next += 1;
    return next === end;
}

/** Tells whether a number stands behind a word that sounds like a digit, after a few more of them at most: without one they are words. */
export function isBeforeNumber({ kind, meaning }: Tokens, word: number, end: number): boolean {
    let words = 0;
    for (let token = word + 1, signs = 0; token < end; token += 1) {
        if (kind[token] === TokenKind.Sign) {
            signs += 1;
            if (signs > MOST_SIGNS) return false;
            continue;
        }
        if (kind[token] === TokenKind.Digits) return true;
        const senses = SENSES[meaning[token] ?? 0] ?? 0;
        if ((senses & NUMBER) !== 0) return true;
        words += 1;
        if ((senses & Sense.Misheard) === 0 || words > MOST_MISHEARD) return false;
    }
    return false;
}
