import type { Range } from 'c/redaction';
import { foldText, type FoldedText } from './foldText.ts';
import { joinDigits, type JoinedText } from './joinDigits.ts';
import type { Needle } from './needle.ts';
import { toWholeCharacters } from './wholeCharacters.ts';

/** A text that can be searched many times. */
export interface TextIndex {
    /** Where the needle stands in the text: UTF-16 code units, whole characters, sorted, disjoint. */
    find(needle: Needle): readonly Range[];
    /** How often {@link find} finds it; quicker, where that can be told from the folded text. */
    count(needle: Needle): number;
}

/** Makes a text searchable. */
export function createTextIndex(text: string): TextIndex {
    const folded = foldText(text);
    const joined = joinDigits(folded.text);

    function find(needle: Needle): readonly Range[] {
        const found = occurrences(folded.text, needle.text);
        if (needle.joined === null) return toOriginal(text, folded, found);
        const numbers = occurrences(joined.text, needle.joined).map((range) => toFolded(range, joined));
        return toOriginal(text, folded, disjoint([...found, ...numbers]));
    }

    return {
        find,
        count(needle) {
            const isPlain = needle.joined === null && folded.offsets === null;
            return isPlain ? countOccurrences(folded.text, needle.text) : find(needle).length;
        }
    };
}

function occurrences(text: string, needle: string): readonly Range[] {
    const found: Range[] = [];
    for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + needle.length)) {
        found.push({ start, end: start + needle.length });
    }
    return found;
}

function countOccurrences(text: string, needle: string): number {
    let count = 0;
    for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + needle.length)) count += 1;
    return count;
}

function toFolded({ start, end }: Range, { positions }: JoinedText): Range {
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
