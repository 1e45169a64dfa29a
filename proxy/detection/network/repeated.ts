import type { Finding } from '../finding.ts';
import { echoesOf, literalEchoesOf, nearEchoOf } from './echo.ts';
import { findingsOf, type Verdict } from './findings.ts';
import type { Piece } from './pieces.ts';
import type { Turns } from './turns.ts';

/** Where a value of free text, told in these parts and found as `whole`, is said once more; each repetition by itself. */
export function repeatedOf(
    turns: Turns,
    parts: readonly (readonly Piece[])[],
    whole: readonly Finding[]
): readonly (readonly Finding[])[] {
    const [first] = whole;
    if (!first) return [];
    const verdict: Verdict = { category: first.category, score: first.score, why: 'repeats what was told before' };
    const line = parts.flat();
    const to = whole.reduce((last, { entry }) => Math.max(last, entry), first.entry);
    const repeated: (readonly Finding[])[] = [];
    for (const echo of echoesOf(turns, line, parts, { from: first.entry, to, words: true })) {
        repeated.push(findingsOf(turns.reading, echo, verdict));
    }
    const near = nearEchoOf(turns, line);
    if (near) repeated.push(findingsOf(turns.reading, near, verdict));
    for (const finding of literalEchoesOf(turns.reading, first, verdict)) repeated.push([finding]);
    return repeated;
}
