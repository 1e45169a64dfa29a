import { LEXICON } from '../lexicon/known.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import { Casing, TokenKind, type Tokens } from '../text/tokens.ts';
import { behindLeading } from './bareNumbers.ts';
import { heardLetterAt } from './heardLetters.ts';
import { Use, usesOf } from './letterWords.ts';
import { isGarbled } from './misheard.ts';
import { firstHitFrom, hitAt } from './phraseIndex.ts';

const { senses: SENSES } = LEXICON;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat | Sense.Hundred;
/** A turn of more tokens says more than a code. */
const LONGEST = 60;
const LONGEST_CAPITALS = 5;
const LONGEST_UNKNOWN = 3;

/** What a word of a turn is to the code that it may tell. */
const Part = { Other: 0, Sure: 1, Maybe: 2, Number: 3 } as const;
type Part = (typeof Part)[keyof typeof Part];

/**
 * Tells whether an entry, these tokens with their phrases, says nothing but a code and what people say around one: there, "be" and "why" are letters
 * and "for" is four wherever they stand ("be dee eight sex").
 */
export function isBareCode(tokens: Tokens, from: number, end: number, hits: readonly PhraseHit[]): boolean {
    if (end - from > LONGEST) return false;
    const { kind } = tokens;
    let sure = 0;
    let maybe = 0;
    let numbers = 0;
    let hit = 0;
    for (let token = from; token < end; token += 1) {
        if (kind[token] === TokenKind.Sign) continue;
        hit = firstHitFrom(hits, hit, token);
        const behind = behindLeading(tokens, token, end, hitAt(hits, hit, token));
        if (behind >= 0) {
            token = behind - 1;
            continue;
        }
        if (sure + maybe + numbers > 0 && (usesOf(tokens, token) & Use.Example) !== 0 && token + 1 < end) {
            token = behindExample(tokens, token, end) - 1;
            continue;
        }
        const part = partAt(tokens, token);
        if (part === Part.Other) return false;
        if (part === Part.Maybe) maybe += 1;
        else if (part === Part.Sure) sure += 1;
        else numbers += 1;
    }
    return numbers > 0 && sure + maybe > 0 && sure + numbers >= maybe - 1;
}

/** The token behind "as in boy" or "for boy"; that behind the first word where it is "for" the digit. */
function behindExample(tokens: Tokens, token: number, end: number): number {
    const word = (usesOf(tokens, token + 1) & Use.In) !== 0 ? token + 2 : token + 1;
    if (word >= end || tokens.kind[word] !== TokenKind.Word) return token + 1;
    const ray = tokens.kind[word + 1] === TokenKind.Sign ? word + 2 : word + 1;
    if (ray < end && (usesOf(tokens, ray) & Use.Ray) !== 0) return ray + 1;
    return partAt(tokens, word) === Part.Other || word > token + 1 ? word + 1 : token + 1;
}

function partAt(tokens: Tokens, token: number): Part {
    const { kind, meaning, detail, value, start, end } = tokens;
    if (kind[token] === TokenKind.Digits) return Part.Number;
    const senses = SENSES[meaning[token] ?? 0] ?? 0;
    if ((senses & NUMBER) !== 0 || isGarbled(senses)) return Part.Number;
    if ((senses & Sense.Misheard) !== 0) return Part.Maybe;
    const isCommon = (senses & Sense.Common) !== 0;
    const length = (end[token] ?? 0) - (start[token] ?? 0);
    if ((senses & Sense.Letter) !== 0) return isCommon && length > 1 ? Part.Maybe : Part.Sure;
    if (length === 1) return Part.Sure;
    if (heardLetterAt(tokens, token) > 0) return Part.Maybe;
    const isUnknown = value[token] === 0;
    if (
        detail[token] === Casing.Upper &&
        (isUnknown ? length <= LONGEST_CAPITALS : length <= LONGEST_UNKNOWN && senses === 0)
    )
        return Part.Sure;
    return isUnknown && length <= LONGEST_UNKNOWN ? Part.Maybe : Part.Other;
}
