import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { EntriesWindow, StoredEntry } from '../salesforce/gateway.ts';
import { formatCursor, parseCursor, type Cursor } from './cursor.ts';
import { positionOrder, TimeKey } from './order.ts';
import type { EntriesPage, Transcript } from './page.ts';
import { pageAfter } from './pageAfter.ts';
import { newestPage, pageBefore } from './pageBackward.ts';
import { findEntries, findEntriesAgain } from './findEntries.ts';
import type { ReadWindow } from './readWindow.ts';

/** How Connect might read a window: what its documentation leaves open. */
interface ConnectBehaviour {
    readonly key: TimeKey;
    readonly isInclusive: boolean;
    readonly isShuffled: boolean;
    /** Every so many entries one is counted against the limit and then left out; 0: none. */
    readonly omitsEvery: number;
}

function connectReader(entries: readonly StoredEntry[], behaviour: ConnectBehaviour): ReadWindow {
    const { key, isInclusive, isShuffled, omitsEvery } = behaviour;
    const sorted = [...entries].sort(positionOrder(key));
    const isWithin = (entry: StoredEntry, { startTimestamp, endTimestamp }: EntriesWindow): boolean => {
        const edge = isInclusive ? 0 : 1;
        if (startTimestamp !== undefined && entry[key] < startTimestamp + edge) return false;
        return endTimestamp === undefined || entry[key] <= endTimestamp - edge;
    };
    return (window) => {
        const within = sorted.filter((entry) => isWithin(entry, window));
        const taken =
            window.direction === 'FromEnd' ? within.slice(-window.limit).reverse() : within.slice(0, window.limit);
        const given = taken.filter((entry) => !isOmitted(entry, omitsEvery));
        return Promise.resolve(isShuffled ? given.sort((a, b) => (hash(a) < hash(b) ? -1 : 1)) : given);
    };
}

function isOmitted({ identifier }: StoredEntry, every: number): boolean {
    return every > 0 && Number(identifier.slice(1)) % every === 0;
}

function hash({ identifier }: StoredEntry): number {
    return (Number(identifier.slice(1)) * 2_654_435_761) % 4_294_967_296;
}

function entryAt(index: number, clientTimestamp: number, serverReceivedTimestamp: number): StoredEntry {
    return {
        identifier: `e${String(index)}`,
        text: 'text',
        sender: { role: 'EndUser', appType: 'custom', subject: 's' },
        clientTimestamp,
        serverReceivedTimestamp,
        durationMs: 0,
        relatedRecords: []
    };
}

const behaviours: fc.Arbitrary<ConnectBehaviour> = fc.record({
    key: fc.constantFrom(TimeKey.Client, TimeKey.Server),
    isInclusive: fc.boolean(),
    isShuffled: fc.boolean(),
    omitsEvery: fc.constantFrom(0, 0, 3, 7)
});

/** Up to 2,600 entries; never more than 900 in one millisecond, because Connect cannot tell more than 1,000 apart. */
interface Recipe {
    readonly count: number;
    readonly perMillisecond: number;
    /** How much later Salesforce received an entry than its sender's clock says, ms. */
    readonly skew: number;
    readonly spread: number;
    readonly seed: number;
}

const recipes: fc.Arbitrary<Recipe> = fc.record({
    count: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 400, max: 2600 })),
    perMillisecond: fc.constantFrom(1, 3, 90, 900),
    skew: fc.constantFrom(0, 1, 2, 50, -50, 5000, 10_000_000),
    spread: fc.constantFrom(0, 40, 3000),
    seed: fc.nat(1_000_000)
});

function entriesFrom({ count, perMillisecond, skew, spread, seed }: Recipe): readonly StoredEntry[] {
    return Array.from({ length: count }, (_, index) => {
        const client = 1_000_000_000 + Math.floor(index / perMillisecond) * 7;
        const jitter = spread === 0 ? 0 : ((index * 7919 + seed) % (2 * spread)) - spread;
        return entryAt(index, client, client + skew + jitter);
    });
}

function transcriptOf(read: ReadWindow, limit: number): Transcript {
    return { read, limit, belongs: ({ identifier }) => Number(identifier.slice(1)) % 3 !== 1 };
}

/** Through text and back, as a caller carries it. */
function carried(cursor: Cursor): Cursor {
    const parsed = parseCursor(formatCursor(cursor));
    assert.ok(parsed);
    return parsed;
}

async function pagesBack(transcript: Transcript): Promise<readonly EntriesPage[]> {
    const pages = [await newestPage(transcript)];
    for (let cursor = pages[0]?.before; cursor; cursor = pages.at(-1)?.before) {
        pages.push(await pageBefore(transcript, carried(cursor)));
        assert.ok(pages.length < 5000, 'paging ends');
    }
    return pages;
}

