import type { Range } from 'c/redaction';
import { foldText, type FoldedText } from './foldText.ts';
import { joinDigits, type JoinedText } from './joinDigits.ts';
import type { Needle } from './needle.ts';
import { toWholeCharacters } from './wholeCharacters.ts';

/** A text that can be searched many times. */
export interface TextIndex {
    /** Where the needle stands in the text: UTF-16 code units, whole characters, sorted, disjoint. */
    find(needle: Needle): readonly Range[];
}

/** Makes a text searchable; it is folded at the first search. */
export function createTextIndex(text: string): TextIndex {
    let folded: FoldedText | undefined;
    let joined: JoinedText | undefined;
    return {
        find(needle) {
            folded ??= foldText(text);
            const found = occurrences(folded.text, needle.text);
            if (needle.joined === null) return toOriginal(text, folded, found);
            joined ??= joinDigits(folded.text);
            const { positions } = joined;
            const numbers = occurrences(joined.text, needle.joined);
            return toOriginal(
                text,
                folded,
                disjoint([...found, ...numbers.map((range) => toFolded(range, positions))])
            );
        }
    };
}

const NONE: readonly never[] = [];

function occurrences(text: string, needle: string): readonly Range[] {
    let start = text.indexOf(needle);
    if (start < 0) return NONE;
    const found: Range[] = [];
    for (; start >= 0; start = text.indexOf(needle, start + needle.length)) {
        found.push({ start, end: start + needle.length });
    }
    return found;
}

function toFolded({ start, end }: Range, positions: readonly number[] | null): Range {
    return positions === null ? { start, end } : { start: positions[start]!, end: positions[end - 1]! + 1 };
}

function toOriginal(text: string, { offsets }: FoldedText, found: readonly Range[]): readonly Range[] {
    if (offsets === null || found.length === 0) return found;
    const { starts, ends } = offsets;
    return disjoint(
        found.map(({ start, end }) => toWholeCharacters(text, { start: starts[start]!, end: ends[end - 1]! }))
    );
}

/** Of what overlaps, the one that begins first, and of two that begin together the longer one. */
function disjoint(found: readonly Range[]): readonly Range[] {
    if (found.length < 2) return found;
    const kept: Range[] = [];
    for (const range of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
    }
    return kept;
}
