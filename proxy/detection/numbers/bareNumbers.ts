import { LEXICON } from '../lexicon/known.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { heardLetterAt } from './heardLetters.ts';
import { isGarbled } from './misheard.ts';
import { firstHitFrom, hitAt } from './phraseIndex.ts';

const { senses: SENSES } = LEXICON;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat | Sense.Hundred;
/** A turn of more tokens says more than a number. */
const LONGEST = 48;
const MOST_LETTERS = 6;
const LONGEST_CODE = 3;
/** Of a word that stands alone: the first letters of a British driving licence. */
const LONGEST_ALONE = 5;

/**
 * Tells whether an entry, these tokens with their phrases, says nothing but numbers and what people say around them: there, "for" is four and "to"
 * two wherever they stand.
 */
export function isBareNumber(tokens: Tokens, from: number, end: number, hits: readonly PhraseHit[]): boolean {
    if (end - from > LONGEST) return false;
    const { kind, meaning } = tokens;
    let numbers = 0;
    let misheard = 0;
    let hit = 0;
    for (let token = from; token < end; token += 1) {
        if (kind[token] === TokenKind.Sign) continue;
        const senses = kind[token] === TokenKind.Word ? (SENSES[meaning[token] ?? 0] ?? 0) : NUMBER;
        if ((senses & NUMBER) !== 0 || isGarbled(senses)) numbers += 1;
        else if ((senses & Sense.Misheard) !== 0) misheard += 1;
        else {
            hit = firstHitFrom(hits, hit, token);
            const behind = behindLeading(tokens, token, end, hitAt(hits, hit, token));
            if (behind < 0) return false;
            token = behind - 1;
        }
    }
    return numbers > 0 && numbers >= misheard - 1;
}

/**
 * Tells whether an entry, these tokens with their phrases, says nothing but a few letters, spelled or as the capitals of a code: "TH", "it's A",
 * "delta".
 */
export function isBareLetters(tokens: Tokens, from: number, end: number, hits: readonly PhraseHit[]): boolean {
    if (end - from > LONGEST || !mayBeBareLetters(tokens, from, end, hits)) return false;
    const { kind } = tokens;
    let letters = 0;
    let longer = 0;
    let alike = 0;
    let hit = 0;
    for (let token = from; token < end; token += 1) {
        if (kind[token] === TokenKind.Sign) continue;
        if (kind[token] === TokenKind.Digits) return false;
        hit = firstHitFrom(hits, hit, token);
        const behind = behindLeading(tokens, token, end, hitAt(hits, hit, token));
        if (behind >= 0) token = behind - 1;
        else if (isLetter(tokens, token)) letters += 1;
        else if (soundsLikeLetter(tokens, token)) alike += 1;
        else if (isCodeWord(tokens, token)) longer += 1;
        else return false;
    }
    if (longer > 0 && letters > 0) return false;
    if (alike > 0 && letters === 0) return false;
    return letters + longer > 0 && letters + alike <= MOST_LETTERS && longer <= 1;
}

/** Tells from the last and the first word of an entry whether it may be bare letters: of hardly any is more than these to be looked at. */
function mayBeBareLetters(tokens: Tokens, from: number, end: number, hits: readonly PhraseHit[]): boolean {
    const { kind } = tokens;
    let last = end - 1;
    while (last > from && kind[last] === TokenKind.Sign) last -= 1;
    if (hits.length === 0) return !isPlain(tokens, last);
    if (last >= (hits[hits.length - 1]?.end ?? 0) && isPlain(tokens, last)) return false;
    let first = from;
    while (first < last && kind[first] === TokenKind.Sign) first += 1;
    return first === hits[0]?.first || !isPlain(tokens, first);
}

/** What is neither a letter nor the letters of a code. */
function isPlain(tokens: Tokens, token: number): boolean {
    const { kind, start, end, detail, value, meaning } = tokens;
    if (kind[token] !== TokenKind.Word || soundsLikeLetter(tokens, token)) return false;
    const length = (end[token] ?? 0) - (start[token] ?? 0);
    if (length === 1 || ((SENSES[meaning[token] ?? 0] ?? 0) & (Sense.Letter | Sense.Common)) === Sense.Letter)
        return false;
    return (detail[token] !== Casing.Upper && value[token] !== 0) || length > LONGEST_ALONE;
}

/** Tells whether a word may be the letters of a code: few capitals, or no word that is known. */
export function isCodeWord({ start, end, detail, value }: Tokens, token: number): boolean {
    return (
        (detail[token] === Casing.Upper || value[token] === 0) &&
        (end[token] ?? 0) - (start[token] ?? 0) <= LONGEST_ALONE
    );
}

function isLetter({ start, end, detail, value, meaning }: Tokens, token: number): boolean {
    const length = (end[token] ?? 0) - (start[token] ?? 0);
    const senses = SENSES[meaning[token] ?? 0] ?? 0;
    if (length === 1 || (senses & (Sense.Letter | Sense.Common)) === Sense.Letter) return true;
    return length <= LONGEST_CODE && (detail[token] === Casing.Upper || value[token] === 0);
}

/** "Be", "hey", "end": a word of every sentence, or a letter where little but letters is said. */
function soundsLikeLetter(tokens: Tokens, token: number): boolean {
    return ((SENSES[tokens.meaning[token] ?? 0] ?? 0) & Sense.Letter) !== 0 || heardLetterAt(tokens, token) > 0;
}

const IT = LEXICON.words.idOf('it');
/** "It's a nine, five": no letter. */
const ARTICLE = LEXICON.words.idOf('a');

/** The token behind a filler, an acknowledgement, a correction or "it's" that begins at a token; -1 where none does. */
export function behindLeading(tokens: Tokens, token: number, end: number, hit: PhraseHit | undefined): number {
    const behind = behindTalk(hit);
    if (behind >= 0) return behind;
    const next = token + 1;
    const isShortened = next < end && tokens.kind[next] === TokenKind.Word && tokens.gap[next] === Gap.None;
    return isShortened && tokens.value[token] === IT && tokens.value[next + 1] !== ARTICLE ? next + 1 : -1;
}

const TALK = MeaningKind.Filler | MeaningKind.Acknowledgement | MeaningKind.Correction | MeaningKind.Separator;

/** The token behind a filler, an acknowledgement or a correction; -1 when it is none. */
function behindTalk(hit: PhraseHit | undefined): number {
    return hit !== undefined && (hit.kinds & TALK) !== 0 ? hit.end : -1;
}
