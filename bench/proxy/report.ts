import type { Load } from './load.ts';
import type { Ratio } from './ratios.ts';
import type { Shedding } from './shedding.ts';

/** What ratios may be at most, at delays from {@link BOUND_FROM_MS} on, which is little for an answer of Salesforce; nobody documents how long they take. */
const BOUNDS: Readonly<Record<Ratio['what'], number>> = { 'first read': 1.25, 'read again': 1.25, commit: 1.2 };
const BOUND_FROM_MS = 100;

/** The ratios as a table, each beside its bound. */
export function ratiosTable(ratios: readonly Ratio[]): string {
    return table(
        ['what', 'each answer takes', 'calls', 'in turn', 'proxy ms', 'bare ms', 'ratio', 'more ms', 'at most'],
        ratios.map((one) => [
            one.what,
            `${String(one.delayMs)} ms`,
            String(one.calls),
            String(one.waves),
            one.proxied.toFixed(1),
            one.bare.toFixed(1),
            (one.proxied / one.bare).toFixed(2),
            (one.proxied - one.bare).toFixed(1),
            one.delayMs < BOUND_FROM_MS ? '' : `${String(BOUNDS[one.what])} ${isKept(one) ? 'kept' : 'MISSED'}`
        ])
    );
}

/** False where a bound is missed. */
export function isKept({ what, delayMs, proxied, bare }: Ratio): boolean {
    return delayMs < BOUND_FROM_MS || proxied / bare <= BOUNDS[what];
}

/** What servers do under load, as a table. */
export function loadTable(loads: readonly Load[]): string {
    return table(
        ['server', 'at once', 'requests/s', 'processor ms a request', 'p50 ms'],
        loads.map(({ name, concurrent, perSecond, processorPerRequest, p50 }) => [
            name,
            String(concurrent),
            perSecond.toFixed(0),
            processorPerRequest.toFixed(2),
            p50.toFixed(1)
        ])
    );
}

/** What the proxy does with far more requests than it can do, as a table. */
export function sheddingTable(shedding: Shedding): string {
    const { answers, p50, p95, refusedP95, longestProbe, memory, statusAfter } = shedding;
    const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
    const often = [...answers].toSorted(([one], [other]) => one.localeCompare(other));
    return table(
        [`${String(shedding.concurrent)} callers at once, ${String(shedding.seconds)} seconds`, ''],
        [
            ...often.map(([kind, count]) => [`answered ${kind}`, String(count)]),
            ['answered 200, p50 and p95', `${p50.toFixed(0)} and ${p95.toFixed(0)} ms`],
            ['refused, p95', `${refusedP95.toFixed(0)} ms`],
            ['a probe of `/healthz`, at the longest', `${longestProbe.toFixed(0)} ms`],
            [
                'memory before, at the most, and after',
                `${megabytes(memory.before)}, ${megabytes(memory.most)}, ${megabytes(memory.after)}`
            ],
            ['a read when it is over', String(statusAfter)]
        ]
    );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
