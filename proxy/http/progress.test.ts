import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommitProgress, RedactionsAnswer, RedactionsRequest } from 'c/proxyContract';
import { assertDocumented } from '../openApi/assertDocumented.ts';
import { openStage, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const STEPS = 'application/x-ndjson';

/** A commit of the first two characters of every entry. */
async function wholeChat(stage: Stage): Promise<RedactionsRequest> {
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    const spans = [{ start: 0, end: 2, category: 'OTHER' }];
    return {
        reasonCode: 'OTHER',
        entries: entries
            .filter(({ redactable, text }) => redactable && text.length > 4)
            .map(({ identifier, revision }) => ({ identifier, revision, spans }))
    };
}

async function send(stage: Stage, request: RedactionsRequest, key: string, signal?: AbortSignal): Promise<Response> {
    const recordId = stage.org.recordId(SEED);
    const path = `/v1/records/${recordId}/redactions`;
    return fetch(stage.url + path, {
        method: 'POST',
        headers: {
            authorization: `Bearer ${await stage.mint({ as: 'supervisor', recordId, act: 'redact' })}`,
            accept: `${STEPS}, application/json;q=0.9`,
            'content-type': 'application/json',
            'idempotency-key': key
        },
        body: JSON.stringify(request),
        ...(signal && { signal })
    });
}

async function linesOf(response: Response): Promise<{ steps: readonly CommitProgress[]; answer: RedactionsAnswer }> {
    const lines = (await response.text())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    return { steps: lines.slice(0, -1) as CommitProgress[], answer: lines.at(-1) as RedactionsAnswer };
}

describe('a commit that is told as it goes', () => {
    it('tells each step of each entry, some entries after the other, and at last what it tells in one piece', async () => {
        await using stage = await openStage();
        const request = await wholeChat(stage);

        const response = await send(stage, request, 'key-of-the-steps');
        await assertDocumented('POST', new URL(response.url).pathname, response);
        const { steps, answer } = await linesOf(response);

        assert.equal(response.headers.get('content-type'), STEPS);
        const identifiers = request.entries.map(({ identifier }) => identifier);
        const batches = [identifiers.slice(0, 5), identifiers.slice(5, 10), identifiers.slice(10)];
        assert.deepEqual(steps, [
            ...batches.flatMap((batch) => [
                ...batch.map((identifier) => ({ identifier, step: 'writing', outcome: null })),
                ...batch.map((identifier) => ({ identifier, step: 'written', outcome: null }))
            ]),
            ...identifiers.map((identifier) => ({ identifier, step: 'settled', outcome: 'redacted' }))
        ]);
        const replayed = await stage.commit(SEED, { key: 'key-of-the-steps', request });
        assert.deepEqual(answer, replayed.body);
        assert.deepEqual(await linesOf(await send(stage, request, 'key-of-the-steps')), { steps: [], answer });
    });

    it('has each line sent before the next step begins', async () => {
        await using stage = await openStage();
        const request = await wholeChat(stage);
        await stage.org.addFault({ match: { method: 'PATCH', path: '/entries' }, fault: { kind: 'delay', ms: 400 } });

        const response = await send(stage, request, 'key-of-the-steps');
        const reader = response.body?.getReader();
        const first = await reader?.read();

        const line = new TextDecoder().decode(first?.value as Uint8Array).split('\n')[0];
        assert.equal((JSON.parse(line ?? '') as CommitProgress).step, 'writing');
        const rows = await stage.org.rows('RedactInline_Event__c');
        assert.ok(rows.every((row) => row['Type__c'] === 'Intent'));
        while ((await reader?.read())?.done === false);
    });

    it('tells of entries that are sent again in smaller pieces', async () => {
        await using stage = await openStage();
        await stage.org.setSwitches({ patchCap: 2 });
        const request = await wholeChat(stage);

        const { steps } = await linesOf(await send(stage, request, 'key-of-the-steps'));

        const last = new Map(steps.map((step) => [step.identifier, step]));
        assert.equal(last.size, request.entries.length);
        assert.ok([...last.values()].every(({ outcome }) => outcome === 'redacted'));
        assert.ok(steps.filter(({ step }) => step === 'writing').length > request.entries.length);
    });

    it('is a problem document while nothing is written', async () => {
        await using stage = await openStage();
        const request = await wholeChat(stage);

        const response = await send(stage, { ...request, reasonCode: 'unknown' }, 'key-of-the-steps');

        assert.deepEqual([response.status, response.headers.get('content-type')], [400, 'application/problem+json']);
    });

    it('ends as it would have when the caller leaves, and tells so to the same key', async () => {
        await using stage = await openStage();
        const request = await wholeChat(stage);
        await stage.org.addFault({ match: { method: 'PATCH', path: '/entries' }, fault: { kind: 'delay', ms: 300 } });
        const leaving = new AbortController();
        await stage.org.forgetRequests();

        const response = await send(stage, request, 'key-of-the-steps', leaving.signal);
        assert.equal(response.status, 200);
        leaving.abort();
        const { steps, answer } = await linesOf(await send(stage, request, 'key-of-the-steps'));

        assert.deepEqual(steps, []);
        assert.deepEqual([...new Set(answer.entries.map(({ outcome }) => outcome))], ['redacted']);
        const patches = (await stage.org.requests()).filter(({ method }) => method === 'PATCH');
        assert.equal(patches.length, Math.ceil(request.entries.length / 5));
        assert.ok(!stage.logLines.some((line) => line.includes('"level":50')));
    });

    it('is finished by a proxy that stops after the caller has left', async () => {
        await using stage = await openStage();
        const { entries, ...request } = await wholeChat(stage);
        await stage.org.addFault({ match: { method: 'PATCH', path: '/entries' }, fault: { kind: 'delay', ms: 100 } });
        const leaving = new AbortController();

        await send(stage, { ...request, entries: entries.slice(0, 1) }, 'key-of-the-steps', leaving.signal);
        leaving.abort();
        await stage.proxy.stop();

        const events = await stage.org.rows('RedactInline_Event__c');
        assert.deepEqual(
            events.map((row) => row['Outcome__c']),
            [null, 'redacted']
        );
    });
});
