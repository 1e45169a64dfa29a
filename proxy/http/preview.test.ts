import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntriesAnswer, EntryRedaction, Problem, TranscriptEntry } from 'c/proxyContract';
import { openStage, type Answer, type Stage } from './stage.ts';

const LONG = '?limit=1000';
const SEEDS = ['cardAndSsn', 'cardReadAloud', 'threeSessions', 'manyScripts'];

async function preview(
    stage: Stage,
    seed: string,
    entries: readonly EntryRedaction[],
    { act = 'redact', query = '' }: { readonly act?: 'view' | 'redact'; readonly query?: string } = {}
): Promise<Answer<EntriesAnswer & Problem>> {
    const path = `/v1/records/${stage.org.recordId(seed)}/preview${query}`;
    const answer = await stage.call(path, { method: 'POST', as: 'supervisor', act, body: { entries } });
    return answer as unknown as Answer<EntriesAnswer & Problem>;
}

/** The largest page of a record: a call read aloud has hundreds of entries before its number. */
async function readLong(stage: Stage, seed: string, as: 'agent' | 'supervisor'): Promise<EntriesAnswer> {
    const act = as === 'supervisor' ? 'redact' : 'view';
    const { body } = await stage.call(`/v1/records/${stage.org.recordId(seed)}/entries${LONG}`, { as, act });
    return body as unknown as EntriesAnswer;
}

/** What two looks at a page have in common: all but the ledgers, which count them. */
function contentOf({ limits: _limits, ...rest }: EntriesAnswer): Omit<EntriesAnswer, 'limits'> {
    return rest;
}

function suggestedIn(entries: readonly TranscriptEntry[]): readonly EntryRedaction[] {
    return entries
        .filter(({ suggestions }) => suggestions.length > 0)
        .map(({ identifier, revision, suggestions }) => ({
            identifier,
            revision,
            spans: suggestions.map(({ start, end, category }) => ({ start, end, category }))
        }));
}

describe('POST /v1/records/:recordId/preview', () => {
    for (const seed of SEEDS) {
        it(`shows ${seed} as agents get it, before and after a commit`, async () => {
            await using stage = await openStage();
            const { entries } = await readLong(stage, seed, 'supervisor');

            const before = await preview(stage, seed, [], { query: LONG });

            assert.equal(before.status, 200);
            assert.deepEqual(contentOf(before.body), contentOf(await readLong(stage, seed, 'agent')));
            const draft = suggestedIn(entries);
            const drafted = await preview(stage, seed, draft, { query: LONG });
            const { status } = await stage.commit(seed, { request: { reasonCode: 'OTHER', entries: draft } });
            assert.equal(status, 200);
            assert.deepEqual(contentOf(drafted.body), contentOf(await readLong(stage, seed, 'agent')));
        });
    }

    it('finds what is left when a draft takes a number apart', async () => {
        await using stage = await openStage();
        const { entries } = await stage.readEntries('cardAndSsn', 'supervisor');
        const halves = suggestedIn(entries).map((entry) => ({
            ...entry,
            spans: entry.spans.map(({ start, end, category }) => ({
                start,
                end: start + Math.ceil((end - start) / 2),
                category
            }))
        }));

        const { body } = await preview(stage, 'cardAndSsn', halves);
        await stage.commit('cardAndSsn', { request: { reasonCode: 'OTHER', entries: halves } });

        assert.deepEqual(contentOf(body), contentOf(await stage.readEntries('cardAndSsn', 'agent')));
    });

    it('masks what was dismissed, as agents get it', async () => {
        await using stage = await openStage();
        const { entries } = await stage.readEntries('cardAndSsn', 'supervisor');
        const recordId = stage.org.recordId('cardAndSsn');
        const { status } = await stage.call(`/v1/records/${recordId}/dismissals`, {
            method: 'POST',
            as: 'supervisor',
            act: 'redact',
            body: { action: 'dismiss', entries: suggestedIn(entries) }
        });
        assert.equal(status, 200);

        const { body } = await preview(stage, 'cardAndSsn', []);

        assert.ok(body.entries.some(({ masked }) => masked.length > 0));
        assert.deepEqual(contentOf(body), contentOf(await stage.readEntries('cardAndSsn', 'agent')));
    });

    it('pages as the transcript does, and leaves drafts on other pages alone', async () => {
        await using stage = await openStage();
        const { entries } = await stage.readEntries('cardAndSsn', 'supervisor');
        const draft = suggestedIn(entries);

        const newest = await preview(stage, 'cardAndSsn', draft, { query: '?limit=2' });
        const query = `?limit=2&before=${encodeURIComponent(newest.body.page.before ?? '')}`;
        const earlier = await preview(stage, 'cardAndSsn', draft, { query });

        const shown = [...earlier.body.entries, ...newest.body.entries].map(({ identifier }) => identifier);
        assert.deepEqual(
            shown,
            entries.slice(-4).map(({ identifier }) => identifier)
        );
    });

    it('stores nothing, and takes a token again', async () => {
        await using stage = await openStage();
        const { entries } = await stage.readEntries('cardAndSsn', 'supervisor');
        const stored = await stage.org.storedEntries('cardAndSsn');
        const recordId = stage.org.recordId('cardAndSsn');
        const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
        const look = async (): Promise<number> => {
            const body = { entries: suggestedIn(entries) };
            return (await stage.call(`/v1/records/${recordId}/preview`, { method: 'POST', token, body })).status;
        };

        assert.deepEqual([await look(), await look()], [200, 200]);

        assert.deepEqual(await stage.org.storedEntries('cardAndSsn'), stored);
        assert.deepEqual(await stage.org.rows('RedactInline_Event__c'), []);
    });

    it('refuses viewers: their spans could take apart what would be found', async () => {
        await using stage = await openStage();

        const { status, body } = await preview(stage, 'cardAndSsn', [], { act: 'view' });

        assert.deepEqual([status, body.code], [401, 'TOKEN_INVALID']);
    });

    it('refuses a draft on another text with the fresh entry, and spans that no text has', async () => {
        await using stage = await openStage();
        const { entries } = await stage.readEntries('cardAndSsn', 'supervisor');
        const [drafted] = suggestedIn(entries);
        assert.ok(drafted);
        const past = { ...drafted, spans: [{ start: 0, end: 100_000, category: 'OTHER' }] };

        const invalid = await preview(stage, 'cardAndSsn', [past]);
        const changed = await preview(stage, 'cardAndSsn', [{ ...drafted, revision: 'another' }]);

        assert.deepEqual([invalid.status, invalid.body.code], [422, 'SPAN_INVALID']);
        assert.deepEqual([changed.status, changed.body.code], [409, 'ENTRY_CHANGED']);
        const fresh = changed.body.entries[0];
        assert.deepEqual(fresh?.text, entries.find(({ identifier }) => identifier === drafted.identifier)?.text);
        assert.ok(fresh && fresh.suggestions.length > 0);
    });
});
