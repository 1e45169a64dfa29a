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
    const to = Math.max(...whole.map(({ entry }) => entry));
    const echoes = echoesOf(turns, parts.flat(), parts, { from: first.entry, to, words: true });
    const near = nearEchoOf(turns, parts.flat());
    return [
        ...[...echoes, ...(near ? [near] : [])].map((echo) => findingsOf(turns.reading, echo, verdict)),
        ...literalEchoesOf(turns.reading, first, verdict).map((finding) => [finding])
    ];
}
