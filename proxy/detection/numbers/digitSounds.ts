import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { FOLDED } from '../text/characters.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Place } from './place.ts';

const { senses: SENSES } = LEXICON;
const SHORTEST = 3;
const LONGEST = 7;
/** What has a say of its own between digits, whatever it sounds like. */
const OWN_SAY =
    Sense.Common |
    Sense.Ordinal |
    Sense.Month |
    Sense.Title |
    Sense.Currency |
    Sense.TimeUnit |
    Sense.Measure |
    Sense.Street |
    Sense.Dwelling |
    Sense.Letter |
    Sense.Hundred |
    Sense.Thousand |
    Sense.Repeat |
    Sense.Pair |
    Sense.Tens;

/** A digit and how one of its words is spelled, folded. */
interface DigitWord {
    readonly digit: number;
    readonly spelling: string;
}

/** What is left of the English digits without vowels, when sounds that recognisers mix up are one. */
const ENGLISH_SKELETONS: ReadonlyMap<string, number> = new Map([
    ['WN', 1],
    ['TR', 3],
    ['FR', 4],
    ['FF', 5],
    ['SKS', 6],
    ['SFN', 7],
    ['NN', 9],
    ['SR', 0]
]);
const CLASSES: Readonly<Record<string, string>> = {
    f: 'F',
    v: 'F',
    s: 'S',
    z: 'S',
    x: 'KS',
    t: 'T',
    d: 'T',
    c: 'K',
    k: 'K',
    q: 'K',
    g: 'K',
    n: 'N',
    m: 'N',
    r: 'R',
    l: 'L',
    w: 'W',
    b: 'P',
    p: 'P',
    j: 'J'
};

const DIGIT_WORDS = new Map<number, readonly DigitWord[]>();

/** The digit that a word of no list sounds like, by its letters: one off a digit's word, or with the same consonants. -1 when it sounds like none. */
export function digitSoundAt({ tokens, text, language }: Place, token: number): number {
    const start = tokens.start[token] ?? 0;
    const length = (tokens.end[token] ?? 0) - start;
    if (length < SHORTEST || length > LONGEST || !isFreeWord(tokens.kind, tokens.meaning, token)) return -1;
    let word = '';
    for (let at = start; at < start + length; at += 1) word += String.fromCharCode(FOLDED[text.charCodeAt(at)] ?? 0);
    for (const { digit, spelling } of digitWordsOf(language)) if (isOneOff(word, spelling)) return digit;
    return language === 0 ? (ENGLISH_SKELETONS.get(skeletonOf(word)) ?? -1) : -1;
}

/** Tells whether a word has no meaning of its own between digits. */
export function isFreeWord(kind: Uint8Array, meaning: Int32Array, token: number): boolean {
    return kind[token] === TokenKind.Word && ((SENSES[meaning[token] ?? 0] ?? 0) & OWN_SAY) === 0;
}

function digitWordsOf(language: number): readonly DigitWord[] {
    let words = DIGIT_WORDS.get(language);
    if (!words) {
        words = listDigitWords(language);
        DIGIT_WORDS.set(language, words);
    }
    return words;
}

function listDigitWords(language: number): readonly DigitWord[] {
    const { words, usedIn, meaningIn, number } = LEXICON;
    const meanings = meaningIn[language];
    const found: DigitWord[] = [];
    for (const [id, spelling] of words.spellings.entries()) {
        if (spelling.length < SHORTEST || ((usedIn[id] ?? 0) & (1 << language)) === 0) continue;
        const meaning = meanings?.[id] ?? id;
        if (((SENSES[meaning] ?? 0) & Sense.Unit) !== 0) found.push({ digit: number[meaning] ?? 0, spelling });
    }
    return found;
}

/** Tells whether one letter more, less, changed or swapped with the next makes one word the other. */
function isOneOff(word: string, other: string): boolean {
    if (Math.abs(word.length - other.length) > 1) return false;
    let same = 0;
    while (same < word.length && same < other.length && word[same] === other[same]) same += 1;
    const rest = word.slice(same);
    const otherRest = other.slice(same);
    if (rest.slice(1) === otherRest || rest === otherRest.slice(1) || rest.slice(1) === otherRest.slice(1)) return true;
    return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
}

function skeletonOf(word: string): string {
    let skeleton = '';
    let before = '';
    for (const letter of word) {
        if (letter !== before) skeleton += CLASSES[letter] ?? '';
        before = letter;
    }
    return skeleton;
}
