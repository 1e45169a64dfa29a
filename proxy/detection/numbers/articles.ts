import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Sense } from '../lexicon/sense.ts';
import { Casing, Gap, TokenKind } from '../text/tokens.ts';
import type { Bridge } from './bridge.ts';
import { rolesOf } from './numberWords.ts';
import { sensesOf, standsBeforeDigits, type Place } from './place.ts';
import { Join } from './run.ts';

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens;
/** What the word of a sentence is, and what none of a number is. */
const PLAIN = Sense.Common | Sense.Everyday;
const NOT_PLAIN = NUMBER | Sense.Repeat | Sense.Hundred | Sense.Thousand | Sense.Misheard | Sense.Letter;
const ONE = LEXICON.words.idOf('one');
/** What stands before "one" where it means a thing. */
const POINTING = idsOf(LEXICON, 'that this last next first second other new old current wrong right same');
/** Before a letter, behind which it may be the first of a code as well: "that one h g". */
const DESCRIBING = idsOf(LEXICON, 'other new old current');
/** So few tokens say little more than a number. */
const FEW = 2;

/** Tells whether the tokens `[first, end)` are "un", "een", "one", "mille" beside other words: nobody tells a value with them alone. */
export function isArticle({ tokens, from, end: last }: Place, first: number, end: number): boolean {
    return end === first + 1 && last - from > FEW && isArticleNumber(sensesOf(tokens, first));
}

/** Tells early of most articles that they are no numbers, by the plain word behind them: "that one is". */
export function isPlainlyArticle(place: Place, token: number): boolean {
    const { tokens, from, end } = place;
    const next = token + 1;
    if (next >= end || end - from <= FEW || !isArticleNumber(sensesOf(tokens, token))) return false;
    const senses = sensesOf(tokens, next);
    if ((senses & PLAIN) === 0 || (senses & NOT_PLAIN) !== 0 || rolesOf(tokens, next) !== 0) return false;
    if (tokens.detail[next] === Casing.Upper || standsBeforeDigits(tokens, next, end)) return false;
    return place.phrases.at(next) === undefined && !place.isLetters;
}

/**
 * Tells whether a token is the "one" of "that one", "the new one" before a letter or a number in figures: before one in words it may be its first
 * digit, and a word too many is hidden rather than a digit shown.
 */
export function isPronoun({ tokens, from, end }: Place, token: number): boolean {
    const { kind, value } = tokens;
    if (token <= from || kind[token] !== TokenKind.Word || value[token] !== ONE) return false;
    const next = token + 1;
    const behind = next < end ? sensesOf(tokens, next) : 0;
    if ((behind & (NUMBER | Sense.Repeat | Sense.Misheard)) !== 0) return false;
    const before = (behind & Sense.Letter) !== 0 ? DESCRIBING : POINTING;
    return kind[token - 1] === TokenKind.Word && before.has(value[token - 1] ?? 0);
}

/** Tells whether an article behind words begins a phrase of its own, in other languages than English: "neun fünf fünf und eine Rückrufnummer". */
export function opensPhrase({ tokens, language, end, phrases }: Place, { next, join }: Bridge): boolean {
    if (language === 0 || join !== Join.Words || !isArticleNumber(sensesOf(tokens, next))) return false;
    const noun = next + 1;
    if (noun >= end || tokens.kind[noun] !== TokenKind.Word || tokens.gap[noun] === Gap.Break) return false;
    const isNumber = (sensesOf(tokens, noun) & NOT_PLAIN) !== 0 || rolesOf(tokens, noun) !== 0;
    return !isNumber && ((phrases.at(noun)?.kinds ?? 0) & CROSSED) === 0;
}

const CROSSED = MeaningKind.Filler | MeaningKind.Correction | MeaningKind.Separator;

function isArticleNumber(senses: number): boolean {
    return (senses & NUMBER) !== 0 && (senses & (Sense.Common | Sense.Thousand | Sense.Hundred)) !== 0;
}

const OH = LEXICON.words.idOf('oh');
/** What somebody goes on with who says "oh" in dismay; "no" and "sorry" may take back a digit instead. */
const DISMAYED = idsOf(LEXICON, 'i im ive ill my dear god gosh you');

/** Tells whether a token is the "oh" of "oh, I should not have said that", rather than a zero. */
export function isExclamation({ tokens: { kind, value }, from, end, phrases }: Place, token: number): boolean {
    if (value[token] !== OH || kind[token] !== TokenKind.Word) return false;
    const next = kind[token + 1] === TokenKind.Sign ? token + 2 : token + 1;
    if (next >= end || kind[next] !== TokenKind.Word || !DISMAYED.has(value[next] ?? 0)) return false;
    // "Oh, I read the wrong line": nothing was told yet that could be taken back.
    if (token === from) return true;
    return ((phrases.at(next)?.kinds ?? 0) & (MeaningKind.Filler | MeaningKind.Correction)) === 0;
}
