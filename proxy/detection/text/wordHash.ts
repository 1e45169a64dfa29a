import { CharacterClass, CLASS_OF, FOLDED } from './characters.ts';

/** Two running hashes of a word's folded letters; together 64 bits, so that two words of a language never meet. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const SECOND_SEED = 0x5bd1e995 | 0;
export const FIRST_FACTOR = 0x01000193;
export const SECOND_FACTOR = 31;

/** The first hash with one more folded letter (FNV-1a). */
export function hashed(hash: number, letter: number): number {
    return Math.imul(hash ^ letter, FIRST_FACTOR);
}

/** The second hash with one more folded letter. */
export function secondHashed(hash: number, letter: number): number {
    return (Math.imul(hash, SECOND_FACTOR) + letter) | 0;
}

/** The hashes of a spelling as the scanner would see it: folded, without what takes no room and without apostrophes. */
export function hashesOf(spelling: string): readonly [first: number, second: number] {
    let first = HASH_SEED;
    let second = SECOND_SEED;
    for (let at = 0; at < spelling.length; at += 1) {
        const code = spelling.charCodeAt(at);
        const kind = CLASS_OF[code];
        if (kind !== CharacterClass.Letter && kind !== CharacterClass.Ideograph) continue;
        const letter = FOLDED[code] ?? 0;
        first = hashed(first, letter);
        second = secondHashed(second, letter);
    }
    return [first, second];
}
