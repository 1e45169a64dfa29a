import { LEXICON } from '../lexicon/known.ts';

/**
 * Which words of a list a token may be, by the id of its spelling. Where the lexicon does not know all words of the list, those that it does not know
 * (id 0) may be any of them.
 */
export function tableOf(words: Iterable<string>): Uint8Array {
    const table = new Uint8Array(LEXICON.words.spellings.length);
    for (const word of words) table[LEXICON.words.idOf(word)] = 1;
    return table;
}

/** Which words are those of a list, by their ids. Throws when the lexicon does not know one. */
export function idTableOf(words: Iterable<string>): Uint8Array {
    const table = new Uint8Array(LEXICON.words.spellings.length);
    for (const word of words) table[idOfWord(word)] = 1;
    return table;
}

/** Those words that the lexicon knows. */
export function wordsKnown(words: Iterable<string>): readonly string[] {
    return Array.from(words).filter((word) => LEXICON.words.idOf(word) !== 0);
}

/** The id of a word. Throws when the lexicon does not know it: 0 would match every unknown word. */
export function idOfWord(word: string): number {
    const id = LEXICON.words.idOf(word);
    if (id === 0) throw new Error(`The lexicon does not know the word "${word}"`);
    return id;
}
