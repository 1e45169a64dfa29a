import { overlaps, type Range } from './span.ts';

const TOKEN = /\[redacted: [^[\]\r\n]{1,80}\]/g;

/** The ranges of a text that an earlier redaction wrote as a mask token, in order. */
export function maskTokensOf(text: string): readonly Range[] {
    return Array.from(text.matchAll(TOKEN), ({ index, 0: token }) => ({ start: index, end: index + token.length }));
}

/** Widens a range so that every mask token it cuts into lies in it whole. */
export function swallowMaskTokens<R extends Range>(tokens: readonly Range[], range: R): R {
    const cut = tokens.filter((token) => overlaps(token, range));
    if (cut.length === 0) return range;
    return {
        ...range,
        start: Math.min(range.start, ...cut.map((token) => token.start)),
        end: Math.max(range.end, ...cut.map((token) => token.end))
    };
}
