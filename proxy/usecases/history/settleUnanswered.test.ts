import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { openHistoryJournal } from '../../history/historyJournal.ts';
import type { StoredEntry } from '../../salesforce/gateway.ts';
import { Unanswered } from './historySending.ts';
import { settleUnanswered } from './settleUnanswered.ts';

const SESSION = '0MwHs0000000001IAA';
const CHAT = {
    entries: ['a', 'b'].map((id) => ({ id, from: 'customer', sentAt: 1, text: '', inReplyTo: null, attachments: [] }))
};
const IDS = { history: 'history', entry: (id: string) => id, attachment: (id: string) => id };
const STORED: StoredEntry = {
    identifier: 'a',
    text: '',
    sender: { role: 'EndUser', appType: 'conversation', subject: 'customer' },
    clientTimestamp: 1,
    serverReceivedTimestamp: 1,
    durationMs: 0,
    relatedRecords: [SESSION]
};

it('a call that was not answered is looked up five times in a minute, ever more seldom, and then known as not stored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'redact-inline-settle-'));
    const journal = openHistoryJournal(join(folder, 'journal'), IDS.history, []);
    journal.sent(['a'], SESSION);
    journal.sending(['b'], 0);
    let [now, looks] = [0, 0];
    try {
        await settleUnanswered(
            {
                chat: CHAT,
                ids: IDS,
                journal,
                entries: {
                    readEntries: () => {
                        looks += 1;
                        return Promise.resolve([STORED]);
                    }
                },
                lateWriteMs: 60_000,
                now: () => now,
                sleep: (milliseconds) => {
                    now += milliseconds;
                    return Promise.resolve();
                },
                unanswered: Unanswered.Stop,
                sessionId: null
            },
            'conversation'
        );

        assert.deepEqual([now, looks, journal.read().unanswered.size], [60_000, 10, 0]);
    } finally {
        journal.close();
        await rm(folder, { recursive: true });
    }
});
