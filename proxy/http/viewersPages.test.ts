import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntriesAnswer, TranscriptEntry } from 'c/proxyContract';
import { createDigests } from '../audit/digests.ts';
import { formatCursor } from '../transcript/cursor.ts';
import { TimeKey } from '../transcript/order.ts';
import { sealCursor } from '../transcript/sealedCursor.ts';
import { openStage, type Stage } from './stage.ts';

type Turn = readonly [from: 'agent' | 'customer', text: string];

const HOUR = 3_600_000;

/** What is a secret by its question alone, and a card number in two turns. */
const TALK: readonly Turn[] = [
    ['agent', 'What is the security code on the back of the card?'],
    ['customer', '737'],
    ['agent', 'What is your PIN?'],
    ['customer', '4417'],
    ['agent', 'Can I have your social security number please?'],
    ['customer', '078 05 1120'],
    ['agent', 'What is your card number?'],
    ['customer', '4111 1111'],
    ['customer', '1111 1111']
];

function filler(count: number): readonly Turn[] {
    return Array.from({ length: count }, (_, index): Turn => {
        const part = 'abcdefghij'[index % 10] ?? '';
        return [index % 2 === 0 ? 'customer' : 'agent', `Right, let me look at that, part ${part} of it.`];
    });
}

/** A conversation of these turns, five seconds apart, that an agent may read; its record. */
async function hold(stage: Stage, turns: readonly Turn[]): Promise<string> {
    const start = Date.now() - 9 * HOUR;
    const [record] = await stage.org.addConversation({
        records: [
            {
                object: 'MessagingSession',
                owner: 'supervisor',
                access: { agent: 'read', supervisor: 'edit' },
                startedAt: start - 1000,
                endedAt: Date.now() - HOUR
            }
        ],
        entries: turns.map(([from, text], index) => ({ from, text, record: 0, at: start + index * 5000 }))
    });
    assert.ok(record);
    return record.recordId;
}

async function pageOf(stage: Stage, recordId: string, query: string): Promise<EntriesAnswer> {
    const path = `/v1/records/${recordId}/entries?${query}`;
    const { status, body } = await stage.call(path, { as: 'agent', act: 'view' });
    assert.equal(status, 200);
    return body as unknown as EntriesAnswer;
}

/** The whole transcript as a viewer reads it, in pages as large as they can be. */
async function readAll(stage: Stage, recordId: string): Promise<readonly TranscriptEntry[]> {
    const entries: TranscriptEntry[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
        const page: EntriesAnswer = await pageOf(stage, recordId, `limit=1000${cursor && `&before=${cursor}`}`);
        entries.unshift(...page.entries);
        cursor = page.page.before;
    }
    return entries;
}

/** Cursors right before or behind an entry of a record, as nobody was given them, with the seal of the proxy's own. */
function cursorsOf({ environment }: Stage, recordId: string): (entry: TranscriptEntry, shift: number) => string {
    const digests = createDigests(...environment.digestKeys);
    return ({ clientTimestamp }, shift) => {
        const position = { clientTimestamp: clientTimestamp + shift, serverReceivedTimestamp: 0, identifier: '' };
        return sealCursor({ key: TimeKey.Client, position, isTail: false }, recordId, digests);
    };
}

const textsOf = (entries: readonly TranscriptEntry[]): readonly string[] => entries.map(({ text }) => text);

const CASES = {
    'of a conversation that one call gives': [...TALK, ...filler(60)],
    'at the start of a conversation of several calls': [...TALK, ...filler(1100)],
    'in the middle of a conversation of several calls': [...filler(600), ...TALK, ...filler(1100)]
} as const;

