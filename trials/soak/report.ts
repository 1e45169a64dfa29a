import { quantile } from './tally.ts';
import type { SoakResult } from './runSoak.ts';

const MOST_BREACHES = 40;

/** The figures of a run as tables, and the promises that were broken. */
export function reportOf({ settings, tally, commits, observations }: SoakResult): string {
    const { counts, times, breaches } = tally;
    const outcomes = new Map<string, number>();
    for (const outcome of commits.flatMap((commit) => [...commit.outcomes.values()])) {
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    const { memory, mostActive } = observations;
    const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
    return [
        `seed ${String(settings.seed)}, ${String(settings.workMs / 60_000)} minutes, ${String(settings.users)} users, ` +
            `${String(settings.proxies)} proxies on ${settings.state}`,
        '',
        ...table([
            ['commits planned', commits.length],
            ['commits answered', commits.filter(({ commitId }) => commitId !== null).length],
            ['commits refused for good', commits.filter(({ refusal }) => refusal !== null).length],
            ...[...outcomes].map(([outcome, count]) => [`entries told as ${outcome}`, count] as const),
            ...[...counts].toSorted(([one], [other]) => one.localeCompare(other))
        ]),
        '',
        ...table([
            ...[...times].flatMap(([what, values]) => [
                [`${what}, p50 ms`, Math.round(quantile(values, 0.5))] as const,
                [`${what}, p95 ms`, Math.round(quantile(values, 0.95))] as const
            ])
        ]),
        '',
        ...tally.notes,
        `active conversations: ${String(mostActive)} at most, ceiling ${String(settings.ceiling)}`,
        `memory of a proxy: ${megabytes(memory.start)} at the start, ${megabytes(memory.end)} at the end, ${megabytes(memory.most)} at most`,
        '',
        ...(breaches.length === 0
            ? ['every promise was kept']
            : breaches.slice(0, MOST_BREACHES).map(({ promise, detail }) => `BROKEN: ${promise}: ${detail}`)),
        ...(breaches.length > MOST_BREACHES ? [`… ${String(breaches.length)} in all`] : [])
    ].join('\n');
}

function table(rows: readonly (readonly [string, number])[]): readonly string[] {
    const cells = rows.map(([what, value]) => [what, value.toLocaleString('en')] as const);
    const widest = Math.max(...cells.map(([what]) => what.length));
    return cells.map(([what, value]) => `${what.padEnd(widest)}  ${value.padStart(9)}`);
}
