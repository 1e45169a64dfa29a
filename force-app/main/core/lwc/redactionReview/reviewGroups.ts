import { counted, fill } from 'c/wording';
import { excerptOf } from './excerpt.ts';
import { REVIEW_LABELS as LABELS } from './reviewLabels.ts';
import type { ReviewPassage, ReviewPiece, ReviewRow } from './reviewRow.ts';

/** A row as the template shows it. */
export interface ShownRow {
    readonly identifier: string;
    readonly name: string;
    readonly before: readonly ShownPiece[];
    readonly after: readonly ReviewPiece[];
    /** Words of the button that shows or hides the rest of the text; `null` where all of it is shown anyway. */
    readonly toggleLabel: string | null;
    readonly isWhole: boolean;
    readonly problem: string | null;
    /** UTF-16 code units of the text before. */
    readonly length: number;
}

/** A piece of the text before; what goes can be taken out of the draft. */
export interface ShownPiece extends ReviewPiece {
    readonly start: number;
    readonly end: number;
    readonly removeLabel: string;
}

/** Rows of one category. */
export interface RowGroup {
    readonly key: string;
    /** `null` where there is one group only. */
    readonly heading: string | null;
    readonly rows: readonly ShownRow[];
}

/** What the rows are shown with. */
export interface RowContext {
    /** Rows that are shown whole. */
    readonly whole: ReadonlySet<string>;
    readonly problems: ReadonlyMap<string, string>;
}

/** How many passages there are of each category, most first. */
export function countCategories(
    rows: readonly ReviewRow[]
): readonly { readonly label: string; readonly count: number }[] {
    const counts = new Map<string, number>();
    for (const { label } of rows.flatMap(({ passages }) => passages)) counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts]
        .map(([label, count]) => ({ label, count }))
        .sort((some, other) => other.count - some.count || some.label.localeCompare(other.label));
}

/**
 * The rows by category, in the order in which the transcript has them; those with several categories come together, and those
 * that something is wrong with come first.
 */
export function groupRows(rows: readonly ReviewRow[], context: RowContext): readonly RowGroup[] {
    const concerned = rows.filter(({ identifier }) => context.problems.has(identifier));
    const groups = new Map<string, ReviewRow[]>(concerned.length > 0 ? [[LABELS.concerned, concerned]] : []);
    for (const row of rows) {
        if (context.problems.has(row.identifier)) continue;
        const labels = new Set(row.passages.map(({ label }) => label));
        const key = labels.size === 1 ? [...labels][0]! : LABELS.severalCategories;
        groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups].map(([key, members]) => ({
        key,
        heading: groups.size > 1 ? `${key} · ${counted(members.length, LABELS.entries)}` : null,
        rows: members.map((row) => toShown(row, context))
    }));
}

function toShown(row: ReviewRow, { whole, problems }: RowContext): ShownRow {
    const isWhole = whole.has(row.identifier);
    const before = excerptOf(row.before);
    const after = excerptOf(row.after);
    const toggleLabel = isWhole ? LABELS.showLess : LABELS.showWhole;
    return {
        identifier: row.identifier,
        name: row.name,
        before: withRemoval(isWhole ? row.before : before.pieces, row.passages),
        after: isWhole ? row.after : after.pieces,
        toggleLabel: before.isShort || after.isShort ? toggleLabel : null,
        isWhole,
        problem: problems.get(row.identifier) ?? null,
        length: row.before.reduce((length, { text }) => length + text.length, 0)
    };
}

/** The marked pieces are the passages, in their order. */
function withRemoval(pieces: readonly ReviewPiece[], passages: readonly ReviewPassage[]): readonly ShownPiece[] {
    let next = 0;
    return pieces.map((piece) => {
        const passage = piece.isMarked ? passages[next] : undefined;
        if (piece.isMarked) next += 1;
        const { start = 0, end = 0, mask = '' } = passage ?? {};
        return { ...piece, start, end, removeLabel: fill(LABELS.removePassage, mask) };
    });
}
