import type { StoredEntry } from '../salesforce/gateway.ts';
import { positionOrder, type TimeKey } from './order.ts';
import type { ReadWindow } from './readWindow.ts';

/** Reads windows of entries that are held already, by this timestamp, as Connect gives them of those that it stores. */
export function readHeld(entries: readonly StoredEntry[], key: TimeKey): ReadWindow {
    const ascending = entries.toSorted(positionOrder(key));
    return ({ direction, startTimestamp = -Infinity, endTimestamp = Infinity, limit }) => {
        const within = ascending.filter((entry) => entry[key] >= startTimestamp && entry[key] <= endTimestamp);
        return Promise.resolve(direction === 'FromEnd' ? within.slice(-limit) : within.slice(0, limit));
    };
}
