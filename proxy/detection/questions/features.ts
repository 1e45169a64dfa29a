import { plain } from '../entry/plain.ts';

/** A question stands at the end of what is said: in code units, and in words. */
const LONGEST = 400;
const MOST_WORDS = 26;
const WORDS = /[a-z]+|\d+/g;
const APOSTROPHES = /['’]/gu;
/** Of digits only counts how many they are, up to so many. */
const MOST_DIGITS = 5;
const SHORTEST_CUT = 4;
const PIECE = 3;
/** Features are known by so many bits of their hash: a few thousand of them hardly ever meet. */
const HASH_BITS = 0xffffff;
const HASH_FACTOR = 0x01000193;
/** Hashes of features of different kinds begin apart. */
const OF_WORD = 0x811c9dc5 | 0;
const OF_FIRST = 0x5bd1e995 | 0;
const OF_PIECE = 0x27d4eb2f | 0;
const OF_START = 0x165667b1 | 0;
const OF_END = 0x9e3779b1 | 0;

/** The last words of a text, as a model of questions reads them: in lower case, each number as how many digits it has. */
export function wordsOf(text: string): readonly string[] {
    const words = plain(text.slice(-LONGEST)).replaceAll(APOSTROPHES, '').match(WORDS) ?? [];
    return words.slice(-MOST_WORDS).map((word) => (/\d/.test(word) ? digits(word) : word));
}

/** The features of some words, by their hashes: words, pairs of neighbours, and pieces of longer words, which outlast endings and slips. */
export function featuresOf(words: readonly string[]): ReadonlySet<number> {
    const features = new Set<number>();
    let pair = OF_FIRST;
    for (const word of words) {
        const hash = hashed(OF_WORD, word, 0, word.length);
        features.add(cut(hash));
        features.add(cut(hashed(pair, word, 0, word.length)));
        if (word.length >= SHORTEST_CUT) addPieces(features, word);
        pair = Math.imul(hash, HASH_FACTOR);
    }
    features.add(cut(pair));
    return features;
}

/** Of "card" those are "_ca", "car", "ard" and "rd_". */
function addPieces(features: Set<number>, word: string): void {
    features.add(cut(hashed(OF_START, word, 0, PIECE - 1)));
    for (let at = 0; at + PIECE <= word.length; at += 1) features.add(cut(hashed(OF_PIECE, word, at, at + PIECE)));
    features.add(cut(hashed(OF_END, word, word.length - PIECE + 1, word.length)));
}

function digits({ length }: string): string {
    return `#${String(Math.min(length, MOST_DIGITS))}`;
}

/** FNV-1a over code units. */
function hashed(seed: number, text: string, from: number, end: number): number {
    let hash = seed;
    for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_FACTOR);
    return hash;
}

function cut(hash: number): number {
    return (hash ^ (hash >>> 15)) & HASH_BITS;
}
