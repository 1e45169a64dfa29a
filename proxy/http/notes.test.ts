import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AuditEventsAnswer, Problem, RedactionsRequest } from 'c/proxyContract';
import { openStage, redactionOf, type Answer, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';

/** A commit of the SSN of the seeded chat, and the SSN. */
async function ssnCommit(stage: Stage): Promise<{ request: RedactionsRequest; ssn: string }> {
    const page = await stage.readEntries(SEED, 'supervisor');
    const entry = page.entries.find(({ text }) => /\d{3}-\d{2}-\d{4}/.test(text));
    const [ssn] = /\d{3}-\d{2}-\d{4}/.exec(entry?.text ?? '') ?? [];
    assert.ok(entry && ssn);
    return { request: redactionOf(entry, ssn, 'SSN'), ssn };
}

async function events(stage: Stage, as: string): Promise<AuditEventsAnswer['events']> {
    const { body } = await stage.call(`/v1/records/${stage.org.recordId(SEED)}/redactions`, { as });
    return (body as unknown as AuditEventsAnswer).events;
}

const DIGIT_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

describe('the note of a commit', () => {
    it('is stored with the intent, on one line, and told with the events', async () => {
        await using stage = await openStage();
        const { request } = await ssnCommit(stage);

        const { status } = await stage.commit(SEED, { request: { ...request, note: ' Asked for\nby the customer ' } });

        assert.equal(status, 200);
        const rows = await stage.org.rows('RedactInline_Event__c');
        assert.deepEqual(
            rows.map((row) => row['Note__c']),
            ['Asked for by the customer', null]
        );
        assert.deepEqual(
            (await events(stage, 'agent')).map(({ type, note }) => [type, note]),
            [
                ['Outcome', null],
                ['Intent', 'Asked for by the customer']
            ]
        );
    });

    it('belongs to what its key stands for', async () => {
        await using stage = await openStage();
        const { request } = await ssnCommit(stage);
        await stage.commit(SEED, { key: 'one-key-for-both', request: { ...request, note: 'One' } });

        const { status, body } = await stage.commit(SEED, {
            key: 'one-key-for-both',
            request: { ...request, note: 'Two' }
        });

        assert.deepEqual([status, (body as unknown as Problem).code], [422, 'IDEMPOTENCY_KEY_REUSED']);
    });

    const tellings: readonly { name: string; tell: (ssn: string) => string }[] = [
        { name: 'as it stands', tell: (ssn) => `The number ${ssn}` },
        { name: 'in another grouping', tell: (ssn) => ssn.replaceAll('-', '').replaceAll(/(..)/g, '$1 ') },
        {
            name: 'in words',
            tell: (ssn) => ssn.replaceAll(/\d/g, (d) => `${DIGIT_WORDS[Number(d)] ?? ''} `).replaceAll('-', '')
        },
        { name: 'by its last four', tell: (ssn) => `ends in ${ssn.slice(-4)}` }
    ];
    for (const { name, tell } of tellings) {
        it(`is refused when it repeats what is redacted ${name}; nothing is written, logged or echoed`, async () => {
            await using stage = await openStage();
            const { request, ssn } = await ssnCommit(stage);
            const note = tell(ssn);

            const { status, body, text } = await stage.commit(SEED, {
                key: 'key-of-the-note',
                request: { ...request, note }
            });

            const { code, errors } = body as unknown as Problem;
            assert.deepEqual([status, code, errors?.map(({ path }) => path)], [400, 'REQUEST_INVALID', ['note']]);
            assert.deepEqual(await stage.org.rows('RedactInline_Event__c'), []);
            assert.ok(!text.includes(note.trim()));
            assert.ok(!stage.logLines.some((line) => line.includes(note.trim())));
            const mended: Answer = await stage.call(`/v1/records/${stage.org.recordId(SEED)}/redactions`, {
                method: 'POST',
                as: 'supervisor',
                act: 'redact',
                headers: { 'idempotency-key': 'key-of-the-note' },
                body: { ...request, note: 'Asked for by the customer' }
            });
            assert.equal(mended.status, 200);
        });
    }

    it('is found out when what is redacted was said in words', async () => {
        await using stage = await openStage();
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const spoken = 'it is four one five two six three';
        const [first] = entries.filter(({ redactable }) => redactable);
        assert.ok(first);
        await stage.org.changeEntry(SEED, first.identifier, { messageText: spoken });
        const page = await stage.readEntries(SEED, 'supervisor');
        const entry = page.entries.find(({ identifier }) => identifier === first.identifier);
        assert.ok(entry);

        const request = redactionOf(entry, 'four one five two six three', 'OTHER');
        const { status } = await stage.commit(SEED, { request: { ...request, note: 'Said 415-263' } });

        assert.equal(status, 400);
    });

    it('has at most as many code units as its field', async () => {
        await using stage = await openStage();
        const { request } = await ssnCommit(stage);

        const { status, body } = await stage.commit(SEED, { request: { ...request, note: 'x'.repeat(256) } });

        assert.equal(status, 400);
        assert.deepEqual((body as unknown as Problem).errors, [{ path: 'note', problem: 'give at most 255' }]);
    });
});
