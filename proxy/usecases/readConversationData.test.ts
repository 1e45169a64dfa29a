import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isProblem } from '../errors.ts';
import { Priority } from '../limits/priority.ts';
import { readConversationData } from './readConversationData.ts';
import type { ConversationDataReader, RecordVisit } from './recordVisit.ts';

/** So many calls went out in this minute; a conversation has so many pages. */
function readerAfter(calls: number, pages: number): ConversationDataReader {
    let taken = calls;
    return {
        gateway: {
            readEntries: async ({ pageToken, admit }) => {
                await admit?.();
                const page = Number(pageToken ?? 1);
                return { entries: [], nextPageToken: page < pages ? String(page + 1) : null };
            }
        },
        rates: {
            take: (_key, perMinute) => {
                taken += 1;
                return Promise.resolve(taken <= perMinute ? null : 12_300);
            }
        }
    };
}

const visit = {
    deadline: new AbortController().signal,
    activeConversations: { enter: () => Promise.resolve(true) },
    caller: { userId: 'u' },
    metrics: { refused: () => undefined }
} as unknown as RecordVisit;

function read(calls: number, priority: Priority, pages = 1): ReturnType<typeof readConversationData> {
    return readConversationData(visit, readerAfter(calls, pages), { conversationIdentifier: 'c', priority });
}

function isSpent(error: unknown): boolean {
    return isProblem(error, 'SALESFORCE_UNAVAILABLE') && error.extras.retryAfterSeconds === 13;
}

it('bulk work leaves half of the calls of a minute to pages, and hears when the minute ends', async () => {
    await read(44, Priority.Bulk);
    await read(89, Priority.Reading);

    await assert.rejects(read(45, Priority.Bulk), isSpent);
    await assert.rejects(read(90, Priority.Reading), isSpent);
});

it('where the minute ends between two pages, a page of the record has the first, and bulk work is to wait for both', async () => {
    assert.deepEqual(await read(43, Priority.Bulk, 2), { entries: [], isWhole: true });
    assert.deepEqual(await read(89, Priority.Reading, 2), { entries: [], isWhole: false });

    await assert.rejects(read(44, Priority.Bulk, 2), isSpent);
});
