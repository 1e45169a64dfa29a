import { LEXICON } from '../lexicon/known.ts';
import { CharacterClass, CLASS_OF } from '../text/characters.ts';
import type { Reading } from '../reading.ts';
import { Gap, type Tokens } from '../text/tokens.ts';
import { idOfWord, idTableOf, tableOf } from './wordTable.ts';
import { folded, HESITATIONS, MODIFIERS } from './words.ts';

/** How the phrases begin that people say while they think. */
const THINKING = idTableOf(['let', 'hang', 'hold', 'one', 'just', 'bear', 'give', 'you']);
/** What people say that an address does without. */
export const UNUSED = new Set(
    'space spaces gap gaps dot dots caps capitals punctuation apostrophe apostrophes hyphen hyphens dash dashes underscore underscores numbers'.split(
        ' '
    )
);
const MAY_PAUSE = tableOf([...HESITATIONS, ...MODIFIERS]);
const ONE = idOfWord('one');
const NO = idOfWord('no');
const WITH = idTableOf(['with', 'without', 'minus']);
const MOST_COUNTS = 2;
/** "With an h", "with two l's". */
const HOW_MANY = new Set(['a', 'an', 'the', 'one', 'two', 'three', 'double', 'just']);

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

/** The token behind "with an h", "with two l's", "with a double t", which say how a word is spelled; 0 where that is not said. */
export function behindSpelling(tokens: Tokens, text: string, token: number, end: number): number {
    if (WITH[tokens.value[token] ?? 0] !== 1) return 0;
    let next = token + 1;
    while (next < end && next <= token + MOST_COUNTS && HOW_MANY.has(wordAt(tokens, text, next))) next += 1;
    if (next === token + 1 || next >= end || wordAt(tokens, text, next).length !== 1) return 0;
    const isPlural = next + 1 < end && wordAt(tokens, text, next + 1) === 's' && tokens.gap[next + 1] === Gap.None;
    return isPlural ? next + 2 : next + 1;
}

/** Tells whether a phrase that begins with this token is one that people say while they think. */
export function isThinking({ value }: Tokens, token: number): boolean {
    return THINKING[value[token] ?? 0] === 1;
}
