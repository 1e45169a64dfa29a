import type { Range } from 'c/redaction';

/** What a search found in an entry. */
export interface EntryHits {
    /** Sorted and disjoint, in UTF-16 code units of the entry's text. */
    readonly ranges: readonly Range[];
    /** Where the hit begins that the search stands at; `null` when it stands at none of this entry. */
    readonly current: number | null;
}

export const NO_HITS: EntryHits = { ranges: [], current: null };

/** What a search found, by entry. */
export interface HitsByEntry {
    get(identifier: string): EntryHits | undefined;
}

/** A part of a passage that a search found, or the text around it. */
export interface Piece {
    readonly key: string;
    readonly text: string;
    /** UTF-16 code units in the entry's text. */
    readonly start: number;
    /** Empty for the text around hits. */
    readonly className: string;
}

/** Cuts a part of an entry's text, which begins at an offset of it, where hits begin and end; covers it exactly. */
export function piecesOf(text: string, start: number, { ranges, current }: EntryHits): readonly Piece[] {
    const end = start + text.length;
    const pieces: Piece[] = [];
    let position = start;
    const push = (to: number, className: string): void => {
        if (position >= to) return;
        const piece = text.slice(position - start, to - start);
        pieces.push({ key: `${position}`, text: piece, start: position, className });
        position = to;
    };
    for (const hit of ranges) {
        if (hit.end <= start || hit.start >= end) continue;
        push(hit.start, '');
        push(Math.min(hit.end, end), hit.start === current ? 'hit hit_current' : 'hit');
    }
    push(end, '');
    return pieces;
}
