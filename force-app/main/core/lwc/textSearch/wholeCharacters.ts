import { snapToGraphemes, type Range } from 'c/redaction';

/** Two code units between which a character may go on; between all others one surely ends. */
export const MAY_GO_ON = /[\r\u0d4e\p{M}\p{Cf}\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\ud800-\udfff]/u;

/** Widens a range of code points to whole grapheme clusters. Segmenting a text is slow: it is done only where it may matter. */
export function toWholeCharacters(text: string, range: Range): Range {
    return mayGoOn(text, range.start) || mayGoOn(text, range.end) ? snapToGraphemes(text, range) : range;
}

function mayGoOn(text: string, offset: number): boolean {
    return MAY_GO_ON.test(text.slice(Math.max(offset - 1, 0), offset + 1));
}
