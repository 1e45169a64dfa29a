import type { StoredEntry } from '../salesforce/gateway.ts';
import { positionOrder } from './order.ts';
import type { EntriesPage, Transcript } from './page.ts';
import { SURELY_WHOLE } from './readWindow.ts';
import { walkEntries } from './walk.ts';

/** A page, and the entries that it is read with. */
export interface PageWithReading extends Pick<EntriesPage, 'entries' | 'before' | 'after' | 'isTruncated'> {
    /**
     * The page's entries among the record's own beside them, in the order of the transcript: these give numbers their meaning, and may
     * hold the rest of one. All of them where one call gives the conversation.
     */
    readonly reading: readonly StoredEntry[];
}

/** So many entries beside a page are read with it on each side. */
export const ENTRIES_AROUND = 40;

/** Where so many of the conversation beside a page were looked through, fewer of the record's than that suffice. */
const ENOUGH_LOOKED_THROUGH = SURELY_WHOLE / 2;

/** The page with what came along with it. */
export function withReading({ belongs }: Pick<Transcript, 'belongs'>, page: EntriesPage): PageWithReading {
    const { entries, before, after, isTruncated } = page;
    return { entries, before, after, isTruncated, reading: readingOf(page, belongs) };
}

/**
 * The page with as much beside it as any other page of the same entries has: what is found in an entry must not follow from where
 * its page begins. Reads what the page did not bring along, one window on a side as a rule, and nothing for a page without entries.
 *
 * @throws what reading does: a page that lacks what stands beside it is no answer for who may only view
 */
export async function withWholeReading(transcript: Transcript, page: EntriesPage): Promise<PageWithReading> {
    const earlier = await readBeside(transcript, page, 'FromEnd');
    const later = await readBeside(transcript, page, 'FromStart');
    const known = [...page.held.known, ...earlier, ...later];
    return withReading(transcript, { ...page, held: { ...page.held, known } });
}

async function readBeside(
    { read, belongs }: Transcript,
    { entries, held }: EntriesPage,
    direction: 'FromEnd' | 'FromStart'
): Promise<readonly StoredEntry[]> {
    const isKnown = direction === 'FromEnd' ? held.isFromStart : held.isToEnd;
    const order = positionOrder(held.key);
    const sorted = [...entries].sort(order);
    const edge = direction === 'FromEnd' ? sorted[0] : sorted.at(-1);
    if (isKnown || !edge) return [];
    const sign = direction === 'FromEnd' ? -1 : 1;
    const areEnough = (known: readonly StoredEntry[]): boolean => {
        const beside = known.filter((entry) => sign * order(entry, edge) > 0);
        return beside.length >= ENOUGH_LOOKED_THROUGH || beside.filter(belongs).length >= ENTRIES_AROUND;
    };
    if (areEnough(held.known)) return [];
    const found: StoredEntry[] = [];
    for await (const step of walkEntries({ read, direction, key: held.key, from: edge[held.key] })) {
        found.push(...step.entries);
        if (areEnough(found)) break;
    }
    return found;
}

function readingOf({ entries, held }: EntriesPage, belongs: Transcript['belongs']): readonly StoredEntry[] {
    if (entries.length === 0) return [];
    const order = positionOrder(held.key);
    const onPage = new Set(entries.map(({ identifier }) => identifier));
    const byIdentifier = new Map(held.others.map((entry) => [entry.identifier, entry]));
    for (const entry of held.known) {
        if (belongs(entry) && (entry.text !== null || !byIdentifier.has(entry.identifier)))
            byIdentifier.set(entry.identifier, entry);
    }
    for (const entry of entries) byIdentifier.set(entry.identifier, entry);
    const own = [...byIdentifier.values()].sort(order);
    const isWhole = held.isFromStart && held.isToEnd && held.known.length < SURELY_WHOLE;
    if (isWhole) return own;
    const first = own.findIndex(({ identifier }) => onPage.has(identifier));
    const last = own.findLastIndex(({ identifier }) => onPage.has(identifier));
    return own.slice(Math.max(0, first - ENTRIES_AROUND), last + 1 + ENTRIES_AROUND);
}
