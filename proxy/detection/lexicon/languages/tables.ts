import { FOLDED } from '../../text/characters.ts';

/** Words that blanks part, with the numbers that they say, one after the other from the first on. */
export function counted(words: string, from: number): Readonly<Record<string, number>> {
    return Object.fromEntries(blankParted(words).map((word, index) => [word, from + index]));
}

/** Words that blanks part, with the numbers that they say, ten apart. */
export function countedByTens(words: string, from: number): Readonly<Record<string, number>> {
    return Object.fromEntries(blankParted(words).map((word, index) => [word, from + 10 * index]));
}

/** Words of a spelling alphabet, which stand for their first letter. */
export function spelled(words: string): Readonly<Record<string, string>> {
    return Object.fromEntries(
        blankParted(words).map((word) => [word, String.fromCharCode(FOLDED[word.charCodeAt(0)] ?? 0)])
    );
}

/** Every number from the first to the last that is said in one word. */
export function compounds(
    first: number,
    last: number,
    wordOf: (value: number) => string
): Readonly<Record<string, number>> {
    const table: Record<string, number> = {};
    for (let value = first; value <= last; value += 1) table[wordOf(value)] = value;
    return table;
}

/** The words of a list that blanks part. */
export function blankParted(words: string): readonly string[] {
    return words.trim().split(/\s+/);
}
