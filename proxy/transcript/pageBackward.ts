import { isProblem } from '../errors.ts';
import type { StoredEntry } from '../salesforce/gateway.ts';
import type { Cursor } from './cursor.ts';
import { positionBefore, positionOrder, TimeKey, type Position } from './order.ts';
import { CALLS_PER_PAGE, newestArrival, toPosition, type EntriesPage, type Transcript } from './page.ts';
import { ENTRIES_PER_CALL, rememberWindows, SURELY_WHOLE, type ReadWindow } from './readWindow.ts';
import { earliest, findTimeKey } from './timeKey.ts';
import { walkEntries } from './walk.ts';

/** The newest entries. Its `after` is a cursor to poll with. */
export async function newestPage(transcript: Transcript): Promise<EntriesPage> {
    const read = rememberWindows(transcript.read);
    const newest = await read({ direction: 'FromEnd', limit: ENTRIES_PER_CALL });
    const page = await pageBackward({ ...transcript, read }, { newest, upTo: null, key: null });
    const last = page.entries.at(-1) ?? positionBefore(TimeKey.Client, Number.MIN_SAFE_INTEGER);
    return { ...page, after: { key: page.key, position: toPosition(last), newestArrival: newestArrival(newest) } };
}

/** The entries before a cursor. */
export async function pageBefore(transcript: Transcript, { key, position }: Cursor): Promise<EntriesPage> {
    const read = rememberWindows(transcript.read);
    const newest = key === null ? await read({ direction: 'FromEnd', limit: ENTRIES_PER_CALL }) : null;
    const page = await pageBackward({ ...transcript, read }, { newest, upTo: position, key });
    const last = page.entries.at(-1);
    const after = last ? { key: page.key, position: toPosition(last), newestArrival: null } : null;
    return { ...page, after };
}

interface Backward {
    /** The answer of a call for the newest entries; `null` when the key is known. */
    readonly newest: readonly StoredEntry[] | null;
    /** Entries from this position on are on other pages. */
    readonly upTo: Position | null;
    readonly key: TimeKey | null;
}

type KeyedPage = Omit<EntriesPage, 'after'> & { readonly key: TimeKey | null };

async function pageBackward(transcript: Transcript, { newest, upTo, key }: Backward): Promise<KeyedPage> {
    if (newest && newest.length < ENTRIES_PER_CALL) return pageOfWhole(transcript, { newest, upTo });
    const knownKey = key ?? (await findTimeKey(newest ?? [], transcript.read));
    return pageOfWindows(transcript, { key: knownKey, upTo });
}

/** One call shows the whole transcript, as far as can be told. */
async function pageOfWhole(
    { read, belongs, limit }: Transcript,
    { newest, upTo }: { readonly newest: readonly StoredEntry[]; readonly upTo: Position | null }
): Promise<KeyedPage> {
    const order = positionOrder(TimeKey.Client);
    const older = newest.filter((entry) => belongs(entry) && (!upTo || order(entry, upTo) < 0)).sort(order);
    const entries = older.slice(-limit);
    const oldest = entries[0];
    if (oldest && older.length > limit) {
        const before = { key: null, position: toPosition(oldest), newestArrival: null };
        return { entries, before, isTruncated: false, key: null };
    }
    const cut = await findCut(newest, read);
    if (!cut) return { entries, before: null, isTruncated: false, key: null };
    return {
        entries: entries.filter((entry) => entry[cut.key] > cut.time),
        before: { key: cut.key, position: positionBefore(cut.key, cut.time + 1), newestArrival: null },
        isTruncated: false,
        key: null
    };
}

/** The millisecond in which an answer was cut that was not full, should there be older entries all the same. */
async function findCut(
    newest: readonly StoredEntry[],
    read: ReadWindow
): Promise<{ readonly key: TimeKey; readonly time: number } | null> {
    if (newest.length < SURELY_WHOLE) return null;
    const key = await findTimeKey(newest, read);
    const time = earliest(newest, key);
    const seen = new Set(newest.map(({ identifier }) => identifier));
    for await (const { entries } of walkEntries({ read, direction: 'FromEnd', key, from: time })) {
        if (entries.some(({ identifier }) => !seen.has(identifier))) return { key, time };
    }
    return null;
}

async function pageOfWindows(
    { read, belongs, limit }: Transcript,
    { key, upTo }: { readonly key: TimeKey; readonly upTo: Position | null }
): Promise<KeyedPage> {
    const order = positionOrder(key);
    const found: StoredEntry[] = [];
    let isTruncated = false;
    let rest: Position | null = upTo;
    let calls = 0;
    try {
        for await (const step of walkEntries({ read, direction: 'FromEnd', key, from: upTo?.[key] ?? null })) {
            calls += 1;
            found.push(...step.entries.filter((entry) => belongs(entry) && (!upTo || order(entry, upTo) < 0)));
            isTruncated ||= step.isTruncated;
            rest = step.isLast ? null : positionBefore(key, step.isTruncated ? step.reached : step.reached + 1);
            if (found.length > limit || calls >= CALLS_PER_PAGE) break;
        }
    } catch (error) {
        if (calls === 0 || !isProblem(error, 'HOURLY_CALLS_EXHAUSTED')) throw error;
    }
    const entries = found.slice(0, limit).reverse();
    const oldest = entries[0];
    const position = found.length > limit && oldest ? toPosition(oldest) : rest;
    return { entries, before: position && { key, position, newestArrival: null }, isTruncated, key };
}
