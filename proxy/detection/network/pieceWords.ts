import { LEXICON } from '../lexicon/known.ts';
import { CharacterClass, CLASS_OF } from '../text/characters.ts';
import type { Reading } from '../reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { idOfWord, idTableOf, tableOf } from './wordTable.ts';
import { folded, HESITATIONS, MODIFIERS } from './words.ts';

/** How the phrases begin that people say while they think. */
const THINKING = idTableOf(['let', 'hang', 'hold', 'one', 'just', 'bear', 'give', 'you']);
/** What people say that an address does without. */
export const UNUSED = new Set(['space', 'spaces', 'gap', 'gaps', 'dots', 'caps', 'capitals', 'punctuation']);
const MAY_PAUSE = tableOf([...HESITATIONS, ...MODIFIERS]);
const ONE = idOfWord('one');
const NO = idOfWord('no');

/** By id of a spelling, its folded letters; those of words that nobody said are not known yet. */
const SPELLED: (string | undefined)[] = new Array<undefined>(LEXICON.words.spellings.length).fill(undefined);

/** The characters that a token covers. */
export function textOf({ tokens }: Reading, entry: number, token: number): string {
    return (tokens.texts[entry] ?? '').slice(tokens.start[token], tokens.end[token]);
}

/** The folded letters of a token of this text. */
export function wordAt({ start, end, value }: Tokens, text: string, token: number): string {
    const from = start[token] ?? 0;
    const id = value[token] ?? 0;
    if (id === 0 || CLASS_OF[text.charCodeAt(from)] !== CharacterClass.Letter)
        return folded(text.slice(from, end[token]));
    return (SPELLED[id] ??= folded(LEXICON.words.spellings[id] ?? ''));
}

/** Tells whether a word token is one that begins with a letter: a possessive does not, nor do letters that are written as character references. */
export function isWordOfLetters({ start, end }: Tokens, text: string, token: number): boolean {
    const from = start[token] ?? 0;
    return (
        CLASS_OF[text.charCodeAt(from)] === CharacterClass.Letter || /^[\p{L}\p{N}]/u.test(text.slice(from, end[token]))
    );
}

/** Tells whether a word carries nothing: a hesitation, or how something is written. */
export function isPausing({ value }: Tokens, token: number, word: string): boolean {
    return MAY_PAUSE[value[token] ?? 0] === 1 && (HESITATIONS.has(word) || MODIFIERS.has(word));
}

/** "One word", "no spaces": tells whether this word and the next say how something is written. */
export function isManner(tokens: Tokens, text: string, token: number): boolean {
    const id = tokens.value[token];
    if (id === ONE) return wordAt(tokens, text, token + 1) === 'word';
    return id === NO && UNUSED.has(wordAt(tokens, text, token + 1));
}

/** Tells whether a phrase that begins with this token is one that people say while they think. */
export function isThinking({ value }: Tokens, token: number): boolean {
    return THINKING[value[token] ?? 0] === 1;
}
