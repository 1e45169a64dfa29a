import { Category } from 'c/redaction';
import { firstHitAt } from '../lexicon/firstHitAt.ts';
import { knownWords } from '../lexicon/knownWords.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { PieceKind, type Piece } from './pieces.ts';
import type { Turns } from './turns.ts';

/** Of tokens: "rename my old user", "user jane underscore eighty four logged". */
const BEFORE_LABEL = 4;
const BEHIND_LABEL = 10;
const HANDLING = knownWords(
    'rename delete remove disable unlock lock reset create add invite suspend deactivate reactivate'
);
const DOING = knownWords('logged signed login connected locked');
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
    if (sign === EQUALS || sign === COLON || sign === SEMICOLON || turns.says(entry, companion)) return true;
    return category === Category.Username && isHandled(tokens, entry, end);
}

/** "Rename my user jane84", "user jane84 logged in": spoken of as administrators do. */
function isHandled({ kind, value, firstOf }: Tokens, entry: number, label: number): boolean {
    const from = firstOf[entry] ?? 0;
    const to = firstOf[entry + 1] ?? 0;
    for (let token = Math.max(from, label - BEFORE_LABEL); token < Math.min(to, label + BEHIND_LABEL); token += 1)
        if (kind[token] === TokenKind.Word && (token < label ? HANDLING : DOING).has(value[token] ?? 0)) return true;
    return false;
}

/** Tells whether a phrase that says what something is begins with this piece: no value does. */
export function namesAnything({ hits }: Reading, entry: number, first: Piece | undefined): boolean {
    if (first?.kind !== PieceKind.Word) return false;
    const own = hits[entry] ?? [];
    const hit = own[firstHitAt(own, first.first)];
    if (hit?.first !== first.first) return false;
    return hit.meanings.some((meaning) => meaning.kind === 'topic' && !isHarmless(meaning.topic));
}
