import { maskTokensOf } from 'c/redaction';
import { Harmless } from '../lexicon/topic.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Reading } from '../reading.ts';
import { outside } from './outside.ts';
import type { Piece } from './toldInPieces.ts';

/** Of a number this long the last four digits are told in its place. */
const SHORTEST = 8;
const FOUR = 4;
/** "And the last four?" is answered within so many entries. */
const MOST_ENTRIES_BACK = 2;

/** The last four digits of a number where somebody says that they are: "ending in", "the last four digits". */
export function lastFourOf(reading: Reading, pieces: readonly Piece[], value: string): readonly Piece[] {
    if (value.length < SHORTEST || !/^\d+$/.test(value)) return [];
    const last = value.slice(-FOUR);
    const known = new Map<number, boolean>();
    const isNamed = (entry: number): boolean => {
        const named = known.get(entry) ?? namesLastDigits(reading, entry);
        known.set(entry, named);
        return named;
    };
    return pieces.filter(({ chars, heard: { entry } }) => {
        if (chars !== last) return false;
        for (let back = 0; back <= MOST_ENTRIES_BACK; back += 1) if (isNamed(entry - back)) return true;
        return false;
    });
}

function namesLastDigits({ entries, hits, tokens }: Reading, entry: number): boolean {
    const named = (hits[entry] ?? []).filter(isLastDigits);
    if (named.length === 0) return false;
    const masks = maskTokensOf(entries[entry]?.text ?? '');
    const said = outside(
        masks,
        named.map(({ first, end }) => ({ start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 }))
    );
    return said.length > 0;
}

function isLastDigits({ meanings }: PhraseHit): boolean {
    return meanings.some((meaning) => meaning.kind === 'topic' && meaning.topic === Harmless.LastDigits);
}
