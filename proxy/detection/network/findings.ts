import type { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Piece } from './pieces.ts';

/** What is said of a value beside where it stands. */
export interface Verdict {
    readonly category: Category;
    readonly score: number;
    readonly why: string;
}

/** The findings of a value that these pieces make up: one for each entry it stands in, all of one group when it stands in several. */
export function findingsOf(reading: Reading, pieces: readonly Piece[], verdict: Verdict): readonly Finding[] {
    const [begin] = pieces;
    if (begin && pieces.every(({ entry }) => entry === begin.entry))
        return [findingIn(reading, pieces, begin, verdict)];
    const spans = new Map<number, { readonly start: number; readonly end: number }>();
    for (const piece of pieces) {
        const start = reading.tokens.start[piece.first] ?? 0;
        const end = reading.tokens.end[piece.end - 1] ?? 0;
        const span = spans.get(piece.entry) ?? { start, end };
        spans.set(piece.entry, { start: Math.min(span.start, start), end: Math.max(span.end, end) });
    }
    const found = Array.from(spans, ([entry, span]) => ({ entry, ...span, ...verdict }));
    const [first] = found;
    if (found.length < 2 || !first) return found;
    const group = groupOf(first);
    return found.map((finding) => ({ ...finding, group }));
}

/** The finding of a value whose pieces stand in one entry. */
function findingIn({ tokens }: Reading, pieces: readonly Piece[], { entry }: Piece, verdict: Verdict): Finding {
    let start = Infinity;
    let end = 0;
    for (const piece of pieces) {
        start = Math.min(start, tokens.start[piece.first] ?? 0);
        end = Math.max(end, tokens.end[piece.end - 1] ?? 0);
    }
    return { entry, start, end, ...verdict };
}

/** The name of the group that begins with this finding: it occurs once in a conversation. */
export function groupOf({ entry, start, category }: Pick<Finding, 'entry' | 'start' | 'category'>): string {
    return `${category}.${String(entry)}.${String(start)}`;
}
