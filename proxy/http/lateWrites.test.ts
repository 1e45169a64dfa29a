import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type {
    EntriesAnswer,
    RedactedEntry,
    RedactionsAnswer,
    RedactionsRequest,
    TranscriptEntry
} from 'c/proxyContract';
import { openStage, redactionOf, type Answer, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const LATE_WRITE_MS = 60_000;

let time = 0;

/** A stage whose Salesforce keeps PATCHes for itself until the faults are deleted. */
async function openHolding(): Promise<Stage> {
    const stage = await openStage({
        now: () => time,
        environment: { salesforceTimeoutMs: 300, lateWriteMs: LATE_WRITE_MS }
    });
    await stage.org.addFault({ match: { method: 'PATCH', path: '/entries' }, times: 1, fault: { kind: 'hold' } });
    return stage;
}

async function sensitiveEntry(stage: Stage): Promise<TranscriptEntry> {
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    const entry = entries.find(({ suggestions }) => suggestions.length > 0);
    assert.ok(entry);
    return entry;
}

function requestFor(entry: TranscriptEntry): RedactionsRequest {
    const [suggestion] = entry.suggestions;
    assert.ok(suggestion);
    return redactionOf(entry, entry.text.slice(suggestion.start, suggestion.end), suggestion.category);
}

/** The same request, with one letter less in each span. */
function narrower(request: RedactionsRequest): RedactionsRequest {
    const entries = request.entries.map((entry) => ({
        ...entry,
        spans: entry.spans.map((span) => ({ ...span, end: span.end - 1 }))
    }));
    return { ...request, entries };
}

/** A request that redacts this word wherever an entry has it. */
async function redactionOfAll(stage: Stage, word: string): Promise<RedactionsRequest> {
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    const requests = entries
        .filter(({ text }) => text.includes(word))
        .map((entry) => redactionOf(entry, word, 'OTHER'));
    return { reasonCode: 'PCI_PAN', entries: requests.flatMap((request) => request.entries) };
}

const storedText = async ({ org }: Stage, { identifier }: TranscriptEntry): Promise<string | null | undefined> =>
    (await org.storedEntries(SEED)).find((entry) => entry.identifier === identifier)?.messageText;

/** What the trail says of each commit, in the order of its rows. */
const trail = async ({ org }: Stage): Promise<readonly string[]> =>
    (await org.rows('RedactInline_Event__c')).map((row) => String(row['Outcome__c'] ?? row['Type__c']));

const visit = (stage: Stage): Promise<Answer> =>
    stage.call(`/v1/records/${stage.org.recordId(SEED)}/redactions`, { as: 'supervisor', act: 'redact' });

/** The same entry as it is stored by now, with its beginning redacted. */
async function moreOf(stage: Stage, { entries: [asked] }: RedactionsRequest): Promise<RedactionsRequest> {
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    const entry = entries.find(({ identifier }) => identifier === asked?.identifier);
    assert.ok(entry);
    return redactionOf(entry, entry.text.slice(0, 3), 'OTHER');
}

const PHONE = '07700 900461';

/** The records of a seed's conversation, in the order of their ids. */
async function recordsOf({ org }: Stage, seed: string): Promise<readonly string[]> {
    const sessions = await org.rows('MessagingSession');
    const first = sessions.find((row) => row['Id'] === org.recordId(seed));
    return sessions
        .filter((row) => row['ConversationId'] === first?.['ConversationId'])
        .map((row) => String(row['Id']))
        .toSorted();
}

/** Redacts a piece of an entry as it is read through one of its records. */
async function redactionOfEntry(
    stage: Stage,
    recordId: string,
    identifier: string,
    piece = PHONE
): Promise<RedactionsRequest> {
    const answer = await stage.call(`/v1/records/${recordId}/entries`, { as: 'supervisor', act: 'redact' });
    const { entries } = answer.body as unknown as EntriesAnswer;
    const entry = entries.find((each) => each.identifier === identifier);
    assert.ok(entry);
    return redactionOf(entry, piece, 'OTHER');
}

async function commitOn(stage: Stage, recordId: string, request: RedactionsRequest): Promise<Answer<RedactionsAnswer>> {
    const answer = await stage.call(`/v1/records/${recordId}/redactions`, {
        method: 'POST',
        as: 'supervisor',
        act: 'redact',
        headers: { 'idempotency-key': crypto.randomUUID() },
        body: request
    });
    return answer as unknown as Answer<RedactionsAnswer>;
}

const only = (answer: { readonly body: { readonly entries: readonly RedactedEntry[] } }): RedactedEntry => {
    const [entry, ...others] = answer.body.entries;
    assert.ok(entry && others.length === 0);
    return entry;
};

describe('a PATCH that Salesforce does not answer', () => {
    beforeEach(() => {
        time = Date.UTC(2026, 10, 22);
    });

    it('leaves the entry unverified, with what is stored so far, and the trail without an outcome', async () => {
        await using stage = await openHolding();
        const entry = await sensitiveEntry(stage);

        const answer = await stage.commit(SEED, { request: requestFor(entry) });

        assert.equal(answer.status, 200);
        assert.equal(only(answer).outcome, 'unverified');
        assert.equal(only(answer).text, entry.text);
        assert.equal(answer.body.audit, 'pending');
        await visit(stage);
        assert.deepEqual(await trail(stage), ['Intent']);
    });

    it('is told as redacted by the next visit after it was written', async () => {
        await using stage = await openHolding();
        const entry = await sensitiveEntry(stage);
        const key = crypto.randomUUID();
        await stage.commit(SEED, { request: requestFor(entry), key });

        await stage.org.clearFaults();
        while ((await storedText(stage, entry)) === entry.text) await new Promise(setImmediate);
        await visit(stage);

        assert.deepEqual(await trail(stage), ['Intent', 'redacted']);
        const repeated = await stage.commit(SEED, { request: requestFor(entry), key });
        assert.equal(only(repeated).outcome, 'redacted');
        assert.equal(only(repeated).changedSince, undefined);
        assert.equal(repeated.body.audit, undefined);
    });

    it('is told as redacted, and as another text since, where somebody has stored one after it was written', async () => {
        await using stage = await openHolding();
        const entry = await sensitiveEntry(stage);
        const key = crypto.randomUUID();
        await stage.commit(SEED, { request: requestFor(entry), key });
        await stage.org.clearFaults();
        while ((await storedText(stage, entry)) === entry.text) await new Promise(setImmediate);
        await visit(stage);
        await stage.org.changeEntry(SEED, entry.identifier, { messageText: entry.text });

        const repeated = await stage.commit(SEED, { request: requestFor(entry), key });

        assert.deepEqual(only(repeated), {
            ...only(repeated),
            outcome: 'redacted',
            text: entry.text,
            changedSince: true
        });
    });

    it('is told as failed once Salesforce cannot write it any more', async () => {
        await using stage = await openHolding();
        await stage.commit(SEED, { request: requestFor(await sensitiveEntry(stage)) });

        time += LATE_WRITE_MS - 1;
        await visit(stage);
        assert.deepEqual(await trail(stage), ['Intent']);
        time += 1;
        await visit(stage);
        await visit(stage);

        assert.deepEqual(await trail(stage), ['Intent', 'failed']);
    });

    it('keeps other masks from the entry, which it would undo, and lets the same ones through', async () => {
        await using stage = await openHolding();
        const entry = await sensitiveEntry(stage);
        const request = requestFor(entry);
        await stage.commit(SEED, { request });

        const refused = await stage.commit(SEED, { request: narrower(request) });
        assert.equal(refused.status, 503);
        assert.equal((refused.body as unknown as { code: string }).code, 'AUDIT_UNAVAILABLE');
        assert.equal(refused.headers.get('retry-after'), '60');

        const again = await stage.commit(SEED, { request });
        assert.equal(only(again).outcome, 'redacted');
        const masked = only(again).text;
        await stage.org.clearFaults();
        await visit(stage);

        assert.equal(await storedText(stage, entry), masked);
        assert.deepEqual(await trail(stage), ['Intent', 'Intent', 'redacted', 'redacted']);
    });

    it('keeps other masks from the entry also once another commit has stored its text', async () => {
        await using stage = await openHolding();
        const request = requestFor(await sensitiveEntry(stage));
        await stage.commit(SEED, { request });
        time += 5_000;
        assert.equal(only(await stage.commit(SEED, { request })).outcome, 'redacted');
        time += 5_000;

        const more = await moreOf(stage, request);
        const refused = await stage.commit(SEED, { request: more });
        assert.equal(refused.status, 503);
        assert.equal(refused.headers.get('retry-after'), '50');
        await stage.org.clearFaults();
        time += 50_000;
        const later = only(await stage.commit(SEED, { request: more }));

        assert.equal(later.outcome, 'redacted');
        const [written] = (await stage.org.storedEntries(SEED)).filter(
            ({ identifier }) => identifier === later.identifier
        );
        assert.equal(written?.messageText, later.text);
    });

    it('keeps other masks away as long as each of several may be made', async () => {
        await using stage = await openHolding();
        const request = requestFor(await sensitiveEntry(stage));
        await stage.commit(SEED, { request });
        time += 40_000;
        await stage.org.addFault({ match: { method: 'PATCH' }, times: 1, fault: { kind: 'resetMidBody' } });
        assert.equal(only(await stage.commit(SEED, { request })).outcome, 'redacted');
        time += 30_000;

        const refused = await stage.commit(SEED, { request: await moreOf(stage, request) });
        assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '30']);
        time += 30_000;
        assert.equal((await stage.commit(SEED, { request: await moreOf(stage, request) })).status, 200);
    });

    it('keeps other masks from the entry through another record that it belongs to as well', async () => {
        await using stage = await openHolding();
        const seed = 'threeSessions';
        const [own, other] = await recordsOf(stage, seed);
        const stored = (await stage.org.storedEntries(seed)).find(({ messageText }) => messageText?.includes(PHONE));
        assert.ok(own && other && stored);
        await stage.org.changeEntry(seed, stored.identifier, { relatedRecords: [own, other] });
        const request = await redactionOfEntry(stage, own, stored.identifier);
        assert.equal(only(await commitOn(stage, own, request)).outcome, 'unverified');
        time += 5_000;

        const refused = await commitOn(stage, other, narrower(request));
        const same = await commitOn(stage, other, request);
        const again = await redactionOfEntry(stage, other, stored.identifier, 'any time');
        const stillRefused = await commitOn(stage, other, again);
        await stage.org.clearFaults();
        time += LATE_WRITE_MS - 5_000;
        const later = await commitOn(stage, other, again);

        assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '55']);
        assert.equal(only(same).outcome, 'redacted');
        assert.deepEqual([stillRefused.status, stillRefused.headers.get('retry-after')], [503, '55']);
        assert.equal(only(later).outcome, 'redacted');
        const written = (await stage.org.storedEntries(seed)).find(
            ({ identifier }) => identifier === stored.identifier
        );
        assert.equal(written?.messageText, only(later).text);
    });

    it('is waited for also where an org decodes what it is sent, and one of its texts would be written again', async () => {
        await using stage = await openStage({ now: () => time });
        await stage.org.setSwitches({ patchDecoding: 'decoded' });
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const redactable = entries.filter((entry) => entry.redactable).slice(0, 6);
        for (const [index, { identifier }] of redactable.entries()) {
            const messageText = index === 0 ? 'so "x" <b> typed &lt;b&gt; & secret' : 'plain secret';
            await stage.org.changeEntry(SEED, identifier, { messageText });
        }
        const request = await redactionOfAll(stage, 'secret');
        await stage.org.addFault({
            match: { method: 'PATCH' },
            skip: 1,
            times: 1,
            fault: { kind: 'resetBeforeHeaders' }
        });

        const { body } = await stage.commit(SEED, { request });
        await visit(stage);

        const unanswered = body.entries.filter(({ outcome }) => outcome === 'unverified').length;
        assert.equal(unanswered, 1);
        assert.deepEqual(
            (await trail(stage)).filter((step) => step === 'failed'),
            []
        );
    });
});

