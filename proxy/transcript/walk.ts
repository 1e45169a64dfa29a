import type { EntriesWindow, StoredEntry } from '../salesforce/gateway.ts';
import { positionOrder, type TimeKey } from './order.ts';
import { ENTRIES_PER_CALL, SURELY_WHOLE, type ReadWindow } from './readWindow.ts';

/** How a walk through a transcript goes. */
export interface Walk {
    readonly read: ReadWindow;
    /** `FromEnd` walks from the newest entry to the oldest, `FromStart` the other way. */
    readonly direction: EntriesWindow['direction'];
    readonly key: TimeKey;
    /** Epoch ms of the key where the walk begins; that millisecond is included. `null`: at the very end or start. */
    readonly from: number | null;
}

/** One step of a walk. */
export interface WalkStep {
    /** Entries not met before, in the order of the walk. No later step has one that belongs between them. */
    readonly entries: readonly StoredEntry[];
    /** Every entry with a key beyond this one, in the direction of the walk from here, is still to come. */
    readonly reached: number;
    /** The walk is over. */
    readonly isLast: boolean;
    /** A millisecond holds more entries than one call gives; Connect has no way to ask for the others. */
    readonly isTruncated: boolean;
}

/** Windows overlap by this much, because Connect does not say whether they include their ends. */
const OVERLAP_MS = 2;

/**
 * Walks through all entries of a conversation, each once, whatever their timestamps. Connect offers windows of time only, and
 * may cut a full answer in the middle of a millisecond, so windows overlap and the last millisecond of an answer is read again.
 */
export async function* walkEntries({ read, direction, key, from }: Walk): AsyncGenerator<WalkStep, void, void> {
    const sign = direction === 'FromEnd' ? 1 : -1;
    const overlap = sign * OVERLAP_MS;
    const order = positionOrder(key);
    const inWalkOrder = (entries: readonly StoredEntry[]): readonly StoredEntry[] =>
        [...entries].sort((a, b) => sign * order(b, a));
    const met = new Set<string>();
    let held: readonly StoredEntry[] = [];
    let bound = from === null ? null : from + overlap;

    for (;;) {
        const isBeforeAll = direction === 'FromEnd' && bound !== null && bound < 0;
        const answer = isBeforeAll ? [] : await read(windowOf(direction, bound));
        const fresh = union(held, answer).filter(({ identifier }) => !met.has(identifier));
        const isWhole = answer.length < SURELY_WHOLE || (answer.length < ENTRIES_PER_CALL && fresh.length === 0);
        const reached = farthest(answer, key, sign);
        if (isWhole) {
            yield { entries: inWalkOrder(fresh), reached, isLast: true, isTruncated: false };
            return;
        }
        const isStuck = bound !== null && sign * (reached + overlap) >= sign * bound;
        const isFull = isStuck && answer.length >= ENTRIES_PER_CALL && answer.every((entry) => entry[key] === reached);
        const settled = isFull ? fresh : fresh.filter((entry) => sign * entry[key] > sign * reached);
        for (const { identifier } of settled) met.add(identifier);
        held = isFull ? [] : fresh.filter((entry) => entry[key] === reached);
        yield { entries: inWalkOrder(settled), reached, isLast: false, isTruncated: isFull };
        bound = isStuck && bound !== null ? bound - sign : reached + overlap;
    }
}

function windowOf(direction: EntriesWindow['direction'], bound: number | null): EntriesWindow {
    if (bound === null || bound < 0) return { direction, limit: ENTRIES_PER_CALL };
    return direction === 'FromEnd'
        ? { direction, endTimestamp: bound, limit: ENTRIES_PER_CALL }
        : { direction, startTimestamp: bound, limit: ENTRIES_PER_CALL };
}

function union(a: readonly StoredEntry[], b: readonly StoredEntry[]): readonly StoredEntry[] {
    return [...new Map([...a, ...b].map((entry) => [entry.identifier, entry])).values()];
}

function farthest(entries: readonly StoredEntry[], key: TimeKey, sign: number): number {
    return sign * entries.reduce((far, entry) => Math.min(far, sign * entry[key]), Number.POSITIVE_INFINITY);
}
