import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isProblem } from '../errors.ts';
import { Priority } from '../limits/priority.ts';
import { readConversationData } from './readConversationData.ts';
import type { ConversationDataReader, RecordVisit } from './recordVisit.ts';

/** So many calls went out in this minute. */
function readerAfter(calls: number): ConversationDataReader {
    return {
        gateway: {
            readEntries: async ({ admit }) => {
                await admit?.();
                return { entries: [], nextPageToken: null };
            }
        },
        rates: { take: (_key, perMinute) => Promise.resolve(calls < perMinute ? null : 12_300) }
    };
}

it('bulk work leaves half of the calls of a minute to pages, and hears when the minute ends', async () => {
    const visit = {
        deadline: new AbortController().signal,
        activeConversations: { enter: () => Promise.resolve(true) },
        caller: { userId: 'u' },
        metrics: { refused: () => undefined }
    } as unknown as RecordVisit;
    const read = (calls: number, priority: Priority): Promise<unknown> =>
        readConversationData(visit, readerAfter(calls), { conversationIdentifier: 'c', priority });

    await read(44, Priority.Bulk);
    await read(89, Priority.Reading);

    const isSpent = (error: unknown): boolean =>
        isProblem(error, 'SALESFORCE_UNAVAILABLE') && error.extras.retryAfterSeconds === 13;
    await assert.rejects(read(45, Priority.Bulk), isSpent);
    await assert.rejects(read(90, Priority.Reading), isSpent);
});