/** Inserts that Salesforce has come to an end with, the held ones last. */
const inserts = async ({ org }: Stage): Promise<number> =>
    (await org.requests()).filter(({ method, path }) => method === 'POST' && path.includes('/composite')).length;

describe('intents that Salesforce does not answer', () => {
    let request: RedactionsRequest;
    const openHoldingInserts = async (): Promise<Stage> => {
        time = Date.UTC(2026, 10, 22);
        const stage = await openStage({ now: () => time, environment: { salesforceTimeoutMs: 300 } });
        request = requestFor(await sensitiveEntry(stage));
        await stage.org.addFault({ match: { method: 'POST', path: '/composite' }, times: 1, fault: { kind: 'hold' } });
        await stage.org.forgetRequests();
        assert.equal((await stage.commit(SEED, { request })).status, 503);
        return stage;
    };

    it('are told as failed where they are stored after their commit was refused', async () => {
        await using stage = await openHoldingInserts();

        await stage.org.clearFaults();
        while ((await trail(stage)).length < 1) await new Promise(setImmediate);
        await visit(stage);

        assert.deepEqual(await trail(stage), ['Intent', 'failed']);
    });

    it('are never stored once another row follows the one that they were to follow', async () => {
        await using stage = await openHoldingInserts();

        assert.equal(only(await stage.commit(SEED, { request })).outcome, 'redacted');
        await stage.org.clearFaults();
        while ((await inserts(stage)) < 3) await new Promise(setImmediate);
        await visit(stage);

        assert.deepEqual(await trail(stage), ['Intent', 'redacted']);
    });
});

describe('outcomes that Salesforce does not answer', () => {
    it('are stored once, whoever settles them meanwhile', async () => {
        time = Date.UTC(2026, 10, 22);
        await using stage = await openStage({ now: () => time, environment: { salesforceTimeoutMs: 300 } });
        const request = requestFor(await sensitiveEntry(stage));
        await stage.org.addFault({
            match: { method: 'POST', path: '/composite' },
            skip: 1,
            times: 1,
            fault: { kind: 'hold' }
        });
        await stage.org.forgetRequests();

        const { body } = await stage.commit(SEED, { request });
        await visit(stage);
        await stage.org.clearFaults();
        while ((await inserts(stage)) < 3) await new Promise(setImmediate);
        await visit(stage);

        assert.equal(body.audit, 'pending');
        assert.deepEqual(await trail(stage), ['Intent', 'redacted']);
    });
});
