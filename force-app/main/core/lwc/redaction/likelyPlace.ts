import { commonEnds } from './commonEnds.ts';
import { snapToGraphemes } from './graphemes.ts';
import type { Range } from './span.ts';

/**
 * Where a range that `rebaseSpans` cannot carry over most likely stands in the text that is stored now, to be asked about: on
 * the same characters where they are still there (the ones nearest to the old place), else on what has come between the
 * neighbours that it had. `null` where nothing has.
 */
export function likelyPlace(draftedOn: string, stored: string, range: Range): Range | null {
    const characters = draftedOn.slice(range.start, range.end);
    const place = nearest(stored, characters, range.start) ?? betweenNeighbours(draftedOn, stored, range);
    return place.start < place.end ? snapToGraphemes(stored, place) : null;
}

function nearest(stored: string, characters: string, near: number): Range | null {
    const before = stored.lastIndexOf(characters, near);
    const after = stored.indexOf(characters, near);
    const start = before < 0 || (after >= 0 && after - near < near - before) ? after : before;
    return start < 0 ? null : { start, end: start + characters.length };
}

function betweenNeighbours(draftedOn: string, stored: string, { start, end }: Range): Range {
    const { before, after } = commonEnds(draftedOn, stored);
    const shift = stored.length - draftedOn.length;
    const isBehind = (offset: number): boolean => offset >= draftedOn.length - after;
    const from = start <= before ? start : isBehind(start) ? start + shift : before;
    const to = isBehind(end) ? end + shift : end <= before ? end : stored.length - after;
    return { start: from, end: to };
}