async function pagesForward(transcript: Transcript, from: Cursor): Promise<readonly EntriesPage[]> {
    const pages: EntriesPage[] = [];
    for (let cursor = from; ;) {
        const page = await pageAfter(transcript, carried(cursor));
        if (page.entries.length === 0) return pages;
        pages.push(page);
        assert.ok(pages.length < 5000, 'paging ends');
        assert.ok(page.after);
        cursor = page.after;
    }
}

function identifiersOf(pages: readonly EntriesPage[]): readonly string[] {
    return pages.flatMap(({ entries }) => entries.map(({ identifier }) => identifier));
}

function assertVisited(visited: readonly string[], wanted: readonly string[]): void {
    const seen = new Set(visited);
    const missed = wanted.filter((identifier) => !seen.has(identifier)).length;
    assert.deepEqual(
        { missed, twice: visited.length - seen.size, visited: seen.size },
        { missed: 0, twice: 0, visited: wanted.length }
    );
}

function isSorted(entries: readonly StoredEntry[], order: (a: StoredEntry, b: StoredEntry) => number): boolean {
    return entries.slice(1).every((entry, index) => order(entries[index] ?? entry, entry) <= 0);
}

function expected(
    entries: readonly StoredEntry[],
    { belongs }: Transcript,
    { omitsEvery }: ConnectBehaviour
): string[] {
    return entries
        .filter((entry) => belongs(entry) && !isOmitted(entry, omitsEvery))
        .map(({ identifier }) => identifier)
        .sort();
}

