import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { CharacterClass, CLASS_OF, FOLDED } from '../text/characters.ts';
import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { endsCode } from './codeEnd.ts';
import { endsCountry, isNumero, opensPlate, touchesCode } from './codeGroups.ts';
import { endsBehindHyphen, isPan, leadsCheckDigits } from './capitals.ts';
import { heardLetterAt } from './heardLetters.ts';
import { Use, usesOf } from './letterWords.ts';
import { isBeforeNumber, isGarbled } from './misheard.ts';
import { opensCode, PLAIN_WORD } from './opensCode.ts';
import { leadsCode, sensesOf, standsBeforeDigits, type Place } from './place.ts';
import type { Join } from './run.ts';
import type { RunBuilder } from './runBuilder.ts';

const { letter: LETTERS } = LEXICON;

/** Capitals that stand for themselves are no more than these ("NWBK"); more of them are a word. */
const LONGEST_CODE = 4;
/** Without capitals, where nothing but a code is said: "khp 370". */
const LONGEST_UNKNOWN = 3;
/** Of an entry that says nothing else. */
const LONGEST_ALONE = 5;
/** British driving licences begin with five letters of the surname and six digits. */
const SURNAME = 5;
const LICENCE_DIGITS = 6;
/** A code without capitals that touches digits, as in a vehicle identification number. */
const LONGEST_GLUED = 12;
/** Of these, what may stand before a number without leading a code: measures follow theirs. */
const WORD_BEFORE_NUMBER = PLAIN_WORD & ~Sense.Measure;
const APOSTROPHE = 0x27;
const X = 0x58;
const SHORTEST_EXAMPLE = 3;
/** In them "é" and "è" are a verb. */
const PORTUGUESE = LEXICON.languages.indexOf('pt');
const ITALIAN = LEXICON.languages.indexOf('it');
const ACCENTED_E: ReadonlySet<number> = new Set([0xe9, 0xe8, 0xc9, 0xc8]);
/** Scripts from here on write no spaces: what is said touches the digits behind it. */
const FIRST_UNSPACED = 0x3000;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat;

/** Reads letters at a token into a run: "b", "bravo", "b as in boy", "AB" beside digits. Returns the token behind them, or -1 when the word is a word. */
export function readLetters(place: Place, token: number, join: Join, run: RunBuilder): number {
    const { tokens, end } = place;
    if (isPossessive(place, token) || isNumero(place, token)) return -1;
    const start = tokens.start[token] ?? 0;
    const letter = letterAt(place, token);
    if (letter > 0 && isSpelled(place, token, run)) {
        const last = Math.max(exampleEnd(tokens, place.text, token + 1, end, letter), behindRay(tokens, token, end));
        run.beginGroup(join, 'spoken');
        run.addLetters(String.fromCharCode(letter), start, tokens.end[last - 1] ?? 0);
        return last;
    }
    if (!isCode(place, token, run)) return -1;
    const isPhrase = place.phrases.at(token) && !isGlued(place, token) && !endsLetters(place, token, run);
    if (isPhrase && !touchesCode(tokens, token, place.end)) return -1;
    run.beginGroup(join, 'written');
    const behind = tokens.end[token] ?? 0;
    for (let at = start; at < behind; at += 1) {
        const letters = capitalsOf(FOLDED[place.text.charCodeAt(at)] ?? 0);
        if (letters >= 'A' && letters <= 'Z') run.addLetters(letters, at, at + 1);
    }
    return token + 1;
}

/** The code unit of the letter that a word stands for, in this place; 0 when it is none. */
function letterAt(place: Place, token: number): number {
    const { tokens } = place;
    if (isWritten(place, token)) return 0;
    const letter = LETTERS[tokens.meaning[token] ?? 0] ?? 0;
    if (letter > 0) return letter;
    const heard = heardLetterAt(tokens, token);
    return heard > 0 && isNothingElse(place) && !place.phrases.holds(token) && !leadsWritten(place, token) ? heard : 0;
}

