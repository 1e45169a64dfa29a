import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { conversationsOf, RowsChangedError, type ScannedConversation } from './conversationsOf.ts';
import type { ExportRow } from './exportRow.ts';

/** As much as one row of no text takes. */
const ROW = 400;

function rowOf(conversation: string, lineNumber: number, timestamp: number | null = null): ExportRow {
    const place = { file: 'export.csv', lineNumber };
    return { conversation, record: null, entry: null, role: null, timestamp, text: '', place };
}

interface Run {
    readonly given: readonly ScannedConversation[];
    readonly passes: number;
    readonly counted: number;
    readonly tooLarge: readonly number[];
}

async function run(rows: readonly ExportRow[], mostHeld: number): Promise<Run> {
    let [passes, counted] = [0, 0];
    const tooLarge: number[] = [];
    const given = await Array.fromAsync(
        conversationsOf({
            rows: async function* () {
                passes += 1;
                for (const row of rows) yield await Promise.resolve(row);
            },
            mostHeld,
            counted: (all) => (counted = all),
            tooLarge: ({ lineNumber }) => tooLarge.push(lineNumber)
        })
    );
    return { given, passes, counted, tooLarge };
}

describe('conversationsOf', () => {
    it('gives each conversation once and whole, in its order, however scattered and however little is held', async () => {
        const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 });
        await fc.assert(
            fc.asyncProperty(names, fc.integer({ min: 1, max: 20 }), async (conversations, room) => {
                const rows = conversations.map((conversation, index) => rowOf(conversation, index + 1));
                const groups = Object.entries(Object.groupBy(rows, ({ conversation }) => conversation));
                const fitting = groups.filter(([, own = []]) => own.length <= room);

                const { given, tooLarge, counted } = await run(rows, room * ROW);

                assert.deepEqual(
                    given.toSorted((a, b) => (a.conversation < b.conversation ? -1 : 1)),
                    fitting
                        .map(([conversation, own]) => ({ conversation, rows: own }))
                        .toSorted((a, b) => (a.conversation < b.conversation ? -1 : 1))
                );
                assert.equal(tooLarge.length, groups.length - fitting.length);
                assert.equal(counted, groups.length);
            })
        );
    });

    it('reads what is sorted twice, and what is scattered as often as there is room for', async () => {
        const sorted = ['a', 'a', 'b', 'b', 'c', 'c'].map((name, index) => rowOf(name, index));
        const scattered = ['a', 'b', 'c', 'a', 'b', 'c'].map((name, index) => rowOf(name, index));

        assert.equal((await run(sorted, 2 * ROW)).passes, 2);
        assert.equal((await run(scattered, 6 * ROW)).passes, 2);
        assert.equal((await run(scattered, 2 * ROW)).passes, 4);
    });

    it('sorts by time where every row has one, and keeps rows of the same time as they came', async () => {
        const timed = [rowOf('a', 1, 20), rowOf('a', 2, 10), rowOf('a', 3, 10)];
        const half = [rowOf('a', 1, 20), rowOf('a', 2, 10), rowOf('a', 3)];
        const linesOf = async (rows: readonly ExportRow[]): Promise<readonly number[]> =>
            (await run(rows, 9 * ROW)).given.flatMap(({ rows: own }) => own.map(({ place }) => place.lineNumber));

        assert.deepEqual(await linesOf(timed), [2, 3, 1]);
        assert.deepEqual(await linesOf(half), [1, 2, 3]);
    });

    it('ends when files change while they are read, instead of reading for ever', async () => {
        let pass = 0;
        const scan = conversationsOf({
            rows: async function* () {
                pass += 1;
                if (pass === 1) yield await Promise.resolve(rowOf('a', 1));
            },
            mostHeld: 9 * ROW,
            counted: () => undefined,
            tooLarge: () => undefined
        });

        await assert.rejects(Array.fromAsync(scan), RowsChangedError);
    });
});
