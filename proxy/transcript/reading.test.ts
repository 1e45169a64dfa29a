import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Suggestion } from 'c/proxyContract';
import { detect } from '../detection/detect.ts';
import type { StoredEntry } from '../salesforce/gateway.ts';
import type { Cursor } from './cursor.ts';
import { joinOthers, type EntriesQuery } from './joinOthers.ts';
import { positionOrder, TimeKey } from './order.ts';
import { toPosition, type Transcript } from './page.ts';
import { pageOf } from './pageOf.ts';
import { readHeld } from './readHeld.ts';
import { withWholeReading } from './reading.ts';
import { rememberWindows, type ReadWindow } from './readWindow.ts';

/** Turns that are secret by those before or behind them, each time with another value. */
const SCENES: readonly ((n: number) => readonly string[])[] = [
    (n) => ['Agent: What is the security code on the back of the card?', `EndUser: ${String(100 + (n % 900))}`],
    (n) => ['Agent: What is your PIN?', 'EndUser: One second please.', `EndUser: ${String(1000 + (n % 9000))}`],
    (n) => ['Agent: Can I have your social security number please?', `EndUser: 078 05 ${String(1000 + (n % 9000))}`],
    (n) => ['Agent: And the account number?', `EndUser: ${String(20_418_000 + n)}`],
    () => ['Agent: What is your card number?', 'EndUser: 4111 1111', 'Agent: Yes?', 'EndUser: 1111 1111']
];
const TALK = ['Agent: Right, let me look at that.', 'EndUser: Sure, take your time.', 'Agent: That is done now.'];

interface Recipe {
    readonly count: number;
    /** After so many turns another scene begins. */
    readonly every: number;
    readonly gap: number;
    /** How much later Salesforce received an entry than its sender's clock says, ms. */
    readonly skew: number;
    readonly key: TimeKey;
    /** Every so many entries one is another record's, or another reader's; 0: none. */
    readonly foreign: number;
    readonly other: number;
}

const recipes: fc.Arbitrary<Recipe> = fc.record({
    count: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 480, max: 2200 }), fc.constant(1700)),
    every: fc.constantFrom(0, 1, 5),
    gap: fc.constantFrom(0, 1, 3000, 3000),
    skew: fc.constantFrom(0, 2, -50, 90_000),
    key: fc.constantFrom(TimeKey.Client, TimeKey.Server),
    foreign: fc.constantFrom(0, 7),
    other: fc.constantFrom(0, 0, 3)
});

interface Asked {
    readonly limit: number;
    readonly at: number;
    readonly shift: number;
    readonly way: 'newest' | 'before' | 'after' | 'tail';
}

const asked: fc.Arbitrary<Asked> = fc.record({
    limit: fc.constantFrom(1, 1, 2, 9, 60, 997),
    at: fc.oneof(fc.nat(2200), fc.nat(600)),
    shift: fc.constantFrom(-1, 0, 1),
    way: fc.constantFrom('newest', 'before', 'before', 'after', 'after', 'tail')
});

function entriesFrom({ count, every, gap, skew }: Recipe): readonly StoredEntry[] {
    const lines: string[] = [];
    for (let n = 0; lines.length < count; n += 1) {
        for (let talk = 0; talk < every; talk += 1) lines.push(TALK[(n + talk) % TALK.length] ?? '');
        lines.push(...(SCENES[n % SCENES.length]?.(n * 37) ?? []));
    }
    return lines.slice(0, count).map((line, index) => {
        const clientTimestamp = 1_000_000_000 + index * gap + Math.floor(index / 90);
        const [role = '', text = ''] = line.split(': ');
        return {
            identifier: `e${String(index).padStart(5, '0')}`,
            text,
            sender: { role, appType: '', subject: role },
            clientTimestamp,
            serverReceivedTimestamp: clientTimestamp + skew,
            durationMs: 0,
            relatedRecords: []
        };
    });
}

interface Told {
    readonly belongs: (entry: StoredEntry) => boolean;
    readonly read: ReadWindow;
    readonly others: readonly StoredEntry[];
}

/** What is the record's of these entries, and which reader has it. */
function split({ foreign, other, key }: Recipe, entries: readonly StoredEntry[]): Told {
    const isEvery = ({ identifier }: StoredEntry, every: number): boolean =>
        every > 0 && Number(identifier.slice(1)) % every === 2;
    const belongs = (entry: StoredEntry): boolean => !isEvery(entry, foreign);
    const connect = entries.filter((entry) => !isEvery(entry, other));
    const others = entries.filter((entry) => isEvery(entry, other) && belongs(entry));
    return { belongs, read: readHeld(connect, key), others };
}

