import type { TypedSpan } from '../measure/match.ts';

/**
 * The spans that a program replaced, recovered from the text it returns: what stands between two replacements is
 * searched in the original. `tokens` gives the type of each replacement the program writes; a longer one comes before
 * those it begins with.
 */
export function align(original: string, masked: string, tokens: ReadonlyMap<string, string>): readonly TypedSpan[] {
    const names = [...tokens.keys()];
    const tokenAt = (at: number): string | undefined => names.find((name) => masked.startsWith(name, at));
    const spans: TypedSpan[] = [];
    let from = 0;
    let at = 0;
    while (at < masked.length) {
        const token = tokenAt(at);
        if (token === undefined || original.startsWith(token, from)) {
            at += token?.length ?? 1;
            from += token?.length ?? 1;
            continue;
        }
        at += token.length;
        const end = endOf(original, from, literalFrom(masked, at, tokenAt));
        if (end > from) spans.push({ start: from, end, type: tokens.get(token) ?? token });
        from = end;
    }
    return spans;
}

/** What the program left as it is, up to its next replacement; null at the end of the text. */
function literalFrom(masked: string, start: number, tokenAt: (at: number) => string | undefined): string | null {
    if (start === masked.length) return null;
    let end = start;
    while (end < masked.length && tokenAt(end) === undefined) end += 1;
    return masked.slice(start, end);
}

/** Where a replaced value ends: before the text that follows, or after one word where another value follows at once. */
function endOf(original: string, from: number, following: string | null): number {
    if (following === null) return original.length;
    if (following === '') {
        const space = original.slice(from).search(/\s/u);
        return space < 0 ? original.length : from + space;
    }
    const found = original.indexOf(following, from + 1);
    return found < 0 ? original.length : found;
}
