import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { EntriesAnswer } from 'c/proxyContract';
import { openStage, type Stage } from './stage.ts';

const CARD = '4111 1111 1111 4321';
const DATA = { path: '/conversation-entries' };

describe('GET /records/:recordId/entries with the Conversation Data API', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage({ reads: 'everyKind', tries: { sleep: () => Promise.resolve() } });
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(async () => {
        await stage.org.reset();
        await stage.org.forgetRequests();
    });

    const pageOf = async (query: string, as = 'supervisor'): Promise<EntriesAnswer> => {
        const act = as === 'supervisor' ? 'redact' : 'view';
        const path = `/v1/records/${stage.org.recordId('richSession')}/entries${query}`;
        return (await stage.call(path, { as, act })).body as unknown as EntriesAnswer;
    };
    const dataCalls = async (): Promise<number> =>
        (await stage.org.requests()).filter(({ path }) => path.includes('/conversation-entries')).length;

    it('shows every kind in its place, and lets texts of Connect alone be redacted', async () => {
        const { entries, readers } = await stage.readEntries('richSession', 'supervisor');

        const times = entries.map(({ clientTimestamp }) => clientTimestamp);
        assert.deepEqual(readers, { conversationData: 'read' });
        assert.deepEqual(
            times,
            times.toSorted((a, b) => a - b)
        );
        assert.deepEqual(
            entries.map(({ kind, redactable }) => (redactable ? `${kind} *` : kind)),
            [
                'text *',
                'choices',
                'choicesResponse',
                'richLink',
                'form',
                'formResponse',
                'event',
                'event',
                'text *',
                'attachments',
                'text *',
                'buttons',
                'unknown',
                'text *',
                'event'
            ]
        );
    });

    it('tells a supervisor what an entry holds that nobody can redact, masks it for viewers, and refuses to redact it', async () => {
        const shown = await stage.readEntries('richSession', 'supervisor');
        const masked = await stage.readEntries('richSession', 'agent');
        const form = shown.entries.find(({ kind }) => kind === 'formResponse');
        assert.ok(form);
        const [card] = form.suggestions.filter(({ category }) => category === 'CARD_NUMBER');
        assert.ok(card);
        const span = { start: card.start, end: card.end, category: 'CARD_NUMBER' };
        const request = {
            reasonCode: 'PCI_PAN',
            entries: [{ identifier: form.identifier, revision: form.revision, spans: [span] }]
        };
        const commit = await stage.commit('richSession', { request });

        assert.equal(form.text.slice(card.start, card.end), CARD);
        assert.ok(!JSON.stringify(masked).includes(CARD));
        assert.ok(masked.entries.every(({ suggestions }) => suggestions.length === 0));
        assert.deepEqual([commit.status, commit.text.includes('ENTRY_NOT_REDACTABLE')], [422, true]);
    });

    it('asks it nothing for who may not see the record or read entries', async () => {
        const recordId = stage.org.recordId('richSession');
        const path = `/v1/records/${recordId}/entries`;
        for (const user of ['noentries', 'colleague']) await stage.org.share('richSession', user, 'edit');
        const token = await stage.mint({ as: 'colleague', recordId, act: 'view' });
        await stage.org.share('richSession', 'colleague', null);
        const outsider = await stage.call(path, { token });
        const noEntries = await stage.call(path, { as: 'noentries' });

        assert.deepEqual([outsider.status, noEntries.status, await dataCalls()], [404, 403, 0]);
    });

    it('shows of a conversation only what is the record’s own', async () => {
        const { entries } = await stage.readEntries('threeSessions', 'supervisor');
        const identifiers = entries.map(({ identifier }) => identifier);

        assert.equal(new Set(identifiers).size, identifiers.length);
        assert.ok(entries.every(({ kind }) => kind === 'text'));
        assert.equal(entries.length, 6);
    });

    it('has each entry on one page whatever Connect leaves out and however answers are paged', async () => {
        for (const switches of [
            { conversationDataPageSize: 4, nonTextEntries: 'withoutText' },
            { nonTextEntries: 'absent', botEntries: 'absent' },
            { entryPayload: 'object', transcriptedTimestamp: 'seconds' }
        ]) {
            await stage.org.setSwitches(switches);
            const pages = [await pageOf('?limit=4')];
            for (let cursor = pages[0]?.page.before; cursor; cursor = pages[0]?.page.before) {
                pages.unshift(await pageOf(`?limit=4&before=${cursor}`));
                assert.ok(pages.length < 20);
            }
            const met = pages.flatMap(({ entries }) => entries.map(({ identifier }) => identifier));
            assert.deepEqual([met.length, new Set(met).size], [15, 15], JSON.stringify(switches));
            assert.ok(pages.every(({ readers }) => readers?.conversationData === 'read'));
        }
    });

    it('answers with what Connect has, and says so, when it fails, and knows when it got not all', async () => {
        for (const fault of [
            { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' },
            { kind: 'status', status: 404, errorCode: 'NOT_FOUND' },
            { kind: 'malformedJson' },
            { kind: 'resetMidBody' }
        ]) {
            await stage.org.addFault({ match: DATA, fault });
            const { entries, readers } = await stage.readEntries('richSession', 'supervisor');
            await stage.org.clearFaults();
            assert.deepEqual(readers, { conversationData: 'unavailable' }, JSON.stringify(fault));
            assert.equal(entries.filter(({ redactable }) => redactable).length, 4);
        }
        await stage.org.setSwitches({ conversationDataPaging: 'cut', conversationDataPageSize: 5 });
        const cut = await stage.readEntries('richSession', 'supervisor');

        assert.deepEqual(cut.readers, { conversationData: 'partial' });
        assert.ok(stage.logLines.some((line) => line.includes('the Conversation Data API was not read')));
        assert.ok(!stage.logLines.join('').includes(CARD));
    });

    it('says so, and counts it, when the minute has no call left', async () => {
        await using own = await openStage({ reads: 'everyKind', tries: { sleep: () => Promise.resolve() } });
        await own.org.setSwitches({ conversationDataPageSize: 1 });
        const states: (string | undefined)[] = [];
        for (let read = 0; read < 10; read += 1) {
            states.push((await own.readEntries('richSession', 'supervisor')).readers?.conversationData);
        }
        const { text } = await own.call('/metrics');

        assert.deepEqual([states[0], states.at(-1)], ['partial', 'unavailable']);
        assert.match(text, /limit_refusals_total\{limit="conversationData",priority="reading"\} 1$/m);
    });

    it('counts a conversation active once for both readers', async () => {
        const before = (await stage.readEntries('richSession', 'supervisor')).limits.activeConversations.used;
        const again = (await stage.readEntries('richSession', 'supervisor')).limits.activeConversations.used;

        assert.equal(again, before);
        assert.equal(await dataCalls(), 2);
    });
});

describe('GET /records/:recordId/entries without the Conversation Data API', () => {
    it('names no other reader', async () => {
        await using stage = await openStage();
        const { entries, readers } = await stage.readEntries('richSession', 'supervisor');

        assert.equal(readers, undefined);
        assert.ok(entries.every(({ kind }) => kind === 'text' || kind === 'other'));
    });
});