/** Tells whether the letters of a word touch digits: the "DE" of "DE89" is no "D" or "2" that somebody says. */
export function isWritten({ tokens, text, from, end }: Place, token: number): boolean {
    const { kind, gap, start, end: behind } = tokens;
    if (leadsCheckDigits(tokens, token, end)) return true;
    if ((behind[token] ?? 0) - (start[token] ?? 0) === 1) return false;
    if (text.charCodeAt(start[token] ?? 0) >= FIRST_UNSPACED) return false;
    const next = token + 1;
    if (next < end && kind[next] === TokenKind.Digits && gap[next] === Gap.None) return true;
    return token > from && kind[token - 1] === TokenKind.Digits && gap[token] === Gap.None;
}

/** The "and" before "9K23" joins what is written. */
function leadsWritten({ tokens: { kind, gap }, end }: Place, token: number): boolean {
    const touching = token + 2;
    return (
        touching < end &&
        kind[touching - 1] !== kind[touching] &&
        kind[touching] !== TokenKind.Sign &&
        gap[touching] === Gap.None
    );
}

/** Tells whether the entry says nothing but letters, or a code. */
function isNothingElse(place: Place): boolean {
    return place.isLetters || place.isCode;
}

/** Tells whether a letter is spelled with a word: "o as in oliver" is no zero. */
export function isExample({ tokens, text, end }: Pick<Place, 'tokens' | 'text' | 'end'>, token: number): boolean {
    const letter = LETTERS[tokens.meaning[token] ?? 0] ?? 0;
    if (letter === 0 || token + 2 >= end || (usesOf(tokens, token + 1) & Use.Example) === 0) return false;
    return exampleEnd(tokens, text, token + 1, end, letter) > token + 2;
}

/**
 * Tells, at little cost, whether a letter may begin a run by what stands behind it: letters that are also words ("a", "I", "you") are everywhere, and
 * hardly any of them is spelled.
 */
export function mayBeSpelled(place: Pick<Place, 'tokens' | 'text' | 'end'>, token: number): boolean {
    const { tokens, end } = place;
    const next = token + 1;
    if (next >= end) return false;
    if (tokens.kind[next] === TokenKind.Digits) return true;
    const isWord = isArticle(tokens, token);
    if (isWord && lengthOf(tokens, token) > 1) return isExample(place, token);
    if (isWord && tokens.kind[next] === TokenKind.Word) {
        if ((usesOf(tokens, next) & Use.Example) !== 0) return true;
        const senses = sensesOf(tokens, next);
        if ((senses & NUMBER) !== 0 || isGarbled(senses) || isBeforeMisheard(tokens, token, end)) return true;
        if (endsCountry(tokens, next) && neighbour(tokens, next + 1, end) === 'digit') return true;
        return (senses & Sense.Letter) !== 0 && (!isArticle(tokens, next) || lengthOf(tokens, next) === 1);
    }
    return neighbour(tokens, behindRay(tokens, token, end), end) !== 'other';
}

/**
 * A letter is spelled when a neighbour is spelled or a digit; words that are also others ("a", "I", "hotel", "november") need one on both sides, or
 * another letter of the alphabet beside them.
 */
function isSpelled(place: Place, token: number, run: RunBuilder): boolean {
    const { tokens, end } = place;
    const isOneLetter = lengthOf(tokens, token) === 1;
    if (run.length === 0 && isVerb(place, token)) return false;
    if (isNothingElse(place)) return isOneLetter || !place.phrases.holds(token);
    const before = run.length > 0;
    if (isOneLetter && !isArticle(tokens, token))
        return before || neighbour(tokens, behindRay(tokens, token, end), end) !== 'other';
    if (!isOneLetter && (sensesOf(tokens, token) & Sense.Common) !== 0)
        return run.hasLetters && neighbour(tokens, token + 1, end) !== 'other';
    if (before && run.endsSpelled && (run.hasLetters || !isOneLetter)) return true;
    const after = neighbour(tokens, token + 1, end);
    if (!before && after === 'digit' && opensCode(place, token)) return true;
    if (isOneLetter) return before ? after !== 'other' || endsCode(place, token, run) : after === 'letter';
    if (before) return after !== 'other' || (run.hasLetters && run.endsWritten && endsCode(place, token, run));
    return after === 'letter' || (after === 'digit' && (usesOf(tokens, token) & Use.Unmistakable) !== 0);
}

