import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openState } from '../../proxy/state/openState.ts';
import { ExitCode } from '../exitCodes.ts';
import { openUploadStage, type UploadEnded, type UploadStage } from './testing/uploadStage.ts';

const CALL = `WEBVTT

00:00:02.000 --> 00:00:04.000
<v Ana Oliveira>What is your name?

00:00:05.000 --> 00:00:09.000
<v Leila Karimi>Grüße 👋, it is Leila

00:00:11.000 --> 00:00:12.000
<v Ana Oliveira>Thank you.
`;
const TEXTS = ['What is your name?', 'Grüße 👋, it is Leila', 'Thank you.'];
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
const STATUS = { method: 'GET', path: '/connect/conversations/upload' };

describe('an upload', () => {
    let stage: UploadStage;
    before(async () => {
        stage = await openUploadStage();
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(() => stage.reset());

    const payloadOf = (...entries: readonly object[]): string => {
        const conversationId = stage.conversationIdentifier;
        const head = { type: 'conversation', payload: { conversationId } };
        const sender = {
            appType: 'TELEPHONY_INTEGRATION',
            role: 'END_USER',
            subject: 'callWithoutTranscriptEND_USER'
        };
        const lines = entries.map((entry, index) => ({
            type: 'conversationEntry',
            payload: {
                conversationId,
                id: String(index),
                clientSentTimestamp: stage.startedAt + index * 1000,
                messageText: `said ${String(index)}`,
                sender,
                ...entry
            }
        }));
        return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
    };
    const uploadPayload = (...entries: readonly object[]): Promise<UploadEnded> =>
        stage.upload(payloadOf(...entries), { name: 'call.ndjson' });
    const uploadAgain = async ({ record }: UploadEnded): Promise<UploadEnded> =>
        stage.upload(await readFile(record?.retryFile ?? '', 'utf8'), { name: 'retry.ndjson' });
    const storedTexts = async (): Promise<readonly string[]> =>
        (await stage.stored()).map(({ messageText }) => messageText);
    const ends = ({ code, record }: UploadEnded): readonly unknown[] => [
        code,
        record?.uploads.map(({ state, stored, failed }) => [state, stored, failed])
    ];

    it('takes no call that has not ended, whether or not Salesforce would', async () => {
        for (const mode of ['refuse', 'store']) {
            await stage.reset({ uploadOpenConversation: mode });
            await stage.control('PATCH', `records/${stage.recordId}`, { CallEndDateTime: null });

            const ended = await stage.upload(CALL);

            assert.deepEqual([ended.code, ended.record?.trouble], [ExitCode.DataError, 'CONVERSATION_OPEN']);
            assert.equal(await stage.posts(), 0);
        }
    });

    it('tells of a conversation that Salesforce takes for open, and keeps all of it for another try', async () => {
        const rows = (await stage.control('GET', 'objects/Conversation')) as readonly {
            readonly Id: string;
            readonly ConversationIdentifier: string;
        }[];
        const { Id = '' } = rows.find((row) => row.ConversationIdentifier === stage.conversationIdentifier) ?? {};
        const outcomes: unknown[] = [];
        for (const mode of ['refuse', 'store']) {
            await stage.reset({ uploadOpenConversation: mode });
            await stage.control('PATCH', `objects/Conversation/${Id}`, { EndTimeMilliSecs: null });
            const ended = await stage.upload(CALL);
            outcomes.push([...ends(ended), ended.record?.retryFile !== null]);
        }

        assert.deepEqual(outcomes, [
            [ExitCode.Incomplete, [['failed', null, null]], true],
            [ExitCode.Success, [['stored', 3, 0]], false]
        ]);
    });

    it('brings in entries of one id, also where Salesforce takes each id once', async () => {
        const twice = [{ id: 'same' }, { id: 'same' }];
        await stage.reset({ uploadDuplicateIds: 'keep' });
        const kept = await uploadPayload(...twice);
        await stage.reset({ uploadDuplicateIds: 'fail' });
        const failed = await uploadPayload(...twice);
        const again = await uploadAgain(failed);

        assert.deepEqual(ends(kept), [ExitCode.Success, [['stored', 2, 0]]]);
        assert.deepEqual(ends(failed), [ExitCode.Incomplete, [['partlyStored', 1, 1]]]);
        assert.deepEqual([again.code, again.record?.leftOut], [ExitCode.Success, 1]);
        assert.deepEqual(await storedTexts(), ['said 0', 'said 1']);
    });

    it('sends nothing that was said outside of the conversation, and tells of what Salesforce finds outside', async () => {
        const endedAt = stage.startedAt + 360_000;
        const outcomes: unknown[] = [];
        for (const mode of ['fail', 'store']) {
            await stage.reset({ uploadOutsideTime: mode });
            const outside = await uploadPayload({ clientSentTimestamp: endedAt + 1000 });
            const lastSecond = await uploadPayload({ clientSentTimestamp: endedAt + 999 });
            assert.deepEqual(
                [outside.code, outside.record?.problems.map(({ problem }) => problem), await stage.posts()],
                [ExitCode.DataError, ['TIME_OUTSIDE_CALL'], 1]
            );
            outcomes.push(ends(lastSecond));
        }

        assert.deepEqual(outcomes, [
            [ExitCode.Incomplete, [['failed', 0, 1]]],
            [ExitCode.Success, [['stored', 1, 0]]]
        ]);
    });

    it('sends nothing where a text is too long, a time is missing or another conversation is named, and tells each line', async () => {
        const longest = 'x'.repeat(131_072);
        const other = await stage.upload(
            payloadOf({ messageText: longest }, {}, { conversationId: randomUUID() }, { messageText: `${longest}x` }),
            { name: 'call.ndjson' }
        );
        const timeless = await stage.upload('Agent: Hello\nCustomer: Hi\n', { name: 'call.txt' });
        const whole = await uploadPayload({ messageText: longest });

        assert.deepEqual(troublesOf(other), [
            [4, 'OTHER_CONVERSATION'],
            [5, 'TEXT_TOO_LONG']
        ]);
        assert.match(
            other.complaints,
            /line 4 is of another conversation than the record: upload each file to its own/
        );
        assert.match(other.complaints, /line 5 has more than 131,072 characters.*split it/);
        assert.deepEqual(troublesOf(timeless), [
            [1, 'TIME_MISSING'],
            [2, 'TIME_MISSING']
        ]);
        assert.match(timeless.complaints, /line 1 does not say when it was said: Salesforce needs a time/);
        assert.deepEqual([other.code, timeless.code], [ExitCode.DataError, ExitCode.DataError]);
        assert.deepEqual([ends(whole), await stage.posts()], [[ExitCode.Success, [['stored', 1, 0]]], 1]);
    });

    it('knows what is stored, whatever time the server gives it', async () => {
        for (const mode of ['processed', 'client']) {
            await stage.reset({ uploadServerTimestamp: mode });
            const first = await stage.upload(CALL);
            const again = await stage.upload(CALL);

            assert.equal(first.code, ExitCode.Success, first.complaints);
            assert.deepEqual([again.code, again.record?.leftOut, again.record?.toSend], [ExitCode.Success, 3, 0]);
            assert.equal(await stage.posts(), 1);
            assert.deepEqual(await storedTexts(), TEXTS);
        }
    });

    it('sends nothing of somebody who did not take part, whether or not Salesforce would take it', async () => {
        const sender = { appType: 'TELEPHONY_INTEGRATION', role: 'END_USER', subject: 'nobody' };
        for (const mode of ['participants', 'any']) {
            await stage.reset({ uploadSubjects: mode });
            const ended = await uploadPayload({ sender });

            assert.deepEqual(
                [ended.code, ended.record?.problems.map(({ problem }) => problem)],
                [ExitCode.DataError, ['SPEAKER_UNKNOWN']]
            );
            assert.equal(await stage.posts(), 0);
        }
    });

    it('links to records whose ids have 18 characters in the file, whichever form Salesforce takes', async () => {
        for (const mode of ['fifteen', 'either']) {
            await stage.reset({ uploadRelatedIds: mode });
            const ended = await uploadPayload({ relatedRecords: [stage.recordId] });

            assert.deepEqual(ends(ended), [ExitCode.Success, [['stored', 1, 0]]]);
        }
    });

    it('changes no letter, in whichever character set Salesforce reads it', async () => {
        for (const mode of ['utf8', 'latin1']) {
            await stage.reset({ uploadCharset: mode });
            await stage.upload(CALL);

            assert.deepEqual(await storedTexts(), TEXTS);
        }
    });

    it('brings in the rest by its retry file where Salesforce takes so many entries only', async () => {
        await stage.reset({ uploadEntryCap: 2 });
        const first = await stage.upload(CALL);
        const rest = await uploadAgain(first);

        assert.deepEqual(ends(first), [ExitCode.Incomplete, [['partlyStored', 2, 1]]]);
        assert.deepEqual(ends(rest), [ExitCode.Success, [['stored', 1, 0]]]);
        assert.deepEqual(await storedTexts(), TEXTS);
    });

    it('goes by what Salesforce permits', async () => {
        await stage.reset({ uploadPermission: 'required' });
        const ofStrangers = CALL.replaceAll('Ana Oliveira', 'Stranger');
        const denied = await stage.upload(ofStrangers, { as: 'supervisor' });
        await stage.reset({ uploadPermission: 'anyone' });
        const permitted = await stage.upload(CALL, { as: 'supervisor' });

        assert.deepEqual(ends(denied), [ExitCode.NoPermission, undefined]);
        assert.match(denied.complaints, /does not let this user upload transcripts.*administrator.*Nothing was sent/);
        assert.deepEqual(ends(permitted), [ExitCode.Success, [['stored', 3, 0]]]);
    });

    it('takes one place among active conversations, whether or not Salesforce counts it', async () => {
        for (const mode of ['activates', 'none']) {
            const { activeConversations } = (await stage.control('GET', 'counters')) as {
                readonly activeConversations: readonly string[];
            };
            const activeConversationLimit = activeConversations.length + 1;
            await stage.reset({ uploadActivity: mode, activeConversationLimit });
            const ended = await stage.upload(CALL);

            assert.deepEqual(ends(ended), [ExitCode.Success, [['stored', 3, 0]]]);
        }
    });

    it('sends nothing where the limits have no room, to be sent later', async () => {
        const path = join(stage.folder, 'state.db');
        const state = await openState({ kind: 'sqlite', path }, { org: 'localhost', now: Date.now, log: SILENT });
        await state.conversationWindow.enter('another conversation', 1);
        await state.close();

        const variables = { STATE_URL: `sqlite:${path}`, ACTIVE_CONVERSATION_CEILING: '1' };
        const full = await stage.upload(CALL, { variables });

        assert.equal(full.code, ExitCode.TryLater);
        assert.match(full.complaints, /ACTIVE_CONVERSATIONS_EXHAUSTED.*can be tried again/);
        assert.equal(await stage.posts(), 0);
    });

    it("sends nothing once four of five of the org's API calls are used, and says how many are", async () => {
        await stage.reset({ dailyLimit: 5 });

        const ended = await stage.upload(CALL);

        assert.equal(ended.code, ExitCode.TryLater);
        assert.match(ended.complaints, /has used 4 of its 5 API calls of 24 hours.* In \d{3} seconds/);
        assert.equal(await stage.posts(), 0);
    });

    it('tells what is refused for being too much as not sent, to be sent later', async () => {
        const busy = { kind: 'status', status: 429, errorCode: 'REQUEST_LIMIT_EXCEEDED', retryAfter: 7 };
        await stage.control('POST', 'faults', { match: { ...STATUS, method: 'POST' }, fault: busy });

        const ended = await stage.upload(CALL);

        assert.deepEqual(ends(ended), [ExitCode.TryLater, [['notSent', null, null]]]);
        assert.match(ended.complaints, /SALESFORCE_UNAVAILABLE.*In 7 seconds/);
    });

    it('tells what was sent as sent, also where Salesforce refuses to say what became of it', async () => {
        const denied = { kind: 'status', status: 403, errorCode: 'INSUFFICIENT_ACCESS' };
        await stage.control('POST', 'faults', { match: STATUS, skip: 1, fault: denied });

        const ended = await stage.upload(CALL);
        await stage.control('DELETE', 'faults');
        const again = await stage.upload(CALL);

        assert.deepEqual(ends(ended), [ExitCode.Incomplete, [['unsettled', null, null]]]);
        assert.match(ended.complaints, /SALESFORCE_ACCESS_DENIED/);
        assert.deepEqual([again.code, again.record?.leftOut, await stage.posts()], [ExitCode.Success, 3, 1]);
    });

    it('sends nothing where it is stopped before', async () => {
        const stopped = await stage.upload(CALL, { signal: AbortSignal.abort() });

        assert.deepEqual([stopped.code, stopped.record], [ExitCode.Interrupted, null]);
        assert.match(stopped.complaints, /stopped, and nothing was sent/);
        assert.equal(await stage.posts(), 0);
    });

    it('tells what was being sent as unanswered where it is stopped meanwhile', async () => {
        await stage.control('POST', 'faults', { match: { ...STATUS, method: 'POST' }, fault: { kind: 'hold' } });
        const stop = new AbortController();

        const ended = await stage.upload(CALL, { signal: stop.signal, passed: stop.abort.bind(stop) });

        assert.deepEqual(ends(ended), [ExitCode.Interrupted, [['unanswered', null, null]]]);
    });

    it('does not wait for what becomes of it where it is stopped, and tells it as sent', async () => {
        await stage.reset({ uploadSeconds: 60 });
        const stop = new AbortController();
        const upload = stage.upload(CALL, { signal: stop.signal, options: { wait: 30 } });
        const isOver = upload.then(() => true);

        while (!(await Promise.race([isOver, stage.asksForStatus()])));
        stop.abort();
        const ended = await upload;
        await stage.control('POST', 'clock', { advanceMs: 60_000 });
        const again = await stage.upload(CALL);

        assert.deepEqual(ends(ended), [ExitCode.Interrupted, [['unsettled', null, null]]]);
        assert.deepEqual([again.code, again.record?.leftOut], [ExitCode.Success, 3]);
    });
});

function troublesOf({ record }: UploadEnded): readonly unknown[] | undefined {
    return record?.problems.map(({ line, problem }) => [line, problem]);
}
