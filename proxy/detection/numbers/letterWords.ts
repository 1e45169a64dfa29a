import { TokenKind, type Tokens } from '../text/tokens.ts';
import { wordFlags } from './wordFlags.ts';

/** What a word does beside spelled letters, as bits. */
export const Use = {
    /** A letter that is a word of a sentence as well. */
    Article: 1 << 0,
    /** "As", "for", "like" between a letter and the word that spells it. */
    Example: 1 << 1,
    /** A word of the spelling alphabet that hardly means anything else before a digit. */
    Unmistakable: 1 << 2,
    /** The "in" of "as in". */
    In: 1 << 3,
    /** A word behind which no preposition stands. */
    Leading: 1 << 4,
    /** The second half of "x ray". */
    Ray: 1 << 5
} as const;
export type Use = (typeof Use)[keyof typeof Use];

/** The `Use`s of a word, by the id of its spelling or of what it means. */
export const USES = wordFlags([
    ['a i o s', Use.Article],
    ['as for like of wie comme come como van de di da', Use.Example],
    ['alpha alfa bravo echo foxtrot sierra tango uniform whiskey whisky yankee zulu', Use.Unmistakable],
    ['in', Use.In],
    ['is its s got at by on with was um uh er erm so okay ok yeah yes and to for', Use.Leading],
    ['ray', Use.Ray]
]);

/** The `Use`s of the word at a token; 0 of everything else. */
export function usesOf({ kind, value }: Tokens, token: number): number {
    return kind[token] === TokenKind.Word ? (USES[value[token] ?? 0] ?? 0) : 0;
}
