import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntriesAnswer } from 'c/proxyContract';
import { VERSION } from '../version.ts';
import { openStage, type Stage } from './stage.ts';

async function page(stage: Stage, seed: string, query: string): Promise<EntriesAnswer> {
    const path = `/v1/records/${stage.org.recordId(seed)}/entries${query}`;
    const { status, body } = await stage.call(path, { as: 'supervisor', act: 'redact' });
    assert.equal(status, 200);
    return body as unknown as EntriesAnswer;
}

async function allPages(stage: Stage, seed: string, limit: number): Promise<readonly EntriesAnswer[]> {
    const pages = [await page(stage, seed, `?limit=${String(limit)}`)];
    for (let before = pages[0]?.page.before; before; before = pages.at(-1)?.page.before) {
        pages.push(await page(stage, seed, `?limit=${String(limit)}&before=${before}`));
    }
    return pages;
}

describe('GET /v1/records/:recordId/entries', () => {
    it('answers the newest page, ascending by time', async () => {
        await using stage = await openStage();

        const answer = await page(stage, 'cardReadAloud', '');

        assert.equal(answer.entries.length, 200);
        const times = answer.entries.map(({ clientTimestamp }) => clientTimestamp);
        assert.deepEqual(
            times,
            [...times].sort((a, b) => a - b)
        );
        assert.equal(answer.record.object, 'VoiceCall');
        assert.deepEqual(answer.permissions, { redact: true });
    });

    it('visits each of 1,200 entries once, page by page', async () => {
        await using stage = await openStage();

        const pages = await allPages(stage, 'cardReadAloud', 170);

        const identifiers = pages.flatMap(({ entries }) => entries.map(({ identifier }) => identifier));
        const stored = await stage.org.storedEntries('cardReadAloud');
        assert.equal(identifiers.length, stored.length);
        assert.deepEqual(new Set(identifiers), new Set(stored.map(({ identifier }) => identifier)));
    });

    it('shows the entries of its own session alone, of all that the conversation holds', async () => {
        await using stage = await openStage();

        const answer = await page(stage, 'threeSessions', '');

        const stored = await stage.org.storedEntries('threeSessions');
        assert.ok(answer.entries.length > 0);
        assert.ok(answer.entries.length < stored.length);
    });

    it('gives texts as they are stored, in every script', async () => {
        await using stage = await openStage();

        const answer = await page(stage, 'manyScripts', '');

        const stored = new Map(
            (await stage.org.storedEntries('manyScripts')).map((e) => [e.identifier, e.messageText])
        );
        for (const { identifier, text } of answer.entries) assert.equal(text, stored.get(identifier) ?? '');
    });

    it('masks card numbers for a caller who may only view, and sends no suggestion', async () => {
        await using stage = await openStage();
        const clear = await stage.readEntries('cardAndSsn', 'supervisor');
        const found = clear.entries.flatMap(({ text, suggestions }) =>
            suggestions
                .filter(({ category }) => category === 'CARD_NUMBER' || category === 'SSN')
                .map(({ start, end }) => text.slice(start, end).replace(/\D/g, ''))
        );
        assert.ok(found.length > 0);

        const { text, body } = await stage.call(`/v1/records/${stage.org.recordId('cardAndSsn')}/entries`, {
            as: 'agent'
        });

        const answer = body as unknown as EntriesAnswer;
        for (const digits of found) assert.ok(!text.replace(/[ -]/g, '').includes(digits));
        assert.ok(answer.entries.every(({ suggestions }) => suggestions.length === 0));
        assert.equal(answer.permissions.redact, false);
        for (const entry of answer.entries) {
            for (const { start, end } of entry.masked) {
                assert.match(entry.text.slice(start, end), /^\[redacted: [a-z -]+\]$/);
            }
        }
    });

    it('polls what arrives on a live session, once', async () => {
        await using stage = await openStage();
        const first = await page(stage, 'liveSession', '');
        assert.equal(first.record.state, 'live');
        await stage.org.addEntry('liveSession', { messageText: 'One more thing.' });

        const poll = await page(stage, 'liveSession', `?after=${first.page.after ?? ''}`);
        const again = await page(stage, 'liveSession', `?after=${poll.page.after ?? ''}`);

        assert.deepEqual(
            poll.entries.map(({ text }) => text),
            ['One more thing.']
        );
        assert.deepEqual(again.entries, []);
    });

    it('answers an empty transcript', async () => {
        await using stage = await openStage();

        const answer = await page(stage, 'emptyTranscript', '');

        assert.deepEqual(answer.entries, []);
        assert.equal(answer.record.state, 'closed');
        assert.equal(answer.page.before, null);
    });

    it('answers a call that is going on without asking Connect', async () => {
        await using stage = await openStage();
        await stage.org.forgetRequests();

        const answer = await page(stage, 'liveCall', '');

        assert.equal(answer.record.state, 'live');
        assert.deepEqual(answer.entries, []);
        assert.ok((await stage.org.requests()).every(({ path }) => !path.includes('/connect/')));
    });

    it('answers a call whose entries are on their way with Retry-After', async () => {
        await using stage = await openStage();
        const path = `/v1/records/${stage.org.recordId('justEndedCall')}/entries`;

        const { status, headers, body } = await stage.call(path, { as: 'supervisor', act: 'redact' });

        assert.equal(status, 200);
        assert.equal((body as unknown as EntriesAnswer).record.state, 'pending');
        assert.match(headers.get('retry-after') ?? '', /^\d+$/);
    });

    it('takes the id of 15 characters for the record', async () => {
        await using stage = await openStage();
        const recordId = stage.org.recordId('cardAndSsn');

        const { status } = await stage.call(`/v1/records/${recordId.slice(0, 15)}/entries`, { as: 'agent', recordId });

        assert.equal(status, 200);
    });

    it('counts a call and a conversation in the limits', async () => {
        await using stage = await openStage();

        const { limits } = await page(stage, 'cardAndSsn', '');

        assert.deepEqual(limits, {
            activeConversations: { used: 1, ceiling: 2000 },
            hourlyCalls: { used: 1, limit: 1000 }
        });
    });
});

