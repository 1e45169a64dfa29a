import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isProblem } from '../../errors.ts';
import type { DataEntry, DataPage } from '../../salesforce/conversationDataGateway.ts';
import type { RecordVisit } from '../recordVisit.ts';
import { readOthers, type Others } from './readOthers.ts';

function entry(identifier: string): DataEntry {
    return {
        identifier,
        entryType: 'Message',
        payload: {},
        sender: { role: 'EndUser', appType: 'messaging', subject: 's' },
        senderDisplayName: null,
        clientTimestamp: 0,
        serverReceivedTimestamp: 0,
        durationMs: 0,
        relatedRecords: []
    };
}

/** What the API gives, page by page, while a minute has so many calls; of Connect are the entries without a text. */
function read(pages: readonly (readonly string[])[], calls: number, withoutText: readonly string[]): Promise<Others> {
    let left = calls;
    const readEntries = async ({
        pageToken,
        admit
    }: {
        readonly pageToken: string | null;
        readonly admit?: () => Promise<void>;
    }): Promise<DataPage> => {
        await admit?.();
        const page = Number(pageToken ?? 0);
        const nextPageToken = page + 1 < pages.length ? String(page + 1) : null;
        return { entries: (pages[page] ?? []).map(entry), nextPageToken };
    };
    const visit = {
        deadline: new AbortController().signal,
        activeConversations: { enter: () => Promise.resolve(true) },
        caller: { userId: 'u' },
        metrics: { refused: () => undefined },
        now: () => 3_600_000,
        log: { warn: () => undefined },
        conversationData: {
            gateway: { readEntries },
            rates: { take: () => Promise.resolve((left -= 1) >= 0 ? null : 12_300) }
        }
    } as unknown as RecordVisit;
    return readOthers(visit, {
        conversationIdentifier: 'c',
        withText: new Set(['text']),
        withoutText: new Set(withoutText),
        belongs: () => true
    });
}

it('waits where the minute has a call for the first page alone, and searches no part of a conversation', async () => {
    const pages = [['form'], ['link']];

    await assert.rejects(
        read(pages, 1, ['form']),
        (error) => isProblem(error, 'SALESFORCE_UNAVAILABLE') && error.extras.retryAfterSeconds === 13
    );
    const { entries, counts } = await read(pages, 2, ['form']);

    assert.deepEqual(
        entries.map(({ identifier }) => identifier),
        ['form', 'link']
    );
    assert.equal(counts['readElsewhereInPart'], 0);
});

it('tells that it was read in part where an entry without a text is not there, however many others are', async () => {
    const some = await read([['text', 'joined', 'left']], 1, ['form']);
    const all = await read([['text', 'joined', 'form']], 1, ['form']);

    assert.deepEqual(
        [some, all].map(({ counts }) => counts),
        [
            { readElsewhereEntries: 2, readElsewhereInPart: 1 },
            { readElsewhereEntries: 2, readElsewhereInPart: 0 }
        ]
    );
});
