import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DismissalAction, TranscriptEntry } from 'c/proxyContract';
import { openStage, type Answer, type Call, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const EVENT = 'RedactInline_Event__c';

async function cardEntry(stage: Stage): Promise<TranscriptEntry> {
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    return entries.find(({ text }) => text.includes('4111'))!;
}

/** Dismisses what an entry had suggested when it was read. */
function decide(
    stage: Stage,
    action: DismissalAction,
    { identifier, revision, suggestions }: TranscriptEntry,
    call: Call = {}
): Promise<Answer> {
    const spans = suggestions.map(({ start, end, category }) => ({ start, end, category }));
    return stage.call(`/v1/records/${stage.org.recordId(SEED)}/dismissals`, {
        method: 'POST',
        as: 'supervisor',
        act: 'redact',
        body: { action, entries: [{ identifier, revision, spans }] },
        ...call
    });
}

describe('POST /v1/records/{recordId}/dismissals', () => {
    it('keeps a dismissed suggestion from being sent again, over a restart and to other supervisors', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);
        assert.equal(entry.suggestions.length, 1);

        const { status, body } = await decide(stage, 'dismiss', entry);
        await stage.restartProxy();

        assert.equal(status, 200);
        assert.deepEqual(body, { changed: 1 });
        assert.deepEqual((await cardEntry(stage)).suggestions, []);
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        assert.ok(entries.some(({ suggestions }) => suggestions.some(({ category }) => category === 'SSN')));
    });

    it('knows the value again in another entry and in another form, and no other value', async () => {
        await using stage = await openStage();
        await decide(stage, 'dismiss', await cardEntry(stage));
        const [{ identifier } = { identifier: '' }] = await stage.org.storedEntries(SEED);
        const suggestedFor = async (messageText: string): Promise<number | undefined> => {
            await stage.org.changeEntry(SEED, identifier, { messageText });
            const { entries } = await stage.readEntries(SEED, 'supervisor');
            return entries.find((entry) => entry.identifier === identifier)?.suggestions.length;
        };

        assert.equal(await suggestedFor('Again: 4111 1111 1111 4321'), 0);
        assert.equal(await suggestedFor('Another: 4111 1111 1111 1111'), 1);
    });

    it('masks for viewers what it masked before', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);

        await decide(stage, 'dismiss', entry);

        const { entries } = await stage.readEntries(SEED, 'agent');
        const viewed = entries.find(({ identifier }) => identifier === entry.identifier);
        assert.match(viewed?.text ?? '', /\[redacted: card number\]/);
    });

    it('takes a dismissal back', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);
        await decide(stage, 'dismiss', entry);

        const { body } = await decide(stage, 'restore', entry);

        assert.deepEqual(body, { changed: 1 });
        assert.equal((await cardEntry(stage)).suggestions.length, 1);
    });

    it('stores one signed event in the chain, without text, however often it is asked for', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);
        await decide(stage, 'dismiss', entry);

        const again = await decide(stage, 'dismiss', entry);
        await decide(stage, 'restore', entry);

        assert.deepEqual(again.body, { changed: 0 });
        const rows = await stage.org.rows(EVENT);
        assert.deepEqual(
            rows.map((row) => row['Type__c']),
            ['Dismissal', 'DismissalWithdrawn']
        );
        assert.equal(rows[1]?.['Previous_Signature__c'], rows[0]?.['Signature__c']);
        assert.equal(rows[1]?.['Before_Digest__c'], rows[0]?.['Before_Digest__c']);
        assert.equal(rows[0]?.['Categories__c'], 'CARD_NUMBER');
        for (const row of rows) assert.ok(!JSON.stringify(row).replaceAll(/\W/g, '').includes('41111111'));
    });

    it('is listed among the events of the record', async () => {
        await using stage = await openStage();
        await decide(stage, 'dismiss', await cardEntry(stage));

        const { status, body } = await stage.call(`/v1/records/${stage.org.recordId(SEED)}/redactions`, {
            as: 'agent'
        });

        assert.equal(status, 200);
        const [event] = body['events'] as readonly { type: string; outcome: unknown }[];
        assert.equal(event?.type, 'Dismissal');
    });

    it('refuses what has changed since it was read, and stores nothing', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);
        await stage.org.changeEntry(SEED, entry.identifier, { messageText: `${entry.text} Thanks.` });

        const { status, body } = await decide(stage, 'dismiss', entry);

        assert.equal(status, 409);
        assert.equal(body['code'], 'ENTRY_CHANGED');
        assert.deepEqual(await stage.org.rows(EVENT), []);
    });

    it('refuses whoever may not redact the record', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);
        const codeOf = async (call: Call): Promise<unknown> =>
            (await decide(stage, 'dismiss', entry, call)).body['code'];

        assert.equal(await codeOf({ as: 'agent', act: 'view' }), 'TOKEN_INVALID');
        const recordId = stage.org.recordId(SEED);
        const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
        await stage.org.share(SEED, 'supervisor', 'read');
        assert.equal(await codeOf({ token }), 'REDACT_NOT_PERMITTED');
    });

    it('refuses requests that are not as documented', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);
        const { identifier, revision } = entry;
        const spans = [{ start: 0, end: 5, category: 'CARD_NUMBER' }];
        const wrong: readonly (readonly [unknown, number])[] = [
            [{ entries: [{ identifier, revision, spans }] }, 400],
            [{ action: 'hide', entries: [{ identifier, revision, spans }] }, 400],
            [{ action: 'dismiss', entries: [] }, 400],
            [{ action: 'dismiss', entries: [{ identifier, revision, spans, text: 'x' }] }, 400],
            [
                { action: 'dismiss', entries: [{ identifier, revision, spans: [{ ...spans[0], category: 'NONE' }] }] },
                400
            ],
            [{ action: 'dismiss', entries: [{ identifier, revision, spans: [] }] }, 422],
            [{ action: 'dismiss', entries: [{ identifier, revision, spans: [{ ...spans[0], end: 9999 }] }] }, 422]
        ];

        for (const [body, expected] of wrong) {
            const { status } = await decide(stage, 'dismiss', entry, { body });
            assert.equal(status, expected, JSON.stringify(body));
        }
    });
});
