import { TokenKind, type Casing, type Gap, type Tokens } from './tokens.ts';
import type { WordIds } from './wordIds.ts';

/** Appends a word, with what is known of it. */
export function addWord(
    tokens: Tokens,
    words: WordIds,
    start: number,
    end: number,
    gap: Gap,
    id: number,
    casing: Casing
): void {
    tokens.traits[tokens.count] = words.traitsOf[id] ?? 0;
    tokens.add(TokenKind.Word, start, end, gap, id, casing);
}
