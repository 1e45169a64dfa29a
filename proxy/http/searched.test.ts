import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Searched, type TranscriptEntry } from 'c/proxyContract';
import { openStage, type Stage } from './stage.ts';

const SEED = 'liveSession';
const POLISH = 'Dzień dobry, moja karta ma numer cztery jeden jeden jeden, proszę pisać na ewa@example.com.';

async function entriesFor(stage: Stage, as: string): Promise<readonly TranscriptEntry[]> {
    return (await stage.readEntries(SEED, as)).entries;
}

/** The newest entry, and how far the ones before it were searched. */
async function newestFor(stage: Stage, as: string): Promise<{ newest: TranscriptEntry; others: readonly Searched[] }> {
    const entries = await entriesFor(stage, as);
    const newest = entries.at(-1);
    assert.ok(newest && entries.length > 1);
    return { newest, others: entries.slice(0, -1).map(({ searched }) => searched) };
}

function linesOf(stage: Stage, message: string): readonly Record<string, unknown>[] {
    return stage.logLines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter((line) => line['message'] === message);
}

describe('how far an entry was searched', () => {
    it('is told of one in a language that is not covered, and its written values are suggested', async () => {
        await using stage = await openStage();
        await stage.org.addEntry(SEED, { messageText: POLISH });

        const { newest, others } = await newestFor(stage, 'supervisor');

        assert.equal(newest.searched, Searched.Written);
        assert.deepEqual(
            newest.suggestions.map(({ start, end }) => POLISH.slice(start, end)),
            ['ewa@example.com']
        );
        assert.deepEqual(new Set(others), new Set([Searched.Full]));
    });

    it('is told to who may only view as well', async () => {
        await using stage = await openStage();
        await stage.org.addEntry(SEED, { messageText: POLISH });

        const { newest, others } = await newestFor(stage, 'agent');

        assert.equal(newest.searched, Searched.Written);
        assert.deepEqual(new Set(others), new Set([Searched.Full]));
    });

    it('is logged in one line for a page, as a count, and not for a page that was searched in full', async () => {
        await using stage = await openStage();
        const message = 'entries were not searched in full';
        await entriesFor(stage, 'supervisor');
        assert.deepEqual(linesOf(stage, message), []);
        await stage.org.addEntry(SEED, { messageText: POLISH });
        await stage.org.addEntry(SEED, { messageText: 'Proszę o pomoc, ponieważ zgubiłam wczoraj swoją kartę.' });

        await entriesFor(stage, 'supervisor');

        const [line, ...more] = linesOf(stage, message);
        assert.deepEqual(more, []);
        assert.deepEqual([line?.['failedCount'], line?.['uncoveredCount'], line?.['level']], [0, 2, 30]);
        const fields = ['level', 'at', 'requestId', 'entryCount', 'failedCount', 'uncoveredCount', 'message'];
        assert.deepEqual(Object.keys(line ?? {}), fields);
    });

    it('is counted', async () => {
        await using stage = await openStage();
        await stage.org.addEntry(SEED, { messageText: POLISH });
        const { others } = await newestFor(stage, 'supervisor');

        const { text } = await stage.call('/metrics');

        const series = 'redact_inline_presented_entries_total';
        assert.match(text, new RegExp(`^${series}\\{searched="written"\\} 1$`, 'm'));
        assert.match(text, new RegExp(`^${series}\\{searched="full"\\} ${String(others.length)}$`, 'm'));
    });

    it('is nothing where detection failed: masked whole for who may only view, in clear for who may redact', async () => {
        await using stage = await openStage();
        const expression = { Expression__c: 'a.*z|a', Category__c: 'GADGET', Context_Words__c: null, Score__c: 0.8 };
        await stage.org.deployRecords('RedactInline_Rule__mdt', [
            { DeveloperName: 'Greedy', Enabled__c: true, ...expression }
        ]);
        const text = 'a'.repeat(20_000);
        await stage.org.addEntry(SEED, { messageText: text });

        const viewed = await newestFor(stage, 'agent');
        const redacted = await newestFor(stage, 'supervisor');

        assert.equal(viewed.newest.searched, Searched.None);
        assert.deepEqual(
            viewed.newest.masked.map(({ start, end }) => [start, end]),
            [[0, viewed.newest.text.length]]
        );
        assert.equal(redacted.newest.searched, Searched.None);
        assert.equal(redacted.newest.text, text);
        assert.deepEqual(new Set(viewed.others), new Set([Searched.Full]));
        const lines = linesOf(stage, 'entries were not searched in full');
        assert.deepEqual(
            lines.map(({ level, failedCount, rules }) => ({ level, failedCount, rules })),
            [1, 2].map(() => ({ level: 50, failedCount: 1, rules: ['Greedy'] }))
        );
        await stage.org.addEntry(SEED, { messageText: 'Good.' });
        const path = `/v1/records/${stage.org.recordId(SEED)}/entries?limit=1`;
        const { body } = await stage.call(path, { as: 'agent' });
        assert.deepEqual(
            (body['entries'] as TranscriptEntry[]).map((entry) => entry.text),
            ['Good.']
        );
        assert.equal(
            linesOf(stage, 'entries were not searched in full').length,
            lines.length,
            'none for what is around'
        );
    });

    it('is full where there is no text, whatever is spoken around it', async () => {
        await using stage = await openStage();
        await stage.org.addEntry(SEED, { messageText: POLISH });
        await stage.org.addEntry(SEED, { messageText: '' });
        await stage.org.addEntry(SEED, { messageText: null });

        const entries = await entriesFor(stage, 'agent');

        assert.deepEqual(
            entries.slice(-3).map(({ text, searched }) => [text, searched]),
            [
                [POLISH, Searched.Written],
                ['', Searched.Full],
                ['', Searched.Full]
            ]
        );
    });
});
