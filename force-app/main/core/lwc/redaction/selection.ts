import type { Range } from './span.ts';

/**
 * The range of an entry's text that a selection in a `<textarea>` of that text means. A text area's value has LF where the
 * text has CRLF or CR, so its offsets are shorter (https://html.spec.whatwg.org/#concept-textarea-api-value). A selected
 * line break covers the whole of its CRLF.
 */
export function toTextRange(text: string, selection: Range): Range {
    return { start: toTextOffset(text, selection.start), end: toTextOffset(text, selection.end) };
}

/**
 * The inverse of {@link toTextRange}: where a range of the text stands in the value of a `<textarea>`. Half a CRLF selects
 * the whole line break.
 */
export function toSelectionRange(text: string, { start, end }: Range): Range {
    const cutsCrlf = text[start - 1] === '\r' && text[start] === '\n';
    return { start: toSelectionOffset(text, cutsCrlf ? start - 1 : start), end: toSelectionOffset(text, end) };
}

function toTextOffset(text: string, offset: number): number {
    let shift = 0;
    for (const { index } of text.matchAll(/\r\n/g)) {
        if (index - shift >= offset) break;
        shift += 1;
    }
    return Math.min(offset + shift, text.length);
}

function toSelectionOffset(text: string, offset: number): number {
    return offset - Array.from(text.slice(0, offset).matchAll(/\r\n/g)).length;
}
