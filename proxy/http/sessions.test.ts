import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntriesAnswer } from 'c/proxyContract';
import { openStage, type Stage } from './stage.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Session A of the supervisor has no end; session B after it belongs to a colleague and nobody shared it. */
async function textsOfA(
    stage: Stage,
    entries: readonly Readonly<Record<string, unknown>>[]
): Promise<readonly string[]> {
    const now = Date.now();
    const object = 'MessagingSession';
    const [a] = (await stage.org.addConversation({
        records: [
            { object, owner: 'supervisor', startedAt: now - 5 * HOUR_MS, endedAt: null },
            { object, owner: 'colleague', startedAt: now - 2 * HOUR_MS, endedAt: now - HOUR_MS }
        ],
        entries: entries.map((entry) => ({ from: 'customer', ...entry, at: now + Number(entry['at']) }))
    })) as unknown as readonly { readonly recordId: string }[];
    assert.ok(a);
    const { status, body } = await stage.call(`/v1/records/${a.recordId}/entries`, { as: 'supervisor', act: 'redact' });
    assert.equal(status, 200);
    return (body as unknown as EntriesAnswer).entries.map(({ text }) => text);
}

describe('a session without an end', () => {
    it('ends where an entry of the next one shows, though the caller may not see that session', async () => {
        await using stage = await openStage();

        const texts = await textsOfA(stage, [
            { text: 'linked to A', at: -4 * HOUR_MS, record: 0 },
            { text: 'unlinked, in A', at: -3 * HOUR_MS, record: null },
            { text: 'linked to B', at: -1.6 * HOUR_MS, record: 1 },
            { text: 'unlinked, in B', at: -1.5 * HOUR_MS, record: null }
        ]);

        assert.deepEqual(texts, ['linked to A', 'unlinked, in A']);
    });

    it('takes no unlinked entry where the newest entries do not reach back to its start', async () => {
        await using stage = await openStage();
        const many = Array.from({ length: 1100 }, (_, index) => ({
            text: `linked ${String(index)}`,
            at: -3 * HOUR_MS + index * 1000,
            record: 0
        }));

        const texts = await textsOfA(stage, [...many, { text: 'unlinked', at: -HOUR_MS, record: null }]);

        assert.ok(texts.length > 0);
        assert.ok(!texts.includes('unlinked'));
    });
});

describe('a session that has ended', () => {
    const END = Math.floor(Date.now() / 1000) * 1000 - HOUR_MS;
    const WHEN = [
        ['at its end', END],
        ['in its last second', END + 900],
        ['in its last millisecond', END + 999],
        ['after it', END + 1000]
    ] as const;

    /** The texts of a session that ends at END, and of the one after it. Salesforce cuts both times to the second. */
    async function textsOfBoth(stage: Stage, nextStartsAt: number): Promise<readonly (readonly string[])[]> {
        const session = { object: 'MessagingSession', owner: 'supervisor' };
        const records = (await stage.org.addConversation({
            records: [
                { ...session, startedAt: END - HOUR_MS, endedAt: END + 950 },
                { ...session, startedAt: nextStartsAt, endedAt: END + HOUR_MS / 2 }
            ],
            entries: WHEN.map(([text, at]) => ({ from: 'bot', text, at, serverAt: at, record: null }))
        })) as unknown as readonly { readonly recordId: string }[];
        return Promise.all(
            records.map(async ({ recordId }) => {
                const path = `/v1/records/${recordId}/entries`;
                const { body } = await stage.call(path, { as: 'supervisor', act: 'redact' });
                return (body as unknown as EntriesAnswer).entries.map(({ text }) => text);
            })
        );
    }

    it('has the unlinked entries of its whole last second, and no later one', async () => {
        await using stage = await openStage();

        assert.deepEqual(await textsOfBoth(stage, END + 60_000), [
            ['at its end', 'in its last second', 'in its last millisecond'],
            []
        ]);
    });

    it('ends where the next one starts in that same second, so that no entry is in both', async () => {
        await using stage = await openStage();

        assert.deepEqual(await textsOfBoth(stage, END + 980), [[], WHEN.map(([text]) => text)]);
    });
});
