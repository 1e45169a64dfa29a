import { LEXICON } from './known.ts';

/** The ids of those of these words, which blanks part, that the lexicon knows. */
export function knownWords(list: string): ReadonlySet<number> {
    return new Set(list.split(' ').flatMap((word) => LEXICON.words.idOf(word) || []));
}
