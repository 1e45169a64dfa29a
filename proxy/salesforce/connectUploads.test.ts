import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { enterSimulatedOrg, type SimulatedOrg } from './testing/simulatedOrg.ts';
import { UploadRefusedError, UploadUnansweredError, type UploadGateway, type UploadPart } from './uploadGateway.ts';

const UPLOAD = '/connect/conversations/upload';
const SEED = 'callWithoutTranscript';

describe('the upload gateway', () => {
    let org: SimulatedOrg;
    let gateway: UploadGateway;
    let startedAt = 0;

    before(async () => {
        org = await enterSimulatedOrg(await startOrg());
        gateway = org.salesforce.uploadAs(org.user('uploader'), new AbortController().signal);
        const call = await gateway.findCall(org.record(SEED).recordId);
        startedAt = call?.startedAt ?? 0;
    });
    beforeEach(async () => {
        await org.control('DELETE', 'faults');
        await org.control('POST', 'reset');
    });
    after(() => org[Symbol.asyncDispose]());

    const partOf = (...lines: readonly object[]): UploadPart => {
        const { conversationIdentifier } = org.record(SEED);
        const head = { type: 'conversation', payload: { conversationId: conversationIdentifier } };
        const bytes = Buffer.from([head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
        return {
            conversationIdentifier,
            length: bytes.length,
            async *open() {
                yield await Promise.resolve(bytes);
            }
        };
    };
    const line = (id: string, changes: object = {}): object => ({
        type: 'conversationEntry',
        payload: {
            conversationId: org.record(SEED).conversationIdentifier,
            id,
            clientSentTimestamp: startedAt + 1000,
            clientDuration: 0,
            messageText: `words ${id}`,
            sender: { appType: 'TELEPHONY_INTEGRATION', role: 'END_USER', subject: `${SEED}END_USER` },
            relatedRecords: [org.record(SEED).recordId.slice(0, 15)],
            ...changes
        }
    });
    const storedTexts = async (): Promise<readonly unknown[]> => {
        const path = `conversations/${org.record(SEED).conversationIdentifier}/entries`;
        const entries = (await org.control('GET', path)) as readonly { readonly messageText: string }[];
        return entries.map(({ messageText }) => messageText);
    };
    const sentPosts = async (): Promise<number> =>
        (await org.requests(UPLOAD)).filter(({ method }) => method === 'POST').length;

    it('finds call, conversation and participants as the user, and nothing for who may not see the call', async () => {
        const { recordId, conversationIdentifier } = org.record(SEED);
        const outsider = org.salesforce.uploadAs(org.user('outsider'), new AbortController().signal);

        const call = await gateway.findCall(recordId);
        const conversation = await gateway.findConversation(call?.conversationId ?? '');
        const participants = await gateway.findParticipants(call?.conversationId ?? '');

        assert.equal(conversation?.conversationIdentifier, conversationIdentifier);
        assert.equal((conversation.endedAt ?? 0) - (conversation.startedAt ?? 0), 360_000);
        assert.deepEqual(
            participants.map(({ appType, role, subject }) => [appType, role, subject]),
            [
                ['telephony_integration', 'EndUser', `${SEED}END_USER`],
                ['telephony_integration', 'Agent', org.user('agent').userId.slice(0, 15)]
            ]
        );
        assert.equal(await outsider.findCall(recordId), null);
    });

    it('uploads and asks for statuses, however Salesforce says it', async () => {
        const variants = [
            {},
            { uploadStatus: 'created', uploadWrapper: 'asSampled' },
            { uploadStatus: 'accepted', uploadPartlyFailed: 'failed' }
        ];
        for (const switches of variants) {
            await org.control('POST', 'reset');
            await org.control('PATCH', 'switches', switches);

            const [whole] = await gateway.upload([partOf(line('1'))]);
            const [partly] = await gateway.upload([partOf(line('2'), line('3', { messageText: null }))]);
            const statuses = await gateway.readStatuses([whole?.uploadId ?? '', partly?.uploadId ?? '']);

            assert.equal(whole?.status, 'SUCCESS');
            assert.deepEqual(
                statuses
                    .toSorted((a, b) => a.failedEntryIds.length - b.failedEntryIds.length)
                    .map(({ failedEntryIds }) => failedEntryIds),
                [[], ['3']]
            );
            assert.deepEqual(await storedTexts(), ['words 1', 'words 2']);
        }
    });

    it('asks for a hundred statuses at a time', async () => {
        const ids = Array.from({ length: 201 }, (_, index) => `none-${String(index)}`);

        assert.deepEqual(await gateway.readStatuses(ids), []);
        assert.equal((await org.requests(UPLOAD)).length, 3);
    });

    it('sends a POST once, and tells apart what was refused and what nobody knows', async () => {
        const unknown = [
            { kind: 'resetBeforeHeaders' },
            { kind: 'applyThenFail' },
            { kind: 'resetMidBody' },
            { kind: 'truncatedGzip' },
            { kind: 'malformedJson' },
            { kind: 'emptyBody' },
            { kind: 'wrongContentType' },
            { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' },
            { kind: 'status', status: 502, errorCode: 'BAD_GATEWAY' }
        ];
        for (const fault of unknown) {
            await org.control('POST', 'reset');
            await org.control('POST', 'faults', { match: { method: 'POST', path: UPLOAD }, fault });

            await assert.rejects(gateway.upload([partOf(line('1'))]), UploadUnansweredError, fault.kind);
            assert.equal(await sentPosts(), 1, fault.kind);
        }
        await org.control('POST', 'reset');
        const refusal = { kind: 'status', status: 400, errorCode: 'INVALID_INPUT' };
        await org.control('POST', 'faults', { match: { method: 'POST', path: UPLOAD }, fault: refusal });
        await assert.rejects(gateway.upload([partOf(line('1'))]), UploadRefusedError);
    });

    it('sends it again when its token was refused, and waits where Salesforce asks for it', async () => {
        await org.control('POST', 'faults', {
            match: { method: 'POST', path: UPLOAD },
            times: 1,
            fault: { kind: 'sessionInvalid' }
        });

        const [result] = await gateway.upload([partOf(line('1'))]);
        assert.equal(result?.status, 'SUCCESS');
        assert.equal(await sentPosts(), 2);

        const busy = { kind: 'status', status: 503, errorCode: 'SERVER_UNAVAILABLE', retryAfter: 1 };
        await org.control('POST', 'faults', { match: { method: 'POST', path: UPLOAD }, times: 1, fault: busy });
        await assert.rejects(gateway.upload([partOf(line('2'))]), { code: 'SALESFORCE_UNAVAILABLE' });
        assert.deepEqual(await storedTexts(), ['words 1']);
    });

    it('tells of a user who may not upload', async () => {
        const supervisor = org.salesforce.uploadAs(org.user('supervisor'), new AbortController().signal);

        await assert.rejects(supervisor.upload([partOf(line('1'))]), { code: 'SALESFORCE_ACCESS_DENIED' });
    });
});
