import { counted, grouped } from '../counted.ts';

/** What a run came to. */
export interface RunCounts {
    readonly conversations: number;
    readonly refusedLines: number;
    /** Spans by category. */
    readonly spans: ReadonlyMap<string, number>;
}

/** A table of spans by category, most first, with the sum and what was refused. */
export function countsTable({ conversations, refusedLines, spans }: RunCounts): string {
    const rows = [...spans].toSorted(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
    const sum = rows.reduce((total, [, count]) => total + count, 0);
    const lines = [...rows, ['total', sum] as const].map(([name, count]) => [name, grouped(count)] as const);
    const nameWidth = Math.max(...lines.map(([name]) => name.length));
    const countWidth = Math.max(...lines.map(([, count]) => count.length));
    const table = lines.map(([name, count]) => `${name.padEnd(nameWidth)}  ${count.padStart(countWidth)}`);
    const rule = '─'.repeat(nameWidth + 2 + countWidth);
    const refused = refusedLines > 0 ? `, ${grouped(refusedLines)} refused` : '';
    return [
        ...table.slice(0, -1),
        rule,
        ...table.slice(-1),
        `${counted(conversations, 'conversation')}${refused}`,
        ''
    ].join('\n');
}