function queryOf({ limit, at, shift, way }: Asked, { key }: Recipe, entries: readonly StoredEntry[]): EntriesQuery {
    const entry = entries[at % entries.length];
    assert.ok(entry);
    if (way === 'newest') return { limit, newest: true };
    const { clientTimestamp, serverReceivedTimestamp, identifier } = toPosition(entry);
    const position = {
        clientTimestamp: clientTimestamp + shift,
        serverReceivedTimestamp: serverReceivedTimestamp + shift,
        identifier: shift === 0 ? identifier : ''
    };
    const cursor: Cursor = { key, position, isTail: way === 'tail' };
    return way === 'before' ? { limit, before: cursor } : { limit, after: cursor };
}

function found(entries: readonly StoredEntry[]): ReadonlyMap<string, readonly Suggestion[]> {
    return detect(entries.map(({ identifier, text, sender }) => ({ identifier, text: text ?? '', role: sender.role })))
        .suggestions;
}

/** Where a text holds anything that is found in the whole transcript and in the page is not. */
function clearBesides(spans: readonly Suggestion[], wanted: readonly Suggestion[]): readonly Suggestion[] {
    return wanted.filter(({ start, end }) => !spans.some((span) => span.start <= start && span.end >= end));
}

describe('what a page is read with', () => {
    it('leaves nothing in clear that is found in the whole transcript, wherever the page begins', async () => {
        await fc.assert(
            fc.asyncProperty(recipes, fc.array(asked, { minLength: 9, maxLength: 9 }), async (recipe, many) => {
                const entries = entriesFrom(recipe);
                const { belongs, read, others } = split(recipe, entries);
                const wholes = new Map<TimeKey, ReadonlyMap<string, readonly Suggestion[]>>();
                for (const one of many) {
                    const transcript: Transcript = { read, belongs, limit: one.limit };
                    const query = queryOf(one, recipe, entries);
                    const page = await pageOf(transcript, query);
                    const held = { ...page.held, others };
                    const joined = joinOthers({ ...page, held }, { entries: others, settledAt: 8e15 }, query);

                    const { entries: shown, reading } = await withWholeReading(transcript, joined);

                    const { key } = page.held;
                    const whole = wholes.get(key) ?? found(entries.filter(belongs).toSorted(positionOrder(key)));
                    wholes.set(key, whole);
                    const here = found(reading);
                    for (const { identifier } of shown) {
                        const clear = clearBesides(here.get(identifier) ?? [], whole.get(identifier) ?? []);
                        assert.deepEqual({ identifier, query, clear }, { identifier, query, clear: [] });
                    }
                }
            }),
            { numRuns: 40 }
        );
    });

    const PLAIN: Recipe = { count: 300, every: 5, gap: 3000, skew: 2, key: TimeKey.Client, foreign: 0, other: 0 };
    const LONG: Recipe = { ...PLAIN, count: 2200 };
    const costs: readonly [title: string, recipe: Recipe, asked: Asked, calls: number][] = [
        ['the newest page', LONG, { limit: 200, at: 0, shift: 0, way: 'newest' }, 0],
        ['what came since', LONG, { limit: 200, at: 2199, shift: 0, way: 'tail' }, 0],
        ['a page of what one call gives', PLAIN, { limit: 1, at: 150, shift: 0, way: 'after' }, 0],
        ['an older page, for what is behind it', LONG, { limit: 200, at: 900, shift: 0, way: 'before' }, 1],
        ['a page forward, for what is before it', LONG, { limit: 200, at: 900, shift: 0, way: 'after' }, 1],
        ['a page without entries', LONG, { limit: 200, at: 0, shift: 0, way: 'before' }, 0]
    ];
    for (const [title, recipe, one, calls] of costs) {
        it(`costs ${String(calls)} calls besides those of ${title}`, async () => {
            const entries = entriesFrom(recipe);
            const { belongs, read } = split(recipe, entries);
            let count = 0;
            const counted: ReadWindow = (window) => {
                count += 1;
                return read(window);
            };
            const transcript = { read: rememberWindows(counted), belongs, limit: one.limit };
            const page = await pageOf(transcript, queryOf(one, recipe, entries));
            const before = count;

            await withWholeReading(transcript, page);

            assert.equal(count - before, calls);
        });
    }
});
