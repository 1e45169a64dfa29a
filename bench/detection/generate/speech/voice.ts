import type { NumberWords } from './numberWords.ts';

/** What a speaker of a language needs to say values. */
export interface Voice {
    readonly language: string;
    readonly numbers: NumberWords;
    /** What stands between spoken words: a space, or nothing. */
    readonly space: string;
    readonly signs: Readonly<Record<'at' | 'dot' | 'dash' | 'underscore' | 'slash' | 'plus', readonly string[]>>;
    /** The words that stand for letters in other languages than English, and what links them (`D wie Dora`). */
    readonly alphabet?: { readonly as: string; readonly words: readonly string[] };
    /** January to December. */
    readonly months: readonly string[];
}
