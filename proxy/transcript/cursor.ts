import { z } from 'zod';
import { TimeKey, type Position } from './order.ts';

/** Where a page ends. Opaque to callers, who carry it sealed; it gives no right to anything. */
export interface Cursor {
    /** The timestamp that the transcript is ordered by first; `null` while one call shows the whole transcript. */
    readonly key: TimeKey | null;
    readonly position: Position;
    /**
     * True behind the newest page: the position is that of the entry which Salesforce received last, and what follows are later
     * arrivals, even those that a slow clock of their sender places before entries that are known.
     */
    readonly isTail: boolean;
    /**
     * Until when Salesforce received the entries of other readers than Connect that this page and those before it may hold (epoch ms,
     * included): later ones come with the polls behind the newest page. Absent where there was no such reader.
     */
    readonly othersUntil?: number;
}

/** What a date can be, and the position before all entries. */
const timestamp = z.union([z.number().int().min(0).max(8.64e15), z.literal(Number.MIN_SAFE_INTEGER)]);
const encoded = z.tuple([
    z.enum(TimeKey).nullable(),
    timestamp,
    timestamp,
    z.string().max(255),
    z.boolean(),
    z.int().min(0).max(8.64e15).optional()
]);

/** Writes a cursor, fit for a query. */
export function formatCursor({ key, position, isTail, othersUntil }: Cursor): string {
    const fields = [key, position.clientTimestamp, position.serverReceivedTimestamp, position.identifier, isTail];
    if (othersUntil !== undefined) fields.push(othersUntil);
    return Buffer.from(JSON.stringify(fields)).toString('base64url');
}

/** Reads a cursor back; `null` when it is not one of ours. */
export function parseCursor(text: string): Cursor | null {
    try {
        const parsed = encoded.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
        if (!parsed.success) return null;
        const [key, clientTimestamp, serverReceivedTimestamp, identifier, isTail, othersUntil] = parsed.data;
        const position = { clientTimestamp, serverReceivedTimestamp, identifier };
        return { key, position, isTail, ...(othersUntil !== undefined && { othersUntil }) };
    } catch {
        return null;
    }
}
