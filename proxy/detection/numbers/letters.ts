import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { Sense } from '../lexicon/sense.ts';
import { CharacterClass, CLASS_OF, FOLDED } from '../text/characters.ts';
import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { sensesOf, type Place } from './place.ts';
import type { Join } from './run.ts';
import type { RunBuilder } from './runBuilder.ts';

/** Capitals that stand for themselves are no more than these ("NWBK"); more of them are a word. */
const LONGEST_CODE = 4;
/** Of an entry that says nothing else. */
const LONGEST_ALONE = 5;
/** British driving licences begin with five letters of the surname and six digits. */
const SURNAME = 5;
const LICENCE_DIGITS = 6;
/** A code without capitals that touches digits, as in a vehicle identification number. */
const LONGEST_GLUED = 12;
/** What a word of a sentence is, rather than the letters of a code. */
const PLAIN_WORD =
    Sense.Common |
    Sense.Everyday |
    Sense.TimeUnit |
    Sense.Measure |
    Sense.Currency |
    Sense.Month |
    Sense.Title |
    Sense.Tens;
const APOSTROPHE = 0x27;
const ARTICLES = idsOf(LEXICON, 'a i o s');
const EXAMPLES = idsOf(LEXICON, 'as for like of wie comme come como van de di da');
/** Words of the spelling alphabet that hardly mean anything else before a digit. */
const UNMISTAKABLE = idsOf(LEXICON, 'alpha alfa bravo echo foxtrot sierra tango uniform whiskey whisky yankee zulu');
const AS_IN = LEXICON.words.idOf('in');
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat;

/** Reads letters at a token into a run: "b", "bravo", "b as in boy", "AB" beside digits. Null when the word is a word. */
export function readLetters(place: Place, token: number, join: Join, run: RunBuilder): number | null {
    const { tokens } = place;
    const start = tokens.start[token] ?? 0;
    const letter = LEXICON.letter[tokens.meaning[token] ?? 0] ?? 0;
    if (letter > 0 && !isPossessive(place, token) && isSpelled(place, token, run)) {
        const last = exampleEnd(place, token + 1, letter);
        run.beginGroup(join, 'spoken');
        run.add(String.fromCharCode(letter), start, tokens.end[last - 1] ?? 0);
        return last;
    }
    if ((place.phrases.at(token) && !isGlued(place, token)) || !isCode(place, token, run)) return null;
    run.beginGroup(join, 'written');
    for (let at = start; at < (tokens.end[token] ?? 0); at += 1) {
        const folded = String.fromCharCode(FOLDED[place.text.charCodeAt(at)] ?? 0).toUpperCase();
        if (folded >= 'A' && folded <= 'Z') run.add(folded, at, at + 1);
    }
    return token + 1;
}

/** Tells whether a letter is spelled with a word: "o as in oliver" is no zero. */
export function isExample(place: Place, token: number): boolean {
    const letter = LEXICON.letter[place.tokens.meaning[token] ?? 0] ?? 0;
    return letter > 0 && exampleEnd(place, token + 1, letter) > token + 2;
}

/**
 * A letter is spelled when a neighbour is spelled or a digit; words that are also others ("a", "I", "hotel", "november") need one on both sides, or
 * another letter of the alphabet beside them.
 */
function isSpelled(place: Place, token: number, run: RunBuilder): boolean {
    const { tokens } = place;
    if (place.isLetters) return place.phrases.at(token) === undefined || lengthOf(tokens, token) === 1;
    const before = run.length > 0;
    const after = neighbour(place, token + 1);
    const isOneLetter = lengthOf(tokens, token) === 1;
    if (isOneLetter && !isArticle(tokens, token)) return before || after !== 'other';
    if (isOneLetter)
        return before ? after !== 'other' || run.endsSpelled || endsCode(place, token, run) : after === 'letter';
    if ((sensesOf(tokens, token) & Sense.Common) !== 0) return run.hasLetters && after !== 'other';
    if (before) return run.endsSpelled || after !== 'other';
    return after === 'letter' || (after === 'digit' && UNMISTAKABLE.has(tokens.value[token] ?? -1));
}

/** The "A" that ends "TR 68 88 95 A". */
function endsCode({ tokens, end }: Place, token: number, run: RunBuilder): boolean {
    if (!run.hasLetters) return false;
    const next = token + 1;
    return next >= end || tokens.kind[next] === TokenKind.Sign || tokens.gap[next] === Gap.Break;
}

/** A letter that is also a word of its language: "a", "é", "y". */
function isArticle(tokens: Tokens, token: number): boolean {
    return ARTICLES.has(tokens.value[token] ?? -1) || (sensesOf(tokens, token) & Sense.Common) !== 0;
}

