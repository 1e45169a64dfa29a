import { isProblem } from '../errors.ts';
import type { StoredEntry } from '../salesforce/gateway.ts';
import type { Cursor } from './cursor.ts';
import { positionBefore, positionOrder, TimeKey, type Position } from './order.ts';
import { CALLS_PER_PAGE, tailCursor, toPosition, type EntriesPage, type Transcript } from './page.ts';
import { rememberWindows } from './readWindow.ts';
import { surveyNewest } from './surveyNewest.ts';
import { walkEntries } from './walk.ts';

/** The newest entries. Its `after` is a cursor to poll with. */
export async function newestPage(transcript: Transcript): Promise<EntriesPage> {
    const read = rememberWindows(transcript.read);
    const { newest, key } = await surveyNewest(read);
    const page = await pageUpTo({ ...transcript, read }, { whole: key === null ? newest : null, key, upTo: null });
    return { ...page, after: tailCursor(newest, { ...transcript, key }) };
}

/** The entries before a cursor. */
export async function pageBefore(transcript: Transcript, cursor: Cursor): Promise<EntriesPage> {
    const read = rememberWindows(transcript.read);
    const { newest, key } = cursor.key === null ? await surveyNewest(read) : { newest: [], key: cursor.key };
    const whole = key === null ? newest : null;
    const page = await pageUpTo({ ...transcript, read }, { whole, key, upTo: cursor.position });
    const last = page.entries.at(-1);
    return { ...page, after: last ? { key, position: toPosition(last), isTail: false } : null };
}

interface Backward {
    /** All entries of the conversation; `null` when they are more than one call gives. */
    readonly whole: readonly StoredEntry[] | null;
    readonly key: TimeKey | null;
    /** Entries from this position on are on other pages. */
    readonly upTo: Position | null;
}

async function pageUpTo(transcript: Transcript, { whole, key, upTo }: Backward): Promise<Omit<EntriesPage, 'after'>> {
    return whole
        ? pageOfWhole(transcript, { whole, upTo })
        : pageOfWindows(transcript, { key: key ?? TimeKey.Client, upTo });
}

function pageOfWhole(
    { belongs, limit }: Transcript,
    { whole, upTo }: { readonly whole: readonly StoredEntry[]; readonly upTo: Position | null }
): Omit<EntriesPage, 'after'> {
    const order = positionOrder(TimeKey.Client);
    const own = whole.filter(belongs).sort(order);
    const older = own.filter((entry) => !upTo || order(entry, upTo) < 0);
    const entries = older.slice(-limit);
    const oldest = older.length > limit ? entries[0] : undefined;
    return {
        entries,
        before: oldest ? { key: null, position: toPosition(oldest), isTail: false } : null,
        isTruncated: false,
        held: { known: whole, others: [], key: TimeKey.Client, isFromStart: true, isToEnd: true }
    };
}

async function pageOfWindows(
    { read, belongs, limit }: Transcript,
    { key, upTo }: { readonly key: TimeKey; readonly upTo: Position | null }
): Promise<Omit<EntriesPage, 'after'>> {
    const order = positionOrder(key);
    const found: StoredEntry[] = [];
    const known: StoredEntry[] = [];
    let isTruncated = false;
    let rest: Position | null = upTo;
    let calls = 0;
    try {
        for await (const step of walkEntries({ read, direction: 'FromEnd', key, from: upTo?.[key] ?? null })) {
            calls += 1;
            known.push(...step.entries);
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
    return {
        entries,
        before: position && { key, position, isTail: false },
        isTruncated,
        held: { known, others: [], key, isFromStart: rest === null, isToEnd: upTo === null }
    };
}