describe('A page of one entry for who may only view', () => {
    for (const [place, turns] of Object.entries(CASES)) {
        it(`masks what the whole transcript masks, in either direction, ${place}`, async () => {
            await using stage = await openStage({ environment: { hourlyCallLimit: 100_000 } });
            const recordId = await hold(stage, turns);
            const all = await readAll(stage, recordId);
            const talk = all.slice(
                turns.indexOf(TALK[0] ?? ['agent', '']),
                turns.indexOf(TALK.at(-1) ?? ['agent', '']) + 1
            );
            const wanted = textsOf(talk);
            const cursorAt = cursorsOf(stage, recordId);
            assert.equal(wanted.filter((text) => text.includes('[redacted')).length, 5);

            const forward: string[] = [];
            const back: string[] = [];
            for (const entry of talk) {
                const after = await pageOf(stage, recordId, `limit=1&after=${cursorAt(entry, -1)}`);
                const before = await pageOf(stage, recordId, `limit=1&before=${cursorAt(entry, 3)}`);
                forward.push(...textsOf(after.entries));
                back.push(...textsOf(before.entries));
            }

            assert.deepEqual(forward, wanted);
            assert.deepEqual(back, wanted);
        });
    }

    it('masks what the whole transcript masks when the cursors of answers are followed', async () => {
        await using stage = await openStage({ environment: { hourlyCallLimit: 100_000 } });
        const recordId = await hold(stage, CASES['at the start of a conversation of several calls']);
        const all = await readAll(stage, recordId);
        const [, second] = all;
        assert.ok(second);

        const walked: string[] = [];
        const cursorAt = cursorsOf(stage, recordId);
        let { after } = (await pageOf(stage, recordId, `limit=1&before=${cursorAt(second, 0)}`)).page;
        for (let turn = 1; turn < TALK.length; turn += 1) {
            const page: EntriesAnswer = await pageOf(stage, recordId, `limit=1&after=${after ?? ''}`);
            walked.push(...textsOf(page.entries));
            ({ after } = page.page);
        }

        assert.deepEqual(walked, textsOf(all.slice(1, TALK.length)));
    });

    it('is refused when the hour has no call left for what stands beside it', async () => {
        await using stage = await openStage({ environment: { hourlyCallLimit: 4 } });
        const recordId = await hold(stage, CASES['at the start of a conversation of several calls']);
        const [newest] = (await pageOf(stage, recordId, 'limit=1')).entries;
        assert.ok(newest);
        const early = cursorsOf(stage, recordId)(newest, -1105 * 5000);

        const path = `/v1/records/${recordId}/entries?limit=1&after=${early}`;
        const { status, body } = await stage.call(path, { as: 'agent', act: 'view' });

        assert.deepEqual([status, body['code']], [429, 'HOURLY_CALLS_EXHAUSTED']);
    });

    it('begins where a proxy has said that one of this record does, and nowhere else', async () => {
        await using stage = await openStage({ environment: { hourlyCallLimit: 100_000 } });
        const turns = CASES['of a conversation that one call gives'];
        const [recordId, other] = [await hold(stage, turns), await hold(stage, turns)];
        const { entries, page } = await pageOf(stage, recordId, 'limit=20');
        const [newest] = entries;
        assert.ok(newest && page.before);
        const [text = '', seal = ''] = page.before.split('.');
        const moved = formatCursor({
            key: TimeKey.Server,
            position: { clientTimestamp: newest.clientTimestamp, serverReceivedTimestamp: 0, identifier: '' },
            isTail: false,
            othersUntil: 0
        });
        const otherKey = createDigests(Buffer.alloc(32, 'o')).cursor(recordId, text);
        const asked = async (record: string, query: string): Promise<readonly unknown[]> => {
            const path = `/v1/records/${record}/entries?limit=1&${query}`;
            const { status, body } = await stage.call(path, { as: 'agent', act: 'view' });
            return [status, body['code'], body['errors']];
        };
        const refused = (path: string): readonly unknown[] => [
            400,
            'REQUEST_INVALID',
            [{ path, problem: 'give a cursor of an earlier answer, unchanged' }]
        ];

        assert.deepEqual((await asked(recordId, `before=${text}.${seal}`))[0], 200);
        for (const path of ['before', 'after']) {
            for (const cursor of [text, `${text}.`, `${moved}.${seal}`, `${text}.${otherKey}`, `.${seal}`])
                assert.deepEqual(await asked(recordId, `${path}=${cursor}`), refused(path));
            assert.deepEqual(await asked(other, `${path}=${text}.${seal}`), refused(path));
        }
    });
});