/** What stands behind a letter: another letter, a digit, or something else. */
function neighbour({ tokens, end }: Place, token: number): 'letter' | 'digit' | 'other' {
    let next = token;
    while (next < end && tokens.kind[next] === TokenKind.Sign && next < token + 2) next += 1;
    if (next >= end) return 'other';
    if (tokens.kind[next] === TokenKind.Digits) return 'digit';
    const senses = sensesOf(tokens, next);
    if ((senses & Sense.Letter) !== 0 && (!isArticle(tokens, next) || isAmongLetters(tokens, next, end)))
        return 'letter';
    if (EXAMPLES.has(tokens.value[next] ?? -1) && next + 1 < end) return 'letter';
    return (senses & NUMBER) !== 0 ? 'digit' : 'other';
}

/** An "a" or "i" that a letter or a digit follows: "A I B K", "E S 94". */
function isAmongLetters(tokens: Tokens, token: number, end: number): boolean {
    const next = token + 1;
    if (next >= end || lengthOf(tokens, token) !== 1) return false;
    if (tokens.kind[next] === TokenKind.Digits) return true;
    const senses = sensesOf(tokens, next);
    return (
        (senses & NUMBER) !== 0 ||
        (lengthOf(tokens, next) === 1 && (senses & Sense.Letter) !== 0 && !isArticle(tokens, next))
    );
}

/** The token behind "as in boy" or "for boy", when a word with that letter follows; else the token itself. */
function exampleEnd({ tokens, text, end }: Place, token: number, letter: number): number {
    let next = token;
    if (next < end && EXAMPLES.has(tokens.value[next] ?? -1) && tokens.kind[next] === TokenKind.Word) {
        next += tokens.kind[next + 1] === TokenKind.Word && tokens.value[next + 1] === AS_IN ? 2 : 1;
    }
    if (next >= end || tokens.kind[next] !== TokenKind.Word || lengthOf(tokens, next) < 3) return token;
    const first = FOLDED[text.charCodeAt(tokens.start[next] ?? 0)] ?? 0;
    const isExample = String.fromCharCode(first).toUpperCase().charCodeAt(0) === letter;
    const isAlphabet = (sensesOf(tokens, next) & Sense.Letter) !== 0;
    return isExample && (next > token || isAlphabet) ? next + 1 : token;
}

/** Letters that belong to a code: they touch digits, or are few capitals or letters of no known word beside digits. */
function isCode({ tokens, text, end, from, isShouting, isLetters }: Place, token: number, run: RunBuilder): boolean {
    if (CLASS_OF[text.charCodeAt(tokens.start[token] ?? 0)] === CharacterClass.Ideograph) return false;
    const length = lengthOf(tokens, token);
    const isAfter = run.length > 0 && token > from;
    const next = token + 1;
    const isBefore = next < end && tokens.kind[next] === TokenKind.Digits && tokens.gap[next] !== Gap.Break;
    const touchesBefore = isAfter && tokens.gap[token] === Gap.None && tokens.kind[token - 1] === TokenKind.Digits;
    const touchesAfter = isBefore && tokens.gap[next] === Gap.None;
    const measures = (sensesOf(tokens, token) & (Sense.Measure | Sense.TimeUnit)) !== 0;
    if (touchesBefore || touchesAfter) return length <= LONGEST_GLUED && !(touchesBefore && !touchesAfter && measures);
    if (isLetters) return length <= LONGEST_ALONE;
    if (
        isBefore &&
        length === SURNAME &&
        tokens.detail[next] === LICENCE_DIGITS &&
        tokens.detail[token] === Casing.Upper
    )
        return (sensesOf(tokens, token) & PLAIN_WORD) === 0;
    if (!isAfter && !isBefore) return false;
    if (length > LONGEST_CODE) return false;
    if (tokens.detail[token] === Casing.Upper && !isShouting) return true;
    return (sensesOf(tokens, token) & PLAIN_WORD) === 0 && (length <= 2 || (isAfter && isBefore));
}

/** Capitals that touch digits are those of a code, whatever word they spell: "AT61", "NO93". */
function isGlued({ tokens, from, end }: Place, token: number): boolean {
    if (tokens.detail[token] !== Casing.Upper) return false;
    const before = token > from && tokens.kind[token - 1] === TokenKind.Digits && tokens.gap[token] === Gap.None;
    const next = token + 1;
    const after = next < end && tokens.kind[next] === TokenKind.Digits && tokens.gap[next] === Gap.None;
    return after && (before || lengthOf(tokens, token) === 2);
}

function isPossessive({ tokens, text }: Place, token: number): boolean {
    return FOLDED[text.charCodeAt(tokens.start[token] ?? 0)] === APOSTROPHE;
}

function lengthOf(tokens: Tokens, token: number): number {
    return (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
}
