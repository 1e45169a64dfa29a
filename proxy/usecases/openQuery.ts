import { ProblemError } from '../errors.ts';
import type { Cursor } from '../transcript/cursor.ts';
import type { EntriesQuery } from '../transcript/joinOthers.ts';
import { openCursor } from '../transcript/sealedCursor.ts';
import type { RecordVisit } from './recordVisit.ts';

/** Which page is asked for, by a cursor as the caller carries it. */
export type SealedQuery = { readonly limit: number } & (
    { readonly newest: true } | { readonly before: string } | { readonly after: string }
);

export const CURSOR_ADVICE = 'give a cursor of an earlier answer, unchanged';

/**
 * The page that is asked for. What a viewer gets masked follows from what stands beside a page, so that nobody but a proxy says where
 * one begins.
 *
 * @throws {ProblemError} REQUEST_INVALID where the cursor was not made for the caller's record
 */
export function openQuery(
    { caller, digests }: Pick<RecordVisit, 'caller' | 'digests'>,
    query: SealedQuery
): EntriesQuery {
    const open = (path: string, sealed: string): Cursor => {
        const cursor = openCursor(sealed, caller.recordId, digests);
        if (cursor) return cursor;
        throw new ProblemError('REQUEST_INVALID', { reason: 'members', errors: [{ path, problem: CURSOR_ADVICE }] });
    };
    const { limit } = query;
    if ('before' in query) return { limit, before: open('before', query.before) };
    return 'after' in query ? { limit, after: open('after', query.after) } : { limit, newest: true };
}
