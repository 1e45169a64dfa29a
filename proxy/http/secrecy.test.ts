import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dumpRedis } from '../state/testing/dumpRedis.ts';
import { redisMissing, startRedis } from '../state/testing/startRedis.ts';
import { openStage, redactionOf, type Stage } from './stage.ts';

/** What Salesforce might put into an error: the text that it was sent. */
const ECHO = {
    kind: 'status',
    status: 400,
    errorCode: 'INVALID_INPUT',
    message: 'Invalid: my card is 4111111111111111'
};

const ONE_PLACE = { timeZone: 'UTC', periods: [], otherwise: 1 };

interface Traces {
    readonly places: Readonly<Record<string, string>>;
    readonly secrets: readonly string[];
}

/** All that a stage's state has stored, as text. */
type ReadState = (stage: Stage) => Promise<string>;

/** Reads, commits and fails in every way that leaves traces; returns all of them, and what must not be in any. */
async function leaveTraces(stage: Stage, readState: ReadState): Promise<Traces> {
    const tokens: string[] = [];
    const answers: string[] = [];
    const recordId = stage.org.recordId('cardAndSsn');
    const post = async (body: unknown, key: string): Promise<void> => {
        const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
        tokens.push(token);
        const headers = { 'idempotency-key': key };
        const { status, text } = await stage.call(`/v1/records/${recordId}/redactions`, {
            method: 'POST',
            token,
            headers,
            body
        });
        if (status !== 200) answers.push(text);
    };
    const page = await stage.readEntries('cardAndSsn', 'supervisor');
    const texts = page.entries.map(({ text }) => text);
    const [first, second] = page.entries.filter(({ suggestions }) => suggestions.length > 0);
    assert.ok(first && second);
    const pieceOf = (entry: typeof first): string =>
        entry.text.slice(entry.suggestions[0]?.start, entry.suggestions[0]?.end);

    await post(redactionOf(first, pieceOf(first)), 'key-of-a-good-commit');
    await post({ ...redactionOf(second, pieceOf(second)), [second.text]: second.text }, 'key-of-a-bad-body');
    await post({ ...redactionOf(second, pieceOf(second)), reasonCode: second.text }, 'key-of-a-bad-reason');
    await post(second.text, 'key-of-a-body-that-is-text');
    await stage.org.addFault({ match: { method: 'PATCH' }, times: 1, fault: ECHO });
    await post(redactionOf(second, pieceOf(second)), 'key-of-a-refused-patch');
    const send = async (path: string, act: 'view' | 'redact', body: unknown): Promise<string> => {
        const token = await stage.mint({ as: 'supervisor', recordId, act });
        tokens.push(token);
        const call = { method: 'POST', token, body };
        const { status, text } = await stage.call(`/v1/records/${recordId}/${path}`, call);
        if (status !== 200) answers.push(text);
        return text;
    };
    const { entries: asked } = redactionOf(second, pieceOf(second));
    const [{ identifier, revision, spans } = { identifier: '', revision: '', spans: [] }] = asked;
    const place = { identifier, revision, span: spans[0] };
    await send('appearances', 'redact', place);
    await send('appearances', 'redact', { ...place, span: { ...spans[0], category: second.text } });
    await send('appearances', 'view', place);
    await send('preview', 'redact', { entries: asked });
    await send('preview', 'redact', { entries: [{ identifier, revision, spans, [second.text]: pieceOf(second) }] });
    await send('dismissals', 'redact', { action: 'dismiss', entries: asked });
    await send('dismissals', 'redact', { action: second.text, entries: asked });
    const flags = JSON.parse(await send('flags', 'view', { entryIdentifier: identifier, reasonCode: 'PAYMENT' })) as {
        readonly flags: readonly { readonly id: string }[];
    };
    await send('flags', 'view', { entryIdentifier: second.text.slice(0, 200), reasonCode: second.text });
    const flagPath = `flags/${flags.flags[0]?.id ?? ''}/resolution`;
    await send(flagPath, 'redact', { outcome: 'declined', reasonCode: second.text });
    await send(flagPath, 'redact', { outcome: 'declined', reasonCode: 'OTHER' });
    await send(`flags/${encodeURIComponent(second.text)}/resolution`, 'redact', { outcome: 'withdrawn' });
    await post({ ...redactionOf(second, pieceOf(second)), note: second.text.slice(0, 255) }, 'key-of-a-telling-note');
    await stage.call(`/v1/records/${recordId}/redactions?before=${encodeURIComponent(second.text)}`, { as: 'agent' });
    for (const kind of ['malformedJson', 'resetMidBody', 'truncatedGzip', 'wrongContentType']) {
        await stage.org.addFault({ match: { path: '/connect/' }, fault: { kind } });
        answers.push((await stage.call(`/v1/records/${recordId}/entries`, { as: 'agent' })).text);
        await stage.org.clearFaults();
    }
    for (const fault of [ECHO, { kind: 'malformedJson' }]) {
        await stage.org.addFault({ match: { path: '/conversation-entries' }, fault });
        assert.match((await stage.call(`/v1/records/${recordId}/entries`, { as: 'agent' })).text, /unavailable/);
        await stage.org.clearFaults();
    }
    // The only place is taken, so that another conversation is read from its copy, or not at all.
    const other = `/v1/records/${stage.org.recordId('richSession')}/entries`;
    const copied = (await stage.readEntries('richSession', 'supervisor')).entries.map(({ text }) => text);
    await send('copies', 'redact', { entries: [identifier, first.identifier] });
    await send('copies', 'redact', { entries: [second.text] });
    for (const fault of [ECHO, { kind: 'malformedJson' }, { kind: 'resetMidBody' }]) {
        await stage.org.addFault({ match: { path: '/api/v2/query' }, fault });
        await send('copies', 'redact', { entries: [first.identifier] });
        answers.push((await stage.call(other, { as: 'agent' })).text);
        await stage.org.clearFaults();
    }
    const badToken = await stage.mint({ as: 'agent', recordId, act: 'view' });
    tokens.push(badToken);
    answers.push((await stage.call(`/v1/records/${recordId}/entries`, { token: `${badToken.slice(0, -3)}abc` })).text);

    return {
        places: {
            logs: stage.logLines.join(''),
            problems: answers.join(''),
            metrics: (await stage.call('/metrics')).text,
            probes: (await stage.call('/readyz')).text + (await stage.call('/healthz')).text,
            events: JSON.stringify(await stage.org.rows('RedactInline_Event__c')),
            state: await readState(stage)
        },
        secrets: [
            ...[...texts, ...copied].filter((text) => text.length > 8),
            ...texts.flatMap((text) => text.match(/\d(?:[ -]?\d){6,}/g) ?? []),
            ...texts.flatMap((text) => runsOf(text)),
            '4111111111111111',
            ...tokens.map((token) => token.slice(0, 60)),
            ...tokens.map((token) => token.slice(-40)),
            ...stage.environment.privateKeyPem.split('\n').filter((line) => line.length > 40),
            stage.environment.digestKeys[0].toString('base64'),
            stage.environment.conversationData?.clientSecret ?? assert.fail('the Conversation Data API is read'),
            stage.environment.dataCloud?.clientSecret ?? assert.fail('Data Cloud is read')
        ]
    };
}

