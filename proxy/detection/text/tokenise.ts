import { addWord } from './addWord.ts';
import { characterReferenceAt } from './characterReference.ts';
import {
    CharacterClass,
    CLASS_MASK,
    CLASS_OF,
    FOLDED,
    FOLDED_SHIFT,
    IS_UPPER,
    LONG_VOWEL,
    TRAITS_OF,
    UPPER_SHIFT
} from './characters.ts';
import { addRunTogether } from './runTogether.ts';
import { Casing, Gap, TokenKind, Tokens } from './tokens.ts';
import { FIRST_FACTOR, HASH_SEED, hashed, SECOND_FACTOR, SECOND_SEED, secondHashed } from './wordHash.ts';
import type { WordIds } from './wordIds.ts';

const { Letter, Digit, Space, Break, Ignorable, Ideograph, Surrogate } = CharacterClass;

const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const LETTER_S = 0x73;
/** No word of a script without spaces that we know is longer, in characters. */
const LONGEST_IDEOGRAPHIC = 14;
/** What a sign that has no code of its own counts as: emoji, lone surrogates. */
const OTHER_SIGN = 0xfffd;

/**
 * Reads the texts of a conversation once and cuts them into tokens, in time linear in their length; into this memory when it is given and has the room.
 *
 * A possessive `'s` is a word of its own, other apostrophes belong to their word. What takes no room (zero-width characters, soft hyphens, combining
 * marks) stands inside a token without ending it. HTML character references count as what they stand for.
 */
export function tokenise(texts: readonly string[], words: WordIds, memory?: Tokens): Tokens {
    let length = 0;
    for (const text of texts) length += text.length;
    const tokens = memory && length <= memory.capacity ? memory : new Tokens(length);
    tokens.begin(texts);
    for (let entry = 0; entry < texts.length; entry += 1) {
        tokens.firstOf[entry] = tokens.count;
        readText(entry, tokens, words);
    }
    tokens.finish();
    return tokens;
}

