import type { Span } from './span.ts';

/**
 * Carries spans from the text they were drafted on over to the text that Salesforce stores now. A span is kept when it lies
 * in what both texts have in common at their beginning or at their end; the others cannot be placed without asking.
 */
export function rebaseSpans(draftedOn: string, stored: string, spans: readonly Span[]): readonly Span[] {
    const before = commonPrefix(draftedOn, stored);
    const after = Math.min(commonSuffix(draftedOn, stored), Math.min(draftedOn.length, stored.length) - before);
    const shift = stored.length - draftedOn.length;
    return spans.flatMap((span) => {
        if (span.end <= before) return [span];
        if (span.start >= draftedOn.length - after) {
            return [{ ...span, start: span.start + shift, end: span.end + shift }];
        }
        return [];
    });
}

function commonPrefix(a: string, b: string): number {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
    return length;
}

function commonSuffix(a: string, b: string): number {
    let length = 0;
    while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
    return length;
}
