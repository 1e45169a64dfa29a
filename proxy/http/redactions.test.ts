import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LimitsAnswer, Problem, TranscriptEntry } from 'c/proxyContract';
import { openStage, redactionOf, type Stage } from './stage.ts';

const MASK = /\[redacted: card number ending \d{4}\]/;

/** The card number of the seeded chat, as it is written there. */
async function findCard(stage: Stage): Promise<{ entry: TranscriptEntry; card: string }> {
    const page = await stage.readEntries('cardAndSsn', 'supervisor');
    const entry = page.entries.find(({ suggestions }) => suggestions.some((s) => s.category === 'CARD_NUMBER'));
    const suggestion = entry?.suggestions.find((s) => s.category === 'CARD_NUMBER');
    assert.ok(entry && suggestion);
    return { entry, card: entry.text.slice(suggestion.start, suggestion.end) };
}

async function storedText(stage: Stage, identifier: string): Promise<string | null | undefined> {
    const stored = await stage.org.storedEntries('cardAndSsn');
    return stored.find((entry) => entry.identifier === identifier)?.messageText;
}

/** How many calls the supervisor has paid for. */
async function callsOf(stage: Stage): Promise<number> {
    const { body } = await stage.call('/v1/limits', {
        as: 'supervisor',
        act: 'redact',
        recordId: stage.org.recordId('cardAndSsn')
    });
    return (body as unknown as LimitsAnswer).hourlyCalls.used;
}