/** The "é" of "é G A 95", the "è" of "è A A 24": "it is", at the beginning. */
function isVerb({ tokens, text, language }: Place, token: number): boolean {
    return (
        (language === PORTUGUESE || language === ITALIAN) && ACCENTED_E.has(text.charCodeAt(tokens.start[token] ?? 0))
    );
}

/** "S won zero": no sentence has a letter before a word that only sounds like a digit, and a number behind both. */
function isBeforeMisheard(tokens: Tokens, token: number, end: number): boolean {
    const isLetter = lengthOf(tokens, token) === 1 && (sensesOf(tokens, token) & Sense.Common) === 0;
    const behind = sensesOf(tokens, token + 1) & (Sense.Misheard | Sense.Common);
    return isLetter && behind === Sense.Misheard && isBeforeNumber(tokens, token + 1, end);
}

/** The token behind the "x ray" or "x-ray" that begins with a letter; the next where it is none. */
function behindRay(tokens: Tokens, token: number, end: number): number {
    const next = token + 1;
    const ray = next < end && tokens.kind[next] === TokenKind.Sign && tokens.gap[next] === Gap.None ? next + 1 : next;
    if (ray >= end || (usesOf(tokens, ray) & Use.Ray) === 0) return next;
    return LETTERS[tokens.meaning[token] ?? 0] === X ? ray + 1 : next;
}

/** A letter that is also a word of its language: "a", "é", "y". */
function isArticle(tokens: Tokens, token: number): boolean {
    return (usesOf(tokens, token) & Use.Article) !== 0 || (sensesOf(tokens, token) & Sense.Common) !== 0;
}

/** What stands behind a letter: another letter, a digit, or something else. */
function neighbour(tokens: Tokens, token: number, end: number): 'letter' | 'digit' | 'other' {
    let next = token;
    while (next < end && tokens.kind[next] === TokenKind.Sign && next < token + 2) next += 1;
    if (next >= end) return 'other';
    if (tokens.kind[next] === TokenKind.Digits) return 'digit';
    const senses = sensesOf(tokens, next);
    if ((senses & Sense.Letter) !== 0 && (!isArticle(tokens, next) || isAmongLetters(tokens, next, end)))
        return 'letter';
    if ((usesOf(tokens, next) & Use.Example) !== 0 && next + 1 < end) return 'letter';
    const isNumber = (senses & NUMBER) !== 0 || isGarbled(senses) || isBeforeMisheard(tokens, next - 1, end);
    return isNumber ? 'digit' : 'other';
}

/** An "a" or "i" that a letter or a digit follows: "A I B K", "E S 94"; a longer word only before a letter: "w are v". */
function isAmongLetters(tokens: Tokens, token: number, end: number): boolean {
    const next = token + 1;
    if (next >= end) return false;
    const senses = sensesOf(tokens, next);
    if (lengthOf(tokens, next) === 1 && (senses & Sense.Letter) !== 0 && !isArticle(tokens, next)) return true;
    if (endsCountry(tokens, token) && neighbour(tokens, next, end) === 'digit') return true;
    return lengthOf(tokens, token) === 1 && (tokens.kind[next] === TokenKind.Digits || (senses & NUMBER) !== 0);
}

/** The token behind "as in boy" or "for boy", when a word with that letter follows; else the token itself. */
function exampleEnd(tokens: Tokens, text: string, token: number, end: number, letter: number): number {
    let next = token;
    if (next < end && (usesOf(tokens, next) & Use.Example) !== 0)
        next += (usesOf(tokens, next + 1) & Use.In) !== 0 ? 2 : 1;
    if (next >= end || tokens.kind[next] !== TokenKind.Word) return token;
    const ray = letter === X && next > token ? behindRay(tokens, next, end) : next;
    if (ray > next + 1) return ray;
    if (lengthOf(tokens, next) < SHORTEST_EXAMPLE) return token;
    const first = text.charCodeAt(tokens.start[next] ?? 0);
    if (capitalsOf(FOLDED[first] ?? 0).charCodeAt(0) !== letter) return token;
    return next > token || LETTERS[tokens.meaning[next] ?? 0] === letter ? next + 1 : token;
}

