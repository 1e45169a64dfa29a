import type { EntryView } from '../entry/entryView.ts';
import { LETTER_NAMES } from './data/letterNames.ts';
import { WordTable } from './wordSet.ts';

const NAMES = new WordTable(Array.from(LETTER_NAMES.keys()));
const LETTERS: string[] = [''];
for (const [name, letter] of LETTER_NAMES) LETTERS[NAMES.idOf(name)] = letter;

/** The letter, in upper case, that a recogniser may have meant by the word at a token; empty when it is none of those. */
export function namedLetterAt(view: EntryView, token: number): string {
    return LETTERS[NAMES.at(view, token)] ?? '';
}
