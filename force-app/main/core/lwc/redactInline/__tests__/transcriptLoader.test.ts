import { fromNewestPage } from 'c/drafting';
import type { EntriesQuery, ProxyClient } from 'c/proxyClient';
import type { Page } from 'c/proxyContract';
import { answerOf, entryOf } from 'jest/entries';
import { readEarlier } from '../transcriptLoader.ts';

const NEWEST = fromNewestPage(answerOf([entryOf()], { page: { before: 'b1', after: null } }));

/** A client whose pages have one entry or none, by the cursor that asks for them. */
function clientOf(pages: Readonly<Record<string, { readonly page: Page; readonly isEmpty: boolean }>>) {
    const asked: (string | undefined)[] = [];
    const readEntries = async ({ before }: EntriesQuery) => {
        asked.push(before);
        const { page, isEmpty } = pages[before!]!;
        const entries = isEmpty ? [] : [entryOf({ identifier: before! })];
        return { answer: answerOf(entries, { page }), retryAfterSeconds: null };
    };
    return { client: { readEntries } as unknown as ProxyClient, asked };
}

describe('reading the page before the first entry', () => {
    it('goes on where a page has no entry of the record', async () => {
        const { client, asked } = clientOf({
            b1: { page: { before: 'b2', after: null, truncated: true }, isEmpty: true },
            b2: { page: { before: 'b3', after: null }, isEmpty: true },
            b3: { page: { before: 'b4', after: null }, isEmpty: false }
        });

        const state = (await readEarlier(client, NEWEST, 10))(NEWEST);

        expect(asked).toEqual(['b1', 'b2', 'b3']);
        expect(state.entries.map(({ identifier }) => identifier)).toEqual(['b3', 'first']);
        expect(state).toMatchObject({ before: 'b4', isTruncated: true });
    });

    it('leaves a transcript as it is that begins elsewhere by then, for what lies between would be missing', async () => {
        const { client } = clientOf({
            b1: { page: { before: 'b2', after: null }, isEmpty: true },
            b2: { page: { before: null, after: null }, isEmpty: false }
        });
        const merge = await readEarlier(client, NEWEST, 10);
        const readAnew = fromNewestPage(
            answerOf([entryOf({ identifier: 'newest' })], { page: { before: 'b0', after: null } })
        );

        expect(merge(readAnew)).toBe(readAnew);
        expect(merge(NEWEST).entries.map(({ identifier }) => identifier)).toEqual(['b2', 'first']);
    });

    it('ends at the beginning, and at a page that leads nowhere', async () => {
        const { client, asked } = clientOf({ b1: { page: { before: 'b1', after: null }, isEmpty: true } });

        await readEarlier(client, NEWEST, 10);
        await readEarlier(client, { ...NEWEST, before: null }, 10);

        expect(asked).toEqual(['b1']);
    });
});