/** Every run of characters of a text that is long enough to be no chance. */
function runsOf(text: string): readonly string[] {
    return Array.from({ length: Math.max(0, text.length - RUN) }, (_, start) => text.slice(start, start + RUN));
}

const RUN = 16;

/** The SQLite file and those beside it, its write-ahead log among them. */
async function readFiles({ environment: { certificatesFolder: folder } }: Stage): Promise<string> {
    const files = (await readdir(folder)).filter((name) => name.startsWith('state.db'));
    return (await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')))).join('');
}

function assertSecret({ places, secrets }: Traces): void {
    for (const [place, trace] of Object.entries(places)) {
        assert.ok(trace.length > 0, `${place} is not empty`);
        const found = secrets.filter((secret) => trace.includes(secret));
        assert.equal(found.length, 0, `${place} holds ${String(found.length)} of the secrets`);
    }
}

describe('secrecy', () => {
    it('keeps every letter of a message, every token and every key out of logs, problems, metrics, events and state', async () => {
        await using stage = await openStage({
            reads: 'everyKind',
            copies: 'dataCloud',
            environment: { activeConversationCeilings: ONE_PLACE }
        });

        assertSecret(await leaveTraces(stage, readFiles));
    });

    it('keeps them out of every key and value of a Redis that holds the state', { skip: redisMissing }, async () => {
        await using redis = await startRedis();
        await using stage = await openStage({
            reads: 'everyKind',
            copies: 'dataCloud',
            environment: { activeConversationCeilings: ONE_PLACE, state: { kind: 'redis', url: redis.url } }
        });

        const traces = await leaveTraces(stage, () => dumpRedis(redis.url));

        assertSecret(traces);
        assert.match(traces.places['state'] ?? '', /redact-inline:\{127\.0\.0\.1\}:/);
    });
});
