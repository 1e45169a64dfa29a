import { overlaps, type Range } from 'c/redaction';

/** A word of a text. */
export interface Word extends Range {
    readonly text: string;
}

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** What can stand around a word without being of it: full stops, commas, brackets, quotation marks and the like. */
const PUNCTUATION = /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'.,:;!?¡¿…·،؛؟।、。，．：；！？]$/u;

/**
 * The words of a text, in order: what stands between spaces without the punctuation around it, and in scripts without spaces
 * what the language sees as one. Punctuation that stands alone is a word of its own.
 */
export function wordsOf(text: string): readonly Word[] {
    return Array.from(text.matchAll(/\S+/g)).flatMap(({ index, 0: run }) => {
        if (!UNSPACED.test(run)) return [bareWord(run, index)];
        return Array.from(segmenter().segment(run), ({ index: offset, segment }) => ({
            start: index + offset,
            end: index + offset + segment.length,
            text: segment
        }));
    });
}

/** Where a pick stands: the first word chosen, and whether the last one is chosen too. */
export interface Pick {
    readonly anchor: Range | null;
    readonly isComplete: boolean;
}

export const NO_PICK: Pick = { anchor: null, isComplete: false };

/** Presses a word: the first press chooses where to begin, the second where to end, the third begins anew. */
export function pickWord({ anchor, isComplete }: Pick, word: Range): { readonly pick: Pick; readonly range: Range } {
    if (anchor === null || isComplete) return { pick: { anchor: word, isComplete: false }, range: around(word, word) };
    return { pick: { anchor, isComplete: true }, range: around(anchor, word) };
}

/** Presses a word with Shift: it becomes the end, whatever was chosen before. */
export function extendPick({ anchor }: Pick, word: Range): { readonly pick: Pick; readonly range: Range } {
    const begin = anchor ?? word;
    return { pick: { anchor: begin, isComplete: true }, range: around(begin, word) };
}

/** Tells whether a word lies in the selection, in whole or in part. */
export function isPicked(word: Range, selection: Range | null): boolean {
    return selection !== null && overlaps(word, selection);
}

/** The run at an offset of the text, from its first character that is no punctuation to its last. */
function bareWord(run: string, offset: number): Word {
    let start = 0;
    let end = run.length;
    while (start < end && PUNCTUATION.test(run.charAt(start))) start += 1;
    while (end > start && PUNCTUATION.test(run.charAt(end - 1))) end -= 1;
    if (start === end) return { start: offset, end: offset + run.length, text: run };
    return { start: offset + start, end: offset + end, text: run.slice(start, end) };
}

function around(a: Range, b: Range): Range {
    return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

let cachedSegmenter: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter {
    return (cachedSegmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' }));
}
