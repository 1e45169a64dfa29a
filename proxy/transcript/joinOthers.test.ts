import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { StoredEntry } from '../salesforce/gateway.ts';
import { formatCursor, parseCursor, type Cursor } from './cursor.ts';
import { joinOthers, type EntriesQuery } from './joinOthers.ts';
import { positionOrder, TimeKey } from './order.ts';
import type { EntriesPage } from './page.ts';
import { pageAfter } from './pageAfter.ts';
import { newestPage, pageBefore } from './pageBackward.ts';

interface Recipe {
    /** Of each entry: who has it, how long after the one before its sender sent it, and how much later it came in, ms. */
    readonly entries: readonly (readonly [reader: 'connect' | 'other', gap: number, delay: number])[];
    readonly limit: number;
    readonly key: TimeKey;
}

const recipes: fc.Arbitrary<Recipe> = fc.record({
    entries: fc.array(
        fc.tuple(fc.constantFrom('connect', 'other'), fc.constantFrom(0, 0, 1, 50), fc.constantFrom(0, 1, 40, 3000)),
        { maxLength: 60 }
    ),
    limit: fc.integer({ min: 1, max: 9 }),
    key: fc.constantFrom(TimeKey.Client, TimeKey.Server)
});

function build({ entries }: Recipe): {
    readonly connect: readonly StoredEntry[];
    readonly others: readonly StoredEntry[];
} {
    let time = 1_000_000;
    const built = entries.map(([reader, gap, delay], index) => {
        time += gap;
        return { reader, entry: entryAt(index, time, time + delay) };
    });
    const of = (wanted: string): readonly StoredEntry[] =>
        built.filter(({ reader }) => reader === wanted).map(({ entry }) => entry);
    return { connect: of('connect'), others: of('other') };
}

function entryAt(index: number, clientTimestamp: number, serverReceivedTimestamp: number): StoredEntry {
    const sender = { role: 'EndUser', appType: 'custom', subject: 's' };
    const identifier = `e${String(index)}`;
    return {
        identifier,
        text: 'text',
        sender,
        clientTimestamp,
        serverReceivedTimestamp,
        durationMs: 0,
        relatedRecords: []
    };
}

/** A proxy's reading of a page with both readers, of what there is at a time. */
function reader({ limit, key }: Recipe, connect: readonly StoredEntry[], others: readonly StoredEntry[]) {
    const settledAt = Math.max(0, ...others.map((entry) => entry.serverReceivedTimestamp));
    const read = (window: {
        direction: string;
        startTimestamp?: number;
        endTimestamp?: number;
        limit: number;
    }): Promise<readonly StoredEntry[]> => {
        const { startTimestamp = 0, endTimestamp = Infinity } = window;
        const within = [...connect]
            .sort(positionOrder(key))
            .filter((entry) => entry[key] >= startTimestamp && entry[key] <= endTimestamp);
        return Promise.resolve(
            window.direction === 'FromEnd' ? within.slice(-window.limit) : within.slice(0, window.limit)
        );
    };
    const transcript = { read, belongs: () => true, limit };
    return async (query: EntriesQuery, until = settledAt): Promise<EntriesPage> => {
        const page = await ('before' in query
            ? pageBefore(transcript, query.before)
            : 'after' in query
              ? pageAfter(transcript, query.after)
              : newestPage(transcript));
        return joinOthers(page, { entries: others, settledAt: until }, query);
    };
}

function carried(cursor: Cursor): Cursor {
    const parsed = parseCursor(formatCursor(cursor));
    assert.ok(parsed);
    return parsed;
}

const identifiers = (entries: readonly StoredEntry[]): readonly string[] => entries.map(({ identifier }) => identifier);

describe('joinOthers', () => {
    it('has each entry of both readers on one page, in order, and no page above its limit', async () => {
        await fc.assert(
            fc.asyncProperty(recipes, async (recipe) => {
                const { connect, others } = build(recipe);
                const readPage = reader(recipe, connect, others);
                const pages = [await readPage({ limit: recipe.limit, newest: true })];
                for (let before = pages[0]?.before; before; before = pages.at(-1)?.before) {
                    pages.push(await readPage({ limit: recipe.limit, before: carried(before) }));
                    assert.ok(pages.length < 500, 'paging ends');
                }
                const met = pages.toReversed().flatMap(({ entries }) => entries);
                assert.ok(pages.every(({ entries }) => entries.length <= recipe.limit));
                assert.deepEqual(
                    identifiers(met),
                    identifiers([...connect, ...others].sort(positionOrder(TimeKey.Client)))
                );
            }),
            { numRuns: 300 }
        );
    });

    it('goes forward from any page over what follows, each entry once', async () => {
        await fc.assert(
            fc.asyncProperty(recipes, async (recipe) => {
                const { connect, others } = build(recipe);
                const readPage = reader(recipe, connect, others);
                const all = [...connect, ...others].sort(positionOrder(TimeKey.Client));
                const [first] = all;
                if (!first) return;
                const { clientTimestamp, serverReceivedTimestamp, identifier } = first;
                const position = { clientTimestamp, serverReceivedTimestamp, identifier };
                const met: StoredEntry[] = [];
                for (let after: Cursor | null = { key: null, position, isTail: false }; after && !after.isTail;) {
                    const page: EntriesPage = await readPage({ limit: recipe.limit, after: carried(after) });
                    met.push(...page.entries);
                    after = page.after;
                }
                assert.deepEqual(identifiers(met), identifiers(all.slice(1)));
            }),
            { numRuns: 200 }
        );
    });

    it('polls every later entry of both readers once, however late the others settle', async () => {
        await fc.assert(
            fc.asyncProperty(
                recipes,
                fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 8 }),
                async (recipe, steps) => {
                    const { connect, others } = build(recipe);
                    const wide = { ...recipe, limit: 1000 };
                    const readPage = reader(wide, connect, others);
                    const last = Math.max(0, ...others.map((entry) => entry.serverReceivedTimestamp));
                    let until = 1_000_000;
                    const newest = await readPage({ limit: wide.limit, newest: true }, until);
                    const met = [...newest.entries];
                    let tail = newest.after;
                    for (const step of [...steps, last]) {
                        until = Math.min(last, until + step);
                        assert.ok(tail);
                        const page = await readPage({ limit: recipe.limit, after: carried(tail) }, until);
                        met.push(...page.entries);
                        tail = page.after;
                    }
                    for (let round = 0; round < 200; round += 1) {
                        assert.ok(tail);
                        const page: EntriesPage = await readPage({ limit: recipe.limit, after: carried(tail) }, last);
                        met.push(...page.entries);
                        tail = page.after;
                        if (page.entries.length === 0) break;
                    }
                    assert.deepEqual(identifiers(met).toSorted(), identifiers([...connect, ...others]).toSorted());
                }
            ),
            { numRuns: 200 }
        );
    });
});
