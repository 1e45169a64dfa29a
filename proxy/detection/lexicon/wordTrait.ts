import { Sense } from './sense.ts';

/** What is known of a spelling before the language of its text is: the senses that it has in English (see `Sense`) and, above their bits, these. */
export const WordTrait = {
    /** English uses it, and no other language that is covered. */
    OnlyEnglish: 1 << 24,
    /** Other languages use it, and English does not. */
    NotEnglish: 1 << 25,
    /** Phrases that mean something in English texts begin with it. */
    OpensPhrase: 1 << 26
} as const;
export type WordTrait = (typeof WordTrait)[keyof typeof WordTrait];

/** The bits of a word's traits that are senses. */
export const SENSES = (1 << 24) - 1;

/** Senses that words of everyday speech have. */
export const EVERYDAY = Sense.Everyday | Sense.Common;

const ENGLISH = 1;

/** The traits of a word: by its senses, the languages that use it and those in which phrases begin with it, as bits with English first. */
export function traitsOf(senses: number, usedIn: number, opensIn: number): number {
    let traits = senses & SENSES;
    if (usedIn === ENGLISH) traits |= WordTrait.OnlyEnglish;
    if (usedIn !== 0 && (usedIn & ENGLISH) === 0) traits |= WordTrait.NotEnglish;
    if ((opensIn & ENGLISH) !== 0) traits |= WordTrait.OpensPhrase;
    return traits;
}
