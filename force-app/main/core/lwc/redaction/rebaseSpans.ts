import { commonEnds } from './commonEnds.ts';
import type { Span } from './span.ts';

/**
 * Carries spans from the text they were drafted on over to the text that Salesforce stores now. A span is kept when it lies
 * in what both texts have in common at their beginning or at their end; the others cannot be placed without asking.
 */
export function rebaseSpans(draftedOn: string, stored: string, spans: readonly Span[]): readonly Span[] {
    const { before, after } = commonEnds(draftedOn, stored);
    const shift = stored.length - draftedOn.length;
    return spans.flatMap((span) => {
        if (span.end <= before) return [span];
        if (span.start >= draftedOn.length - after) {
            return [{ ...span, start: span.start + shift, end: span.end + shift }];
        }
        return [];
    });
}