/** The loop over all characters: words, which are most of them, are read in place. */
function readText(entry: number, tokens: Tokens, words: WordIds): void {
    const {
        codeUnits,
        kind: kinds,
        start: starts,
        end: ends,
        gap: gaps,
        value: values,
        meaning,
        traits: known,
        detail
    } = tokens;
    const { slots, mask } = words;
    const traitsOf = TRAITS_OF;
    const text = tokens.texts[entry] ?? '';
    const base = tokens.baseOf[entry] ?? 0;
    const limit = tokens.baseOf[entry + 1] ?? 0;
    const first = tokens.count;
    let codes = 0;
    let gap: Gap = Gap.None;
    let at = base;
    while (at < limit) {
        const code = codeUnits[at] ?? 0;
        let traits = traitsOf[code] ?? 0;
        const kind = traits & CLASS_MASK;
        if (kind === Letter) {
            const from = at;
            codes |= code;
            const firstUpper = (traits >> UPPER_SHIFT) & 1;
            let hash = HASH_SEED;
            let second = SECOND_SEED;
            let uppers = 0;
            let letters = 0;
            for (;;) {
                const next = traits & CLASS_MASK;
                const folded = traits >> FOLDED_SHIFT;
                if (next === Letter) {
                    hash = Math.imul(hash ^ folded, FIRST_FACTOR);
                    second = (Math.imul(second, SECOND_FACTOR) + folded) | 0;
                    uppers += (traits >> UPPER_SHIFT) & 1;
                    letters += 1;
                } else if (folded === AMPERSAND) {
                    const spelled = spelledInWord(text, at - base);
                    if (!spelled) break;
                    if (spelled.letter !== APOSTROPHE) {
                        hash = Math.imul(hash ^ spelled.letter, FIRST_FACTOR);
                        second = (Math.imul(second, SECOND_FACTOR) + spelled.letter) | 0;
                        letters += 1;
                    }
                    at = base + spelled.end - 1;
                } else if (next !== Ignorable && (folded !== APOSTROPHE || !joins(codeUnits, at, limit))) {
                    break;
                }
                at += 1;
                if (at >= limit) break;
                const unit = codeUnits[at] ?? 0;
                traits = traitsOf[unit] ?? 0;
                codes |= unit;
            }
            let slot = (hash & mask) << 2;
            let id = slots[slot] ?? 0;
            while (id !== 0 && (slots[slot + 1] !== hash || slots[slot + 2] !== second)) {
                slot = (((slot >> 2) + 1) & mask) << 2;
                id = slots[slot] ?? 0;
            }
            const casing = uppers === 0 ? Casing.Lower : casingOf(firstUpper, uppers, letters);
            if (id === 0 && letters === at - from) {
                const word = { base, from, end: at, limit, gap, casing };
                if (addRunTogether(tokens, words, word)) {
                    gap = Gap.None;
                    continue;
                }
            }
            const token = tokens.count;
            kinds[token] = TokenKind.Word;
            starts[token] = from - base;
            ends[token] = at - base;
            gaps[token] = gap;
            values[token] = id;
            meaning[token] = id;
            known[token] = id === 0 ? 0 : (slots[slot + 3] ?? 0);
            detail[token] = casing;
            tokens.count = token + 1;
            if (at < limit && traits >> FOLDED_SHIFT === APOSTROPHE && isPossessive(codeUnits, at, limit)) {
                addWord(tokens, words, at - base, at - base + 2, Gap.None, words.idOf('s'), Casing.Lower);
                at += 2;
            }
        } else if (kind === Space) {
            if (gap === Gap.None) gap = Gap.Space;
            at += 1;
            continue;
        } else if (kind === Digit) {
            at = base + readDigits(text, at - base, gap, tokens);
        } else if (kind === Break) {
            gap = Gap.Break;
            at += 1;
            continue;
        } else if (kind === Ignorable) {
            at += 1;
            continue;
        } else if (kind === Ideograph && (code !== LONG_VOWEL || (at > base && isKana(codeUnits[at - 1] ?? 0)))) {
            codes |= code;
            at = base + readIdeographs(text, at - base, gap, tokens, words);
        } else if (code === AMPERSAND || kind === Surrogate) {
            codes |= code;
            const spelled = spelledAt(text, at - base, code);
            gap = addSpelled(spelled.codePoint, at - base, spelled.end, gap, first, tokens, words);
            at = base + spelled.end;
            continue;
        } else {
            tokens.add(TokenKind.Sign, at - base, at - base + 1, gap, traits >> FOLDED_SHIFT, 0);
            at += 1;
        }
        gap = Gap.None;
    }
    tokens.codesOf[entry] = codes;
}

/** An apostrophe joins two letters, unless all that follows is a possessive s. */
function joins(codeUnits: Uint16Array, at: number, limit: number): boolean {
    return isLetterAt(codeUnits, at + 1, limit) && !isPossessive(codeUnits, at, limit);
}

function isPossessive(codeUnits: Uint16Array, at: number, limit: number): boolean {
    return (
        at + 1 < limit &&
        FOLDED[codeUnits[at] ?? 0] === APOSTROPHE &&
        FOLDED[codeUnits[at + 1] ?? 0] === LETTER_S &&
        !isLetterAt(codeUnits, at + 2, limit)
    );
}

function isLetterAt(codeUnits: Uint16Array, at: number, limit: number): boolean {
    return at < limit && CLASS_OF[codeUnits[at] ?? 0] === Letter;
}

/** The casing of a word of so many letters and capitals; `firstUpper` is 1 when it begins with one. */
function casingOf(firstUpper: number, uppers: number, letters: number): Casing {
    if (uppers === 0) return Casing.Lower;
    if (uppers === letters) return letters === 1 ? Casing.Capitalised : Casing.Upper;
    return firstUpper === 1 && uppers === 1 ? Casing.Capitalised : Casing.Mixed;
}

function readDigits(text: string, start: number, gap: Gap, tokens: Tokens): number {
    const first = tokens.digitCount;
    let end = start;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const kind = CLASS_OF[code];
        if (kind === Digit) {
            tokens.addDigit(FOLDED[code] ?? 0, at, at + 1);
            end = at + 1;
        } else if (kind !== Ignorable) {
            break;
        }
    }
    tokens.add(TokenKind.Digits, start, end, gap, first, tokens.digitCount - first);
    return end;
}

