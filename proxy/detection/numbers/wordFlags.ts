import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';

/** A word list, blanks between the words, and the bit that its words get. */
export type FlaggedWords = readonly [words: string, flag: number];

/** The flags of words, by the id of their spelling or of what it means: one look-up says in which of these lists a word stands. */
export function wordFlags(lists: readonly FlaggedWords[]): Uint16Array {
    const flags = new Uint16Array(LEXICON.senses.length);
    for (const [words, flag] of lists) {
        for (const id of idsOf(LEXICON, words)) {
            flags[id] = (flags[id] ?? 0) | flag;
            for (const meanings of LEXICON.meaningIn) {
                const meaning = meanings[id] ?? id;
                flags[meaning] = (flags[meaning] ?? 0) | flag;
            }
        }
    }
    return flags;
}