describe('POST /v1/records/:recordId/redactions', () => {
    it('stores the mask, changes nothing outside the span and reads it back', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        const before = await stage.org.storedEntries('cardAndSsn');

        const { status, body } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });

        assert.equal(status, 200);
        const [redacted] = body.entries;
        assert.equal(redacted?.outcome, 'redacted');
        const start = entry.text.indexOf(card);
        const text = await storedText(stage, entry.identifier);
        assert.ok(text);
        assert.equal(text.slice(0, start), entry.text.slice(0, start));
        assert.match(text.slice(start), MASK);
        assert.equal(text.replace(MASK, ''), entry.text.replace(card, ''));
        assert.equal(redacted.text, text);
        const after = await stage.org.storedEntries('cardAndSsn');
        const others = (entries: typeof after): typeof after =>
            entries.filter(({ identifier }) => identifier !== entry.identifier);
        assert.deepEqual(others(after), others(before));
    });

    it('stores one intent and one outcome, chained and without a digit of the card', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);

        const { body } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });

        const rows = await stage.org.rows('RedactInline_Event__c');
        assert.deepEqual(
            rows.map((row) => [row['Type__c'], row['Outcome__c'], row['Commit_Id__c'], row['Reason_Code__c']]),
            [
                ['Intent', null, body.commitId, 'PCI_PAN'],
                ['Outcome', 'redacted', body.commitId, 'PCI_PAN']
            ]
        );
        const [intent, outcome] = rows;
        assert.ok(intent && outcome);
        assert.equal(intent['Previous_Signature__c'], null);
        assert.equal(outcome['Previous_Signature__c'], intent['Signature__c']);
        assert.equal(intent['After_Digest__c'], outcome['After_Digest__c']);
        const digits = card.replace(/\D/g, '');
        for (const row of rows) assert.ok(!JSON.stringify(row).replace(/\W/g, '').includes(digits.slice(0, 8)));
    });

    it('gives the revision that the next commit on the entry needs', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        const first = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });
        const [stored] = first.body.entries;
        assert.ok(stored?.text && stored.revision);

        const request = redactionOf({ ...entry, text: stored.text, revision: stored.revision }, stored.text, 'OTHER');
        const second = await stage.commit('cardAndSsn', { request });

        assert.equal(second.status, 200);
        assert.equal(await storedText(stage, entry.identifier), '[redacted: other]');
    });

    it('refuses a stale revision with the fresh entry, and writes nothing anywhere', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        await stage.org.changeEntry('cardAndSsn', entry.identifier, { messageText: `${entry.text} Thanks.` });

        const { status, body } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });

        assert.equal(status, 409);
        const problem = body as unknown as { code: string; entries: readonly { text: string; revision: string }[] };
        assert.equal(problem.code, 'ENTRY_CHANGED');
        assert.equal(problem.entries[0]?.text, `${entry.text} Thanks.`);
        assert.notEqual(problem.entries[0].revision, entry.revision);
        assert.deepEqual(await stage.org.rows('RedactInline_Event__c'), []);
        assert.equal(await storedText(stage, entry.identifier), `${entry.text} Thanks.`);
    });

    it('answers a repeated key with the same result and one PATCH', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        const commit = { key: 'retry-of-a-commit', request: redactionOf(entry, card) };
        await stage.org.forgetRequests();

        const answers = await Promise.all([1, 2, 3].map(async () => stage.commit('cardAndSsn', commit)));

        assert.deepEqual(
            answers.map(({ status }) => status),
            [200, 200, 200]
        );
        assert.deepEqual(answers[1]?.body, answers[0]?.body);
        assert.deepEqual(answers[2]?.body, answers[0]?.body);
        const patches = (await stage.org.requests()).filter(({ method }) => method === 'PATCH');
        assert.equal(patches.length, 1);
        assert.equal((await stage.org.rows('RedactInline_Event__c')).length, 2);
    });

    it('says of a repeated key that another text is stored since, and calls it what was redacted no more', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        const commit = { key: 'retry-of-a-commit', request: redactionOf(entry, card) };
        const first = await stage.commit('cardAndSsn', commit);
        assert.equal(first.body.entries[0]?.changedSince, undefined);
        const messageText = 'My card is 4111 1111 1111 1111';
        await stage.org.changeEntry('cardAndSsn', entry.identifier, { messageText });

        const { body } = await stage.commit('cardAndSsn', commit);

        const [told] = body.entries;
        assert.equal(told?.text, messageText);
        assert.notEqual(told.revision, first.body.entries[0]?.revision);
        assert.equal(told.changedSince, true);
        await stage.org.removeEntry('cardAndSsn', entry.identifier);
        const later = await stage.commit('cardAndSsn', commit);
        const { identifier } = entry;
        const gone = { identifier, outcome: 'redacted', text: null, revision: null, changedSince: true };
        assert.deepEqual(later.body.entries, [gone]);
    });

    it('remembers a key over a restart', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        const commit = { key: 'retry-of-a-commit', request: redactionOf(entry, card) };
        const first = await stage.commit('cardAndSsn', commit);

        await stage.restartProxy();
        const second = await stage.commit('cardAndSsn', commit);

        assert.deepEqual(second.body, first.body);
    });

    it('uses no key up when nothing was written, and pays for the calls that it made alone', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        const commit = { key: 'retry-of-a-commit', request: redactionOf(entry, card) };
        await stage.org.addFault({
            match: { method: 'POST', path: '/composite/sobjects' },
            times: 1,
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });

        await stage.org.forgetRequests();
        const before = await callsOf(stage);
        const refused = await stage.commit('cardAndSsn', commit);
        const paid = (await callsOf(stage)) - before;
        const made = (await stage.org.requests()).filter(({ path }) => path.includes('/connect/')).length;
        const done = await stage.commit('cardAndSsn', commit);

        assert.equal(refused.status, 503);
        assert.equal(paid, made);
        assert.equal((refused.body as unknown as { code: string }).code, 'AUDIT_UNAVAILABLE');
        assert.equal(done.body.entries[0]?.outcome, 'redacted');
    });

    it('makes two commits on one entry follow each other', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        const requests = [redactionOf(entry, card), redactionOf(entry, entry.text.slice(0, 3), 'OTHER')];

        const answers = await Promise.all(requests.map(async (request) => stage.commit('cardAndSsn', { request })));

        assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    });

    it('refuses an entry of another session of the same conversation, as if it did not exist', async () => {
        await using stage = await openStage();
        const own = await stage.readEntries('threeSessions', 'supervisor');
        const ownIdentifiers = new Set(own.entries.map(({ identifier }) => identifier));
        const stored = await stage.org.storedEntries('threeSessions');
        const foreign = stored.find(({ identifier }) => !ownIdentifiers.has(identifier));
        assert.ok(foreign);
        const refusalOf = async (identifier: string): Promise<unknown> => {
            const spans = [{ start: 0, end: 1, category: 'OTHER' }];
            const request = { reasonCode: 'OTHER', entries: [{ identifier, revision: 'any', spans }] };
            const { status, body } = await stage.commit('threeSessions', { request });
            return { status, ...body, requestId: '' };
        };

        const refusal = await refusalOf(foreign.identifier);

        const { code, errors } = refusal as Problem;
        assert.deepEqual([code, errors?.map(({ path }) => path)], ['ENTRY_NOT_REDACTABLE', ['entries[0]']]);
        assert.deepEqual(refusal, await refusalOf(crypto.randomUUID()));
        assert.deepEqual(await stage.org.rows('RedactInline_Event__c'), []);
    });

    it('tells that masks make a text too long, and of which entry', async () => {
        await using stage = await openStage();
        const { entry } = await findCard(stage);
        await stage.org.changeEntry('cardAndSsn', entry.identifier, { messageText: 'x'.repeat(131_072) });
        const page = await stage.readEntries('cardAndSsn', 'supervisor');
        const long = page.entries.find(({ identifier }) => identifier === entry.identifier);
        assert.ok(long);

        const { status, body } = await stage.commit('cardAndSsn', { request: redactionOf(long, 'x', 'OTHER') });

        const { code, errors } = body as unknown as Problem;
        assert.deepEqual([status, code], [422, 'ENTRY_NOT_REDACTABLE']);
        assert.deepEqual(
            errors?.map(({ path }) => path),
            ['entries[0].spans']
        );
        assert.match(errors[0]?.problem ?? '', /more than 131072 code units/);
    });

    it('redacts several entries in one commit', async () => {
        await using stage = await openStage();
        const page = await stage.readEntries('cardAndSsn', 'supervisor');
        const entries = page.entries
            .filter(({ redactable, text }) => redactable && text.length > 4)
            .map(({ identifier, revision }) => ({
                identifier,
                revision,
                spans: [{ start: 0, end: 2, category: 'OTHER' }]
            }));

        const { status, body } = await stage.commit('cardAndSsn', { request: { reasonCode: 'OTHER', entries } });

        assert.equal(status, 200);
        assert.equal(body.entries.length, entries.length);
        assert.ok(body.entries.every(({ outcome }) => outcome === 'redacted'));
        assert.ok(body.entries.every(({ text }) => text?.startsWith('[redacted: other]')));
    });
});

