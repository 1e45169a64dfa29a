import type { Range } from './span.ts';

/**
 * What a mask looks like in stored text. Customers can type it too: a label holds no digit and no `@`, so that nothing
 * typed in this shape hides more than four digits of a number.
 */
const TOKEN = /\[redacted: [^[\]\p{Nd}\p{Cc}@]{1,64}(?: ending \d{4})?\]/gu;

/** Code points that a label has at most. */
const LABEL_LENGTH = 64;

const NOT_IN_A_LABEL = /[[\]\p{Nd}\p{Cc}@\s]+/gu;

/** The ranges of a text that look like a mask token, in order: an earlier redaction wrote them, or a customer typed them. */
export function maskTokensOf(text: string): readonly Range[] {
    return Array.from(text.matchAll(TOKEN), ({ index, 0: token }) => ({ start: index, end: index + token.length }));
}

/** The words that a token can carry of a label; empty when it can carry none. */
export function toTokenLabel(label: string): string {
    return Array.from(label.replaceAll(NOT_IN_A_LABEL, ' ').trim()).slice(0, LABEL_LENGTH).join('').trimEnd();
}

/** Widens a range so that every mask token it cuts into lies in it whole. The tokens must be sorted and disjoint. */
export function swallowMaskTokens<R extends Range>(tokens: readonly Range[], range: R): R {
    const start = tokenAt(tokens, range.start)?.start ?? range.start;
    const end = tokenAt(tokens, range.end - 1)?.end ?? range.end;
    return start === range.start && end === range.end ? range : { ...range, start, end };
}

function tokenAt(tokens: readonly Range[], offset: number): Range | undefined {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
        else high = middle;
    }
    const token = tokens[low];
    return token && token.start <= offset ? token : undefined;
}