describe('pages of a transcript', () => {
    it('visit every entry of the record once, from the newest back, whatever the timestamps', async () => {
        await fc.assert(
            fc.asyncProperty(recipes, behaviours, fc.constantFrom(7, 200, 1000), async (recipe, behaviour, limit) => {
                const entries = entriesFrom(recipe);
                const transcript = transcriptOf(connectReader(entries, behaviour), limit);

                const visited = identifiersOf(await pagesBack(transcript));

                assertVisited(visited, expected(entries, transcript, behaviour));
            }),
            { numRuns: 40 }
        );
    });

    it('visit every entry once, from the oldest page forward', async () => {
        await fc.assert(
            fc.asyncProperty(recipes, behaviours, fc.constantFrom(90, 1000), async (recipe, behaviour, limit) => {
                const entries = entriesFrom(recipe);
                const transcript = transcriptOf(connectReader(entries, behaviour), limit);
                const oldest = (await pagesBack(transcript)).findLast((page) => page.entries.length > 0);

                const visited = oldest?.after
                    ? identifiersOf([oldest, ...(await pagesForward(transcript, oldest.after))])
                    : [];

                assertVisited(visited, expected(entries, transcript, behaviour));
            }),
            { numRuns: 40 }
        );
    });

    it('visit every entry of senders that have no clock', async () => {
        const behaviour = { key: TimeKey.Client, isInclusive: false, isShuffled: false, omitsEvery: 0 };
        const entries = Array.from({ length: 1200 }, (_, index) => entryAt(index, Math.floor(index / 400), 5000));
        const transcript = transcriptOf(connectReader(entries, behaviour), 90);
        const oldest = (await pagesBack(transcript)).at(-1);

        assert.ok(oldest?.after);
        const visited = identifiersOf([oldest, ...(await pagesForward(transcript, oldest.after))]);

        assertVisited(visited, expected(entries, transcript, behaviour));
    });

    it('ascend by the timestamp that orders them', async () => {
        await fc.assert(
            fc.asyncProperty(recipes, behaviours, async (recipe, behaviour) => {
                const entries = entriesFrom(recipe);
                for (const page of await pagesBack(transcriptOf(connectReader(entries, behaviour), 200))) {
                    const order = positionOrder(page.after?.key ?? TimeKey.Client);

                    assert.ok(isSorted(page.entries, order));
                }
            }),
            { numRuns: 20 }
        );
    });

    it('say so when a millisecond holds more entries than Connect can tell apart', async () => {
        const crowded = Array.from({ length: 1300 }, (_, index) => entryAt(index, 5000, 5000));
        const behaviour = { key: TimeKey.Client, isInclusive: true, isShuffled: false, omitsEvery: 0 };

        const pages = await pagesBack(transcriptOf(connectReader(crowded, behaviour), 200));

        assert.ok(pages.some(({ isTruncated }) => isTruncated));
        assert.equal(new Set(identifiersOf(pages)).size, identifiersOf(pages).length);
    });

    it('poll what arrives later, even from a sender whose clock is slow', async () => {
        const behaviour = { key: TimeKey.Client, isInclusive: true, isShuffled: false, omitsEvery: 0 };
        const entries = [entryAt(0, 1000, 1050), entryAt(2, 2000, 2050)];
        const first = await newestPage(transcriptOf(connectReader(entries, behaviour), 200));
        const late = entryAt(3, 1500, 2060);

        assert.ok(first.after);
        const poll = await pageAfter(transcriptOf(connectReader([...entries, late], behaviour), 200), first.after);
        assert.deepEqual(identifiersOf([poll]), ['e3']);
        assert.ok(poll.after);
        const again = await pageAfter(transcriptOf(connectReader([...entries, late], behaviour), 200), poll.after);
        assert.deepEqual(identifiersOf([again]), []);
    });

    it('poll many arrivals page by page, each once', async () => {
        const behaviour = { key: TimeKey.Client, isInclusive: true, isShuffled: true, omitsEvery: 0 };
        const first = await newestPage(transcriptOf(connectReader([entryAt(0, 1000, 1050)], behaviour), 200));
        const arrivals = Array.from({ length: 30 }, (_, index) => entryAt(index * 3 + 2, 2000 - index, 2000 + index));
        const reader = connectReader([entryAt(0, 1000, 1050), ...arrivals], behaviour);

        assert.ok(first.after);
        const visited = identifiersOf(await pagesForward(transcriptOf(reader, 4), first.after));

        assertVisited(
            visited,
            arrivals.map(({ identifier }) => identifier)
        );
    });

    it('poll on from the newest entry of another session, without its identifier', async () => {
        const behaviour = { key: TimeKey.Client, isInclusive: true, isShuffled: false, omitsEvery: 0 };
        const [own, foreign, sibling] = [entryAt(0, 1000, 1050), entryAt(4, 2000, 2050), entryAt(3, 2000, 2050)];
        const [late, next] = [entryAt(5, 2000, 2050), entryAt(6, 3000, 3050)];
        const pageOf = (entries: readonly StoredEntry[]): Transcript =>
            transcriptOf(connectReader(entries, behaviour), 200);

        const first = await newestPage(pageOf([own, foreign]));
        assert.ok(first.after);
        const poll = await pageAfter(pageOf([own, foreign, sibling, late, next]), carried(first.after));
        const beside = await newestPage(pageOf([own, foreign, sibling]));

        assert.deepEqual(first.after.position, {
            clientTimestamp: 2000,
            serverReceivedTimestamp: 2050,
            identifier: ''
        });
        assert.deepEqual(identifiersOf([poll]), ['e3', 'e5', 'e6']);
        assert.equal(beside.after?.position.identifier, 'e3');
    });

    it('poll from an empty transcript', async () => {
        const behaviour = { key: TimeKey.Client, isInclusive: true, isShuffled: false, omitsEvery: 0 };
        const empty = await newestPage(transcriptOf(connectReader([], behaviour), 200));

        assert.ok(empty.after);
        const entries = [entryAt(0, 1000, 1050)];
        const poll = await pageAfter(transcriptOf(connectReader(entries, behaviour), 200), carried(empty.after));

        assert.deepEqual(identifiersOf([poll]), ['e0']);
    });

    it('poll a whole transcript that is associated at once, from an empty one', async () => {
        const behaviour = { key: TimeKey.Client, isInclusive: true, isShuffled: false, omitsEvery: 0 };
        const empty = await newestPage(transcriptOf(connectReader([], behaviour), 200));
        const entries = Array.from({ length: 1200 }, (_, index) => entryAt(index, 1000 + index, 1050 + index));
        const transcript = transcriptOf(connectReader(entries, behaviour), 200);

        assert.ok(empty.after);
        const visited = identifiersOf(await pagesForward(transcript, empty.after));

        assertVisited(visited, expected(entries, transcript, behaviour));
    });
});

describe('findEntries', () => {
    it('finds exactly the named entries that exist, wherever they stand', async () => {
        await fc.assert(
            fc.asyncProperty(
                recipes,
                behaviours,
                fc.array(fc.nat(2700), { maxLength: 6 }),
                async (recipe, behaviour, picks) => {
                    const entries = entriesFrom(recipe);
                    const read = connectReader(entries, { ...behaviour, omitsEvery: 0 });
                    const wanted = new Set(picks.map((pick) => `e${String(pick)}`));

                    const found = await findEntries(read, wanted);

                    const existing = entries.filter(({ identifier }) => wanted.has(identifier));
                    assert.deepEqual(new Set(found.keys()), new Set(existing.map(({ identifier }) => identifier)));
                    assert.deepEqual(
                        await findEntriesAgain(read, existing),
                        new Map(existing.map((e) => [e.identifier, e]))
                    );
                }
            ),
            { numRuns: 60 }
        );
    });
});
