import { addWord } from './addWord.ts';
import { CharacterClass, CLASS_OF, FOLDED } from './characters.ts';
import { Casing, Gap, type Tokens } from './tokens.ts';
import { HASH_SEED, hashed, SECOND_SEED, secondHashed } from './wordHash.ts';
import type { WordIds } from './wordIds.ts';

/** Two words of three letters. */
const SHORTEST = 6;
const SHORTEST_PART = 3;
const LONGEST_PART = 12;
/** No recogniser runs more letters together. */
const LONGEST = 64;
const ENDS = new Set(',.?!;:'.split('').map((sign) => sign.charCodeAt(0)));

/** A word as the scanner has read it: `[from, end)` of the code units of all texts; its text is `[base, limit)` of them. */
export interface ReadWord {
    readonly base: number;
    readonly from: number;
    readonly end: number;
    readonly limit: number;
    readonly gap: Gap;
    readonly casing: Casing;
}

/**
 * Adds the words that a recogniser ran together in one that nobody knows, "fivethree", as if blanks stood between them. Adds nothing and tells so when it
 * is not made of such words, or does not stand by itself.
 */
export function addRunTogether(
    tokens: Tokens,
    words: WordIds,
    { base, from, end, limit, gap, casing }: ReadWord
): boolean {
    if (end - from < SHORTEST || end - from > LONGEST) return false;
    if ((gap === Gap.None && from > base) || !endsApart(tokens.codeUnits, end, limit)) return false;
    const ends = endsIn(tokens.codeUnits, from, end - from, words);
    if (ends.length < 2) return false;
    let start = from;
    for (const behind of ends) {
        const word = String.fromCharCode(...tokens.codeUnits.subarray(start, behind));
        const isFirst = start === from;
        const own = isFirst || casing === Casing.Upper ? casing : Casing.Lower;
        addWord(tokens, words, start - base, behind - base, isFirst ? gap : Gap.Space, words.idOf(word), own);
        start = behind;
    }
    return true;
}

/** Where the words end that so many letters are made of, all of them allowed by `words.joined`; empty when they are not. */
function endsIn(codeUnits: Uint16Array, from: number, length: number, words: WordIds): readonly number[] {
    /** By letter, the end of the word that begins there and behind which the others follow; 0 where none does. */
    const next = new Uint8Array(length + 1);
    for (let at = length - SHORTEST_PART; at >= 0; at -= 1)
        next[at] = partFrom(codeUnits, from, at, length, next, words);
    const ends: number[] = [];
    for (let at = next[0] ?? 0; at !== 0; at = next[at] ?? 0) ends.push(from + at);
    return ends;
}

/** The end of the longest word that begins at a letter and is followed by others up to the end; 0 when there is none. */
function partFrom(
    codeUnits: Uint16Array,
    from: number,
    at: number,
    length: number,
    next: Uint8Array,
    words: WordIds
): number {
    let first = HASH_SEED;
    let second = SECOND_SEED;
    let longest = 0;
    const to = Math.min(length, at + LONGEST_PART);
    for (let letter = at; letter < to; letter += 1) {
        const code = codeUnits[from + letter] ?? 0;
        if (CLASS_OF[code] !== CharacterClass.Letter) return 0;
        const folded = FOLDED[code] ?? 0;
        first = hashed(first, folded);
        second = secondHashed(second, folded);
        const end = letter + 1;
        if (end - at < SHORTEST_PART || (end < length && next[end] === 0)) continue;
        const traits = words.traitsOf[words.find(first, second)] ?? 0;
        if ((traits & words.joined) !== 0) longest = end;
    }
    return longest;
}

/** Behind the word stands nothing, a blank, or a sign that ends a sentence or a part of it. */
function endsApart(codeUnits: Uint16Array, end: number, limit: number): boolean {
    const sign = ENDS.has(codeUnits[end] ?? 0) && end < limit ? end + 1 : end;
    if (sign >= limit) return true;
    const kind = CLASS_OF[codeUnits[sign] ?? 0];
    return kind === CharacterClass.Space || kind === CharacterClass.Break;
}
