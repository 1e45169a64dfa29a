import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { copyBatchShape } from './copyShape.ts';
import { columnOf, COPY_FIELDS } from './copySql.ts';
import type { CopiedEntry } from './dataCloudGateway.ts';

const NAMES = { object: 'ssot__ConversationEntry__dlm', fieldPrefix: 'ssot' };
const SHAPE = copyBatchShape(NAMES);
const ROW = ['entry-1', 'Hello', '2026-01-10T11:21:29.610Z', '2026-01-10T11:21:30.000Z', 'key', '0MwHs0000000001KAA'];
const BATCH = { data: [ROW], done: true, metadata: {} };

function entryOf(row: readonly unknown[]): CopiedEntry | undefined {
    return SHAPE.safeParse({ ...BATCH, data: [row] }).data?.entries[0];
}

describe('a batch of copies', () => {
    it('is read by the places that its metadata tells, whatever the case of names', () => {
        const places = [5, 4, 3, 2, 1, 0];
        const metadata = Object.fromEntries(
            COPY_FIELDS.map((field, index) => [columnOf(NAMES, field).toUpperCase(), { placeInOrder: places[index] }])
        );
        const read = SHAPE.parse({ ...BATCH, metadata, data: [ROW.toReversed()] });

        assert.deepEqual(read.entries, SHAPE.parse(BATCH).entries);
        assert.equal(read.entries[0]?.text, 'Hello');
    });

    it('is refused where its metadata tells some of the places, twice the same, or other columns', () => {
        const placeOf = (index: number): object => ({ placeInOrder: index });
        const columns = COPY_FIELDS.map((field) => columnOf(NAMES, field));
        for (const metadata of [
            Object.fromEntries(columns.slice(1).map((name, index) => [name, placeOf(index + 1)])),
            Object.fromEntries(columns.map((name) => [name, placeOf(0)])),
            { Id: placeOf(0) },
            { [columnOf(NAMES, 'Id')]: {} }
        ]) {
            assert.equal(SHAPE.safeParse({ ...BATCH, metadata }).success, false);
        }
        assert.equal(SHAPE.safeParse({ ...BATCH, data: [ROW.slice(0, 5)] }).success, false);
    });

    it('has the same time in every spelling', () => {
        const at = Date.parse('2026-01-10T11:21:29.610Z');
        const spellings = [
            '2026-01-10T11:21:29.610Z',
            '2026-01-10 11:21:29.610 UTC',
            '2026-01-10T11:21:29.610000+0000',
            '2026-01-10T12:21:29.610+01:00',
            at,
            at / 1000
        ];

        assert.deepEqual(
            spellings.map((spelling) => entryOf(ROW.with(2, spelling as string))?.clientTimestamp),
            spellings.map(() => at)
        );
    });

    it('has no time without a zone', () => {
        for (const zoneless of ['2026-01-10 11:21:29.610', '2026-01-10T11:21:29']) {
            assert.equal(entryOf(ROW.with(2, zoneless)), undefined);
        }
    });

    it('tells when its sender sent it where nothing else is known, and is no copy without any time', () => {
        const onlyClient = entryOf(ROW.with(3, null as unknown as string));
        const onlyServer = entryOf(ROW.with(2, null as unknown as string));

        assert.equal(onlyClient?.transcriptedAt, null);
        assert.equal(onlyClient.clientTimestamp, Date.parse('2026-01-10T11:21:29.610Z'));
        assert.equal(onlyServer?.clientTimestamp, Date.parse('2026-01-10T11:21:30.000Z'));
        assert.equal(entryOf(['a', null, null, null, null, null]), undefined);
    });

    it('tells where the next one is, unless that could lead elsewhere', () => {
        const next = (nextBatchId: unknown): string | null | undefined =>
            SHAPE.safeParse({ ...BATCH, done: false, nextBatchId }).data?.nextBatchId;

        assert.equal(next('a1-b2'), 'a1-b2');
        for (const hostile of ['../x', 'a/b', 'a?b', '%2e', '', 7, null, undefined])
            assert.equal(next(hostile), undefined);
    });

    it('is taken or refused, whatever it holds, and throws nothing else', () => {
        fc.assert(
            fc.property(fc.anything(), fc.array(fc.array(fc.jsonValue())), (answer, data) => {
                SHAPE.safeParse(answer);
                SHAPE.safeParse({ ...BATCH, data });
            })
        );
    });
});
