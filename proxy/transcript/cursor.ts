import { z } from 'zod';
import { TimeKey, type Position } from './order.ts';

/** Where a page ends. Opaque to callers; it gives no right to anything. */
export interface Cursor {
    /** The timestamp that the transcript is ordered by first; `null` while one call shows the whole transcript. */
    readonly key: TimeKey | null;
    readonly position: Position;
    /**
     * On the newest page: the newest serverReceivedTimestamp known, epoch ms. What arrives later is new, even when a slow
     * clock of its sender places it before the position.
     */
    readonly newestArrival: number | null;
}

const timestamp = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
const encoded = z.tuple([z.enum(TimeKey).nullable(), timestamp, timestamp, z.string().max(255), timestamp.nullable()]);

export function formatCursor({ key, position, newestArrival }: Cursor): string {
    const fields = [
        key,
        position.clientTimestamp,
        position.serverReceivedTimestamp,
        position.identifier,
        newestArrival
    ];
    return Buffer.from(JSON.stringify(fields)).toString('base64url');
}

/** Reads a cursor back; `null` when it is not one of ours. */
export function parseCursor(text: string): Cursor | null {
    try {
        const parsed = encoded.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
        if (!parsed.success) return null;
        const [key, clientTimestamp, serverReceivedTimestamp, identifier, newestArrival] = parsed.data;
        return { key, position: { clientTimestamp, serverReceivedTimestamp, identifier }, newestArrival };
    } catch {
        return null;
    }
}
