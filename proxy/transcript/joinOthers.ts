import type { StoredEntry } from '../salesforce/gateway.ts';
import type { Cursor } from './cursor.ts';
import { positionOrder, TimeKey, type Position } from './order.ts';
import { toPosition, type EntriesPage } from './page.ts';

/** Which page of a transcript is asked for. */
export type EntriesQuery = { readonly limit: number } & (
    { readonly newest: true } | { readonly before: Cursor } | { readonly after: Cursor }
);

/** The record's entries that Connect does not have. */
export interface Others {
    readonly entries: readonly StoredEntry[];
    /** Until when all of them are known, epoch ms of their receipt: younger ones may be missing in either reader still. */
    readonly settledAt: number;
}

/**
 * The page with the entries that only another reader has, in their places. Where Connect's page begins and ends in the order of
 * positions, its share of the others does: so each is on one page, whatever Connect gives. Those that are not settled yet come with
 * later polls, told apart by when Salesforce received them; cursors carry until when that was.
 */
export function joinOthers(page: EntriesPage, others: Others, query: EntriesQuery): EntriesPage {
    if ('newest' in query)
        return joinBackward(page, others, { limit: query.limit, key: keyOf(page, null), upTo: null });
    if ('before' in query) {
        const { key, position, othersUntil = others.settledAt } = query.before;
        const known = { ...others, settledAt: othersUntil };
        return joinBackward(page, known, { limit: query.limit, key: keyOf(page, key), upTo: position });
    }
    const { after: cursor, limit } = query;
    if (cursor.isTail) return joinTail(page, others, { limit, from: cursor.othersUntil ?? others.settledAt });
    const known = { ...others, settledAt: cursor.othersUntil ?? others.settledAt };
    return joinForward(page, known, { limit, key: keyOf(page, cursor.key), from: cursor.position });
}

function joinBackward(
    page: EntriesPage,
    { entries, settledAt }: Others,
    { limit, key, upTo }: { readonly limit: number; readonly key: TimeKey | null; readonly upTo: Position | null }
): EntriesPage {
    const order = positionOrder(key ?? TimeKey.Client);
    const from = page.before?.position ?? null;
    const within = entries.filter(
        (entry) =>
            entry.serverReceivedTimestamp <= settledAt &&
            (!upTo || order(entry, upTo) < 0) &&
            (!from || order(entry, from) >= 0)
    );
    const all = [...page.entries, ...within].sort(order);
    const kept = all.slice(-limit);
    const [oldest, last] = [kept[0], kept.at(-1)];
    const isCut = kept.length < all.length && oldest !== undefined;
    const before = isCut ? { key, position: toPosition(oldest), isTail: false } : page.before;
    const after = page.after?.isTail || !last ? page.after : { key, position: toPosition(last), isTail: false };
    return { ...page, entries: kept, before: told(before, settledAt), after: told(after, settledAt) };
}

function joinForward(
    page: EntriesPage,
    { entries, settledAt }: Others,
    { limit, key, from }: { readonly limit: number; readonly key: TimeKey | null; readonly from: Position }
): EntriesPage {
    const order = positionOrder(key ?? TimeKey.Client);
    const upTo = page.after && !page.after.isTail ? page.after.position : null;
    const within = entries.filter(
        (entry) =>
            entry.serverReceivedTimestamp <= settledAt && order(entry, from) > 0 && (!upTo || order(entry, upTo) < 0)
    );
    const all = [...page.entries, ...within].sort(order);
    const kept = all.slice(0, limit);
    const [first, last] = [kept[0], kept.at(-1)];
    const isCut = kept.length < all.length && last !== undefined;
    const after = isCut ? { key, position: toPosition(last), isTail: false } : page.after;
    const before = first ? { key, position: toPosition(first), isTail: false } : page.before;
    return { ...page, entries: kept, before: told(before, settledAt), after: told(after, settledAt) };
}

/** Behind the newest page the others come by when Salesforce received them, as many as there is room for. */
function joinTail(
    page: EntriesPage,
    { entries, settledAt }: Others,
    { limit, from }: { readonly limit: number; readonly from: number }
): EntriesPage {
    const fresh = entries
        .filter(({ serverReceivedTimestamp: at }) => at > from && at <= settledAt)
        .sort(positionOrder(TimeKey.Server));
    const room = limit - page.entries.length;
    const bound = fresh[room]?.serverReceivedTimestamp;
    const fitting = bound === undefined ? fresh : fresh.filter((entry) => entry.serverReceivedTimestamp < bound);
    const isStuck = fitting.length === 0 && bound !== undefined && page.entries.length === 0;
    const taken = isStuck ? fresh.filter((entry) => entry.serverReceivedTimestamp === bound) : fitting;
    const until = bound === undefined ? Math.max(from, settledAt) : isStuck ? bound : bound - 1;
    const all = [...page.entries, ...taken].sort(positionOrder(TimeKey.Client));
    return { ...page, entries: all, after: told(page.after, until) };
}

function told(cursor: Cursor | null, othersUntil: number): Cursor | null {
    return cursor && { ...cursor, othersUntil };
}

function keyOf({ before, after }: EntriesPage, asked: TimeKey | null): TimeKey | null {
    return before?.key ?? after?.key ?? asked;
}
