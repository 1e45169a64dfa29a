import { firstHitAt } from '../lexicon/firstHitAt.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { PieceKind, type Piece } from './pieces.ts';
import type { Turns } from './turns.ts';

const EQUALS = 0x3d;
const COLON = 0x3a;
const SEMICOLON = 0x3b;

/** Tells whether a phrase names this category. */
export function isAbout({ meanings }: PhraseHit, category: Topic): boolean {
    return meanings.some((meaning) => meaning.kind === 'topic' && meaning.topic === category);
}

/**
 * Tells whether a phrase that means the category only beside the sign of a label, or beside its `companion` in the same entry, is a label: "user=jane",
 * "pass: daffodil", "user jane84 pass daffodil9".
 */
export function isLabel(
    turns: Turns,
    entry: number,
    { end, meanings }: PhraseHit,
    category: Topic,
    companion: number
): boolean {
    if (!meanings.some((meaning) => meaning.kind === 'hint' && meaning.topic === category)) return false;
    const { tokens } = turns.reading;
    const sign = tokens.kind[end] === TokenKind.Sign ? tokens.value[end] : 0;
    return sign === EQUALS || sign === COLON || sign === SEMICOLON || turns.says(entry, companion);
}

/** Tells whether a phrase that says what something is begins with this piece: no value does. */
export function namesAnything({ hits }: Reading, entry: number, first: Piece | undefined): boolean {
    if (first?.kind !== PieceKind.Word) return false;
    const own = hits[entry] ?? [];
    const hit = own[firstHitAt(own, first.first)];
    if (hit?.first !== first.first) return false;
    return hit.meanings.some((meaning) => meaning.kind === 'topic' && !isHarmless(meaning.topic));
}
