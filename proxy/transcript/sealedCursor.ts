import { sameDigest, type Digests } from '../audit/digests.ts';
import { formatCursor, parseCursor, type Cursor } from './cursor.ts';

const SEAL = '.';

/** Writes a cursor as callers carry it: only one that a proxy has made for the record is read back. */
export function sealCursor(cursor: Cursor, recordId: string, digests: Pick<Digests, 'cursor'>): string {
    const text = formatCursor(cursor);
    return text + SEAL + digests.cursor(recordId, text);
}

/** Reads a cursor back, sealed under any of the keys; `null` when it is not one of ours, or one of another record. */
export function openCursor(sealed: string, recordId: string, { all }: Pick<Digests, 'all'>): Cursor | null {
    const at = sealed.indexOf(SEAL);
    const text = sealed.slice(0, Math.max(0, at));
    const seal = sealed.slice(at + 1);
    return all.some((digests) => sameDigest(seal, digests.cursor(recordId, text))) ? parseCursor(text) : null;
}