describe('what became of a commit', () => {
    it('is failed when Salesforce refuses the PATCH, and the old text stands', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        await stage.org.addFault({
            match: { method: 'PATCH', path: '/entries' },
            fault: { kind: 'status', status: 400, errorCode: 'INVALID_INPUT' }
        });

        const { status, body } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });

        assert.equal(status, 200);
        assert.deepEqual(
            body.entries.map(({ outcome, text }) => [outcome, text]),
            [['failed', entry.text]]
        );
        assert.deepEqual(
            (await stage.org.rows('RedactInline_Event__c')).map((row) => row['Outcome__c']),
            [null, 'failed']
        );
    });

    it('is failed when Salesforce takes no calls for a while, and nothing else is written', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        await stage.org.addFault({
            match: { method: 'PATCH', path: '/entries' },
            times: 1,
            fault: { kind: 'status', status: 503, errorCode: 'SERVER_UNAVAILABLE', retryAfter: 30 }
        });

        const { body } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });

        assert.deepEqual(
            [...body.entries.map(({ outcome, text }) => [outcome, text]), body.audit],
            [['failed', entry.text], undefined]
        );
        const patches = (await stage.org.requests()).filter(({ method }) => method === 'PATCH');
        assert.equal(patches.length, 1);
    });

    it('is mismatch when another text is stored by the time of the read-back', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        const other = 'What somebody else wrote meanwhile.';
        await stage.org.addFault({
            match: { method: 'GET', path: '/entries' },
            skip: 1,
            times: 1,
            fault: { kind: 'delay', ms: 700 }
        });

        const commit = stage.commit('cardAndSsn', { request: redactionOf(entry, card) });
        while ((await storedText(stage, entry.identifier)) === entry.text) await new Promise(setImmediate);
        await stage.org.changeEntry('cardAndSsn', entry.identifier, { messageText: other });

        const { status, body } = await commit;
        assert.equal(status, 200);
        assert.deepEqual(
            body.entries.map(({ outcome, text }) => [outcome, text]),
            [['mismatch', other]]
        );
        const [intent, outcome] = await stage.org.rows('RedactInline_Event__c');
        assert.equal(outcome?.['Outcome__c'], 'mismatch');
        assert.notEqual(outcome['After_Digest__c'], intent?.['After_Digest__c']);
    });

    it('is mismatch when Salesforce accepts the PATCH and keeps the old text', async () => {
        await using stage = await openStage();
        await stage.org.setSwitches({ patchFailure: 'perEntry', patchMessaging: 'refuse' });
        const { entry, card } = await findCard(stage);

        const { body } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });

        assert.deepEqual(
            body.entries.map(({ outcome, text }) => [outcome, text]),
            [['mismatch', entry.text]]
        );
    });

    it('is redacted when the answer to the PATCH is lost and the mask is stored', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        await stage.org.addFault({ match: { method: 'PATCH', path: '/entries' }, fault: { kind: 'applyThenFail' } });
        await stage.org.forgetRequests();

        const { body } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });

        assert.equal(body.entries[0]?.outcome, 'redacted');
        const patches = (await stage.org.requests()).filter(({ method }) => method === 'PATCH');
        assert.equal(patches.length, 1);
    });

    it('is unverified when the read-back fails, and healed by the next visit', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        await stage.org.addFault({
            match: { method: 'GET', path: '/entries' },
            skip: 1,
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });

        const { body } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });
        await stage.org.clearFaults();
        await stage.readEntries('cardAndSsn', 'supervisor');

        assert.deepEqual(body.entries, [
            { identifier: entry.identifier, outcome: 'unverified', text: null, revision: null }
        ]);
        assert.deepEqual(
            (await stage.org.rows('RedactInline_Event__c')).map((row) => row['Outcome__c']),
            [null, 'redacted']
        );
    });

    it('is unverified while Connect does not know the conversation that it was just read from, and settled later', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        await stage.org.addFault({
            match: { method: 'GET', path: '/entries' },
            skip: 1,
            fault: { kind: 'status', status: 404, errorCode: 'RECORD_NOT_FOUND' }
        });
        const outcomes = async (): Promise<readonly unknown[]> =>
            (await stage.org.rows('RedactInline_Event__c')).map((row) => row['Outcome__c']);

        const { body } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });
        await stage.readEntries('cardAndSsn', 'supervisor');

        assert.deepEqual(
            body.entries.map(({ outcome }) => outcome),
            ['unverified']
        );
        assert.deepEqual(await outcomes(), [null]);
        await stage.org.clearFaults();
        await stage.readEntries('cardAndSsn', 'supervisor');
        assert.deepEqual(await outcomes(), [null, 'redacted']);
    });

    it('keeps the result when the outcome event cannot be stored, and heals it later', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        await stage.org.addFault({
            match: { method: 'POST', path: '/composite/sobjects' },
            skip: 1,
            times: 1,
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });
        const outcomes = async (): Promise<readonly unknown[]> =>
            (await stage.org.rows('RedactInline_Event__c')).map((row) => row['Outcome__c']);

        const { status, body } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });

        assert.equal(status, 200);
        assert.equal(body.entries[0]?.outcome, 'redacted');
        assert.equal(body.audit, 'pending');
        assert.deepEqual(await outcomes(), [null]);
        await stage.readEntries('cardAndSsn', 'supervisor');
        assert.deepEqual(await outcomes(), [null, 'redacted']);
    });

    it('is redacted for every entry of a PATCH that Salesforce takes in smaller pieces only', async () => {
        await using stage = await openStage();
        await stage.org.setSwitches({ patchCap: 2 });
        const { entries } = await stage.readEntries('cardAndSsn', 'supervisor');
        const redactable = entries.filter((entry) => entry.redactable);
        assert.ok(redactable.length > 4);
        const spans = [{ start: 0, end: 1, category: 'OTHER' }];
        const asked = redactable.map(({ identifier, revision }) => ({ identifier, revision, spans }));

        const { body } = await stage.commit('cardAndSsn', { request: { reasonCode: 'OTHER', entries: asked } });

        assert.deepEqual([...new Set(body.entries.map(({ outcome }) => outcome))], ['redacted']);
    });

    it('is missing when the entry is gone at read-back', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        await stage.org.addFault({ match: { method: 'PATCH', path: '/entries' }, fault: { kind: 'delay', ms: 700 } });

        const commit = stage.commit('cardAndSsn', { request: redactionOf(entry, card) });
        while ((await stage.org.rows('RedactInline_Event__c')).length === 0) await new Promise(setImmediate);
        await stage.org.removeEntry('cardAndSsn', entry.identifier);

        assert.deepEqual((await commit).body.entries, [
            { identifier: entry.identifier, outcome: 'missing', text: null, revision: null }
        ]);
        const [intent, outcome] = await stage.org.rows('RedactInline_Event__c');
        assert.deepEqual([intent?.['Outcome__c'], outcome?.['Outcome__c']], [null, 'missing']);
        assert.equal(outcome?.['After_Digest__c'], null);
    });

    it('never redacts without a stored intent', async () => {
        await using stage = await openStage();
        const { entry, card } = await findCard(stage);
        await stage.org.addFault({
            match: { method: 'POST', path: '/composite/sobjects' },
            fault: { kind: 'resetBeforeHeaders' }
        });
        await stage.org.forgetRequests();

        const { status } = await stage.commit('cardAndSsn', { request: redactionOf(entry, card) });

        assert.equal(status, 503);
        assert.ok((await stage.org.requests()).every(({ method }) => method !== 'PATCH'));
        assert.equal(await storedText(stage, entry.identifier), entry.text);
    });
});