describe('names of participants', () => {
    it("are found wherever they stand, but for those of bots, which are their company's", async () => {
        await using stage = await openStage();
        await stage.org.addEntry('cardAndSsn', { messageText: 'Northwind and Samir sorted it out' });

        const { entries } = await page(stage, 'cardAndSsn', '');

        const [{ text, suggestions } = { text: '', suggestions: [] }] = entries.slice(-1);
        assert.deepEqual(
            suggestions.map(({ start, end }) => text.slice(start, end)),
            ['Samir']
        );
        const greeting = entries.find(({ sender }) => sender.role === 'Chatbot');
        assert.deepEqual(greeting?.suggestions, []);
    });
});

describe('GET /v1/records/:recordId/redactions', () => {
    it('lists the events of the record, newest first, with the name of who acted', async () => {
        await using stage = await openStage();
        const { entries } = await stage.readEntries('cardAndSsn', 'supervisor');
        const entry = entries.find(({ redactable }) => redactable);
        assert.ok(entry);
        const spans = [{ start: 0, end: 2, category: 'OTHER' }];
        const request = {
            reasonCode: 'OTHER',
            entries: [{ identifier: entry.identifier, revision: entry.revision, spans }]
        };
        await stage.commit('cardAndSsn', { request });

        const path = `/v1/records/${stage.org.recordId('cardAndSsn')}/redactions`;
        const { body } = await stage.call(path, { as: 'supervisor', act: 'redact' });

        const { events } = body as unknown as { events: readonly Record<string, unknown>[] };
        assert.deepEqual(
            events.map(({ type, outcome, categories, spans: at }) => ({ type, outcome, categories, at })),
            [
                { type: 'Outcome', outcome: 'redacted', categories: ['OTHER'], at: spans },
                { type: 'Intent', outcome: null, categories: ['OTHER'], at: spans }
            ]
        );
        assert.match((events[0]?.['actor'] as { name: string }).name, /^\p{L}+ \p{L}+$/u);
    });

    it('tells who may only view what was redacted, and not how long it was', async () => {
        await using stage = await openStage();
        const { entries } = await stage.readEntries('cardAndSsn', 'supervisor');
        const entry = entries.find(({ redactable }) => redactable);
        assert.ok(entry);
        const spans = [{ start: 0, end: 2, category: 'OTHER' }];
        const asked = { identifier: entry.identifier, revision: entry.revision, spans };
        await stage.commit('cardAndSsn', { request: { reasonCode: 'OTHER', entries: [asked] } });

        const path = `/v1/records/${stage.org.recordId('cardAndSsn')}/redactions`;
        const { body } = await stage.call(path, { as: 'agent' });

        const { events } = body as unknown as { events: readonly Record<string, unknown>[] };
        assert.deepEqual(
            events.map(({ type, categories, spans: at, signed }) => ({ type, categories, at, signed })),
            [
                { type: 'Outcome', categories: ['OTHER'], at: [], signed: true },
                { type: 'Intent', categories: ['OTHER'], at: [], signed: true }
            ]
        );
    });
});

describe('GET /v1/records/:recordId/redactions?before=', () => {
    it('refuses what is no cursor of its own', async () => {
        await using stage = await openStage();
        const path = `/v1/records/${stage.org.recordId('cardAndSsn')}/redactions`;

        for (const cursor of ['100', "RIE-0000000001'", 'RIE-00000000011', '']) {
            const { status, body } = await stage.call(`${path}?before=${encodeURIComponent(cursor)}`, { as: 'agent' });
            assert.equal(status, 400);
            assert.deepEqual(body['errors'], [
                { path: 'before', problem: 'give a cursor of an earlier answer, unchanged' }
            ]);
        }
    });
});

describe('what needs no token', () => {
    it('tells that it is alive, ready and what it offers', async () => {
        await using stage = await openStage();

        const [alive, ready, openApi, metrics] = await Promise.all(
            ['/healthz', '/readyz', '/openapi.json', '/metrics'].map(async (path) => stage.call(path))
        );

        assert.deepEqual([alive?.status, ready?.status, openApi?.status, metrics?.status], [200, 200, 200, 200]);
        assert.deepEqual(alive?.body, { status: 'alive', version: VERSION });
        assert.deepEqual(ready?.body['parts'], { salesforce: 'reachable', state: 'reachable' });
        assert.match(String(openApi?.body['openapi']), /^3\.1\./);
        assert.match(metrics?.text ?? '', /redact_inline_request_seconds/);
    });

    it('is not ready while the org cannot be reached', async () => {
        await using stage = await openStage();
        await stage.org.addFault({ match: { path: '/services/data' }, fault: { kind: 'resetBeforeHeaders' } });

        const { status, body } = await stage.call('/readyz');

        assert.equal(status, 503);
        assert.deepEqual(body['parts'], { salesforce: 'unreachable', state: 'reachable' });
    });
});