function isKana(code: number): boolean {
    return code >= 0x3041 && code <= 0x30ff && code !== LONG_VOWEL;
}

/** Takes the longest known word, else one character. */
function readIdeographs(text: string, start: number, gap: Gap, tokens: Tokens, words: WordIds): number {
    let hash = HASH_SEED;
    let second = SECOND_SEED;
    let id = 0;
    let end = start + 1;
    for (let at = start; at < text.length && at < start + LONGEST_IDEOGRAPHIC; at += 1) {
        const code = text.charCodeAt(at);
        if (CLASS_OF[code] !== Ideograph) break;
        const letter = FOLDED[code] ?? 0;
        hash = hashed(hash, letter);
        second = secondHashed(second, letter);
        const found = words.find(hash, second);
        if (found === 0) continue;
        id = found;
        end = at + 1;
    }
    addWord(tokens, words, start, end, gap, id, Casing.Lower);
    return end;
}

const POSSESSIVE = /^s(?!\p{L})/iu;

/** A character reference that goes on with a word: a letter, folded, or an apostrophe that joins the letters beside it. */
function spelledInWord(text: string, at: number): { readonly letter: number; readonly end: number } | null {
    const spelled = characterReferenceAt(text, at);
    if (!spelled || spelled.codePoint > 0xffff) return null;
    const letter = FOLDED[spelled.codePoint] ?? 0;
    if (CLASS_OF[spelled.codePoint] === Letter) return { letter, end: spelled.end };
    const behind = text.slice(spelled.end, spelled.end + 2);
    const isJoining = letter === APOSTROPHE && /^\p{L}/u.test(behind) && !POSSESSIVE.test(behind);
    return isJoining ? { letter, end: spelled.end } : null;
}

/** A character that takes several code units: a character reference, or one outside the Basic Multilingual Plane. */
function spelledAt(text: string, at: number, code: number): { readonly codePoint: number; readonly end: number } {
    if (code === AMPERSAND) return characterReferenceAt(text, at) ?? { codePoint: AMPERSAND, end: at + 1 };
    const codePoint = text.codePointAt(at) ?? OTHER_SIGN;
    return { codePoint, end: at + (codePoint > 0xffff ? 2 : 1) };
}

/** Adds such a character; digits that follow digits go on with them. Returns the gap before what comes next. */
function addSpelled(
    codePoint: number,
    start: number,
    end: number,
    gap: Gap,
    firstOfEntry: number,
    tokens: Tokens,
    words: WordIds
): Gap {
    const code = plainCodeUnit(codePoint);
    const kind = CLASS_OF[code];
    if (kind === Space) return gap === Gap.None ? Gap.Space : gap;
    if (kind === Break) return Gap.Break;
    if (kind === Ignorable) return gap;
    const folded = FOLDED[code] ?? 0;
    if (kind === Digit) {
        const last = tokens.count - 1;
        tokens.addDigit(folded, start, end);
        if (gap === Gap.None && last >= firstOfEntry && tokens.kind[last] === TokenKind.Digits) {
            tokens.end[last] = end;
            tokens.detail[last] = (tokens.detail[last] ?? 0) + 1;
        } else {
            tokens.add(TokenKind.Digits, start, end, gap, tokens.digitCount - 1, 1);
        }
    } else if (kind === Letter || kind === Ideograph) {
        const word = words.idOf(String.fromCharCode(code));
        addWord(tokens, words, start, end, gap, word, IS_UPPER[code] === 1 ? Casing.Capitalised : Casing.Lower);
    } else {
        tokens.add(TokenKind.Sign, start, end, gap, kind === Surrogate ? OTHER_SIGN : folded, 0);
    }
    return Gap.None;
}

/** Mathematical and other styled letters and digits count as the plain ones (Unicode normalisation form KD). */
function plainCodeUnit(codePoint: number): number {
    if (codePoint <= 0xffff) return codePoint;
    const plain = String.fromCodePoint(codePoint).normalize('NFKD');
    return plain.length === 1 ? plain.charCodeAt(0) : OTHER_SIGN;
}