/** Letters that belong to a code: they touch digits, or are few capitals or letters of no known word beside digits. */
function isCode(place: Place, token: number, run: RunBuilder): boolean {
    const { tokens, end } = place;
    const isAfter = run.length > 0 && token > place.from;
    const next = token + 1;
    const isBefore = next < end && tokens.kind[next] === TokenKind.Digits && tokens.gap[next] !== Gap.Break;
    const isLeading = leadsCode(tokens, token, end);
    if (!isAfter && !isBefore && !isLeading && !isNothingElse(place)) return false;
    const length = lengthOf(tokens, token);
    if (length > LONGEST_GLUED || isIdeograph(place, token)) return false;
    const touchesBefore = isAfter && tokens.gap[token] === Gap.None && tokens.kind[token - 1] === TokenKind.Digits;
    const touchesAfter = isBefore && tokens.gap[next] === Gap.None;
    const senses = sensesOf(tokens, token);
    if (touchesAfter || (isLeading && touchesSaid(place, token))) return true;
    if (isAfter && endsBehindHyphen(tokens, token)) return true;
    if (touchesBefore) return (senses & (Sense.Measure | Sense.TimeUnit)) === 0;
    if (length > LONGEST_ALONE) return false;
    if (place.isLetters) return true;
    const isUpper = tokens.detail[token] === Casing.Upper || (isLeading && length === 1);
    const isHyphenated = length === 1 && tokens.gap[next] === Gap.None;
    if (
        isUpper &&
        length === SURNAME &&
        (isLeading || (isBefore && (tokens.detail[next] === LICENCE_DIGITS || isPan(tokens, next, end))))
    )
        return (senses & PLAIN_WORD) === 0;
    if (length > LONGEST_CODE) return false;
    if (isUpper && !place.isShouting)
        return (
            isAfter ||
            !isLeading ||
            isHyphenated ||
            (senses & WORD_BEFORE_NUMBER) === 0 ||
            opensPlate(tokens, token, end)
        );
    const isBeforeSaid = place.isCode && (sensesOf(tokens, next) & NUMBER) !== 0;
    if ((senses & PLAIN_WORD) !== 0 || !(isAfter || isBefore || isBeforeSaid)) return false;
    return length <= 2 || (isAfter && isBefore) || (length <= LONGEST_UNKNOWN && place.isCode);
}

/** Capitals that touch digits which are said in a script without spaces: "DEサンニー". */
function touchesSaid(place: Place, token: number): boolean {
    const { detail, gap } = place.tokens;
    return detail[token] === Casing.Upper && gap[token + 1] === Gap.None && isIdeograph(place, token + 1);
}

function isIdeograph({ tokens, text }: Place, token: number): boolean {
    return CLASS_OF[text.charCodeAt(tokens.start[token] ?? 0)] === CharacterClass.Ideograph;
}

/** Capitals that touch digits are those of a code, whatever word they spell: "AT61", "NO93". */
function isGlued({ tokens, from, end }: Place, token: number): boolean {
    if (tokens.detail[token] !== Casing.Upper) return false;
    const before = token > from && tokens.kind[token - 1] === TokenKind.Digits && tokens.gap[token] === Gap.None;
    const next = token + 1;
    const after = next < end && tokens.kind[next] === TokenKind.Digits && tokens.gap[next] === Gap.None;
    return after && (before || lengthOf(tokens, token) === 2);
}

/** Two capitals between spelled letters and digits are those of a code: the "PW" of "H H PW 5494". */
function endsLetters({ tokens, end }: Place, token: number, run: RunBuilder): boolean {
    if (tokens.detail[token] !== Casing.Upper || lengthOf(tokens, token) !== 2) return false;
    return run.hasLetters && run.endsSpelled && standsBeforeDigits(tokens, token, end);
}

function isPossessive({ tokens, text }: Place, token: number): boolean {
    return FOLDED[text.charCodeAt(tokens.start[token] ?? 0)] === APOSTROPHE;
}

const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;
const TO_CAPITAL = 0x20;

/** The capitals of a folded letter: two of some ("ß" is "SS"). */
function capitalsOf(folded: number): string {
    if (folded >= FIRST_LETTER && folded <= LAST_LETTER) return String.fromCharCode(folded - TO_CAPITAL);
    return String.fromCharCode(folded).toUpperCase();
}

function lengthOf({ start, end }: Tokens, token: number): number {
    return (end[token] ?? 0) - (start[token] ?? 0);
}
