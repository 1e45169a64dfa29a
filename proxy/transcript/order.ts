import type { StoredEntry } from '../salesforce/gateway.ts';

/** The timestamp that Connect filters and directs by; the documentation leaves open which of the two. */
export const TimeKey = { Client: 'clientTimestamp', Server: 'serverReceivedTimestamp' } as const;
export type TimeKey = (typeof TimeKey)[keyof typeof TimeKey];

/** What places an entry in the order of its transcript. Timestamps are epoch ms. */
export type Position = Pick<StoredEntry, 'clientTimestamp' | 'serverReceivedTimestamp' | 'identifier'>;

/** A total order by one timestamp first, then by the other, then by identifier: ties never depend on how Connect answers. */
export function positionOrder(key: TimeKey): (a: Position, b: Position) => number {
    const other = key === TimeKey.Client ? TimeKey.Server : TimeKey.Client;
    return (a, b) => a[key] - b[key] || a[other] - b[other] || compareText(a.identifier, b.identifier);
}

/** The position before every entry whose key is at least `time`. */
export function positionBefore(key: TimeKey, time: number): Position {
    const least = Number.MIN_SAFE_INTEGER;
    return { clientTimestamp: least, serverReceivedTimestamp: least, identifier: '', [key]: time };
}

function compareText(a: string, b: string): number {
    if (a === b) return 0;
    return a < b ? -1 : 1;
}
