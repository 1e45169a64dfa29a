import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { SeededRecord } from '../state/org.ts';
import type { Switches } from '../switches/switches.ts';
import { startTestOrg, type Answer, type Refusals, type SignedIn, type TestOrg } from '../testing/startTestOrg.ts';

const UPLOAD = '/services/data/v67.0/connect/conversations/upload';
const CUSTOMER = {
    appType: 'TELEPHONY_INTEGRATION',
    role: 'END_USER',
    subject: 'callWithoutTranscriptEND_USER'
};

interface Results {
    readonly conversationBulkUploadsResults: readonly {
        readonly conversationIdentifier: string;
        readonly errorDetail: string | null;
        readonly status: string;
        readonly uploadId: string;
    }[];
}

interface Statuses extends Partial<Results> {
    readonly conversationBulkUploadStatuses?: readonly {
        readonly conversationId: string;
        readonly status: string;
        readonly failedEntryIds: readonly string[];
        readonly failedEntryCount: number;
        readonly successEntryCount: number;
    }[];
}

interface Stage {
    readonly org: TestOrg;
    readonly uploader: SignedIn;
    readonly call: SeededRecord;
    readonly startedAt: number;
    /** Sends parts of a name and its lines; a line that is no text is written as JSON. */
    readonly send: (
        ...parts: readonly (readonly [name: string, lines: readonly unknown[]])[]
    ) => Promise<Answer<Results>>;
    readonly head: object;
    readonly line: (id: string, seconds: number, changes?: object) => object;
    readonly statusOf: (answer: Answer<Results>) => Promise<Answer<Statuses>>;
    readonly stored: () => Promise<readonly (string | undefined)[]>;
}

async function openStage(t: TestContext, switches: Partial<Switches> = {}): Promise<Stage> {
    const org = await startTestOrg(t, { switches });
    const uploader = await org.signIn('uploader');
    const call = await org.seeded('callWithoutTranscript');
    const { conversationIdentifier: conversationId } = call;
    const { body } = await uploader.query<{ StartTime: string }>(
        `SELECT StartTime FROM Conversation WHERE ConversationIdentifier = '${conversationId}'`
    );
    const startedAt = Date.parse(body.records[0]?.StartTime ?? '');
    return {
        org,
        uploader,
        call,
        startedAt,
        send: async (...parts) => {
            const form = new FormData();
            for (const [name, lines] of parts) form.append(name, new Blob([ndjson(lines)]), 'transcript.ndjson');
            const headers = { Authorization: `Bearer ${uploader.accessToken}` };
            const response = await fetch(org.url + UPLOAD, { method: 'POST', headers, body: form });
            const answer = (await response.json()) as Results;
            return { status: response.status, headers: response.headers, body: answer };
        },
        head: { type: 'conversation', payload: { conversationId } },
        line: (id, seconds, changes = {}) => ({
            type: 'conversationEntry',
            payload: {
                conversationId,
                id,
                clientSentTimestamp: startedAt + seconds * 1000,
                clientDuration: 900,
                messageText: `words ${id}`,
                sender: CUSTOMER,
                relatedRecords: [call.recordId.slice(0, 15)],
                ...changes
            }
        }),
        statusOf: ({ body: results }) => {
            const ids = results.conversationBulkUploadsResults.map(({ uploadId }) => uploadId).join('%2C');
            return uploader.call<Statuses>('GET', `${UPLOAD}?uploadIds=${ids}`);
        },
        stored: async () => {
            const { body: read } = await uploader.readEntries(
                conversationId,
                'queryDirection=FromStart&recordLimit=1000'
            );
            return read.conversationEntries.map(({ messageText }) => messageText);
        }
    };
}

function ndjson(lines: readonly unknown[]): string {
    return lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
}

describe('POST /connect/conversations/upload', () => {
    it('stores the entries of a closed conversation in the order of the file, once the time has come', async (t) => {
        const { org, call, head, line, send, statusOf, stored } = await openStage(t, { uploadSeconds: 5 });

        const taken = await send([
            call.conversationIdentifier,
            [head, line('1', 3), line('2', 9), line('3', 9, { messageText: 'Grüße 👋' })]
        ]);
        const [waiting, before] = [await statusOf(taken), await stored()];
        await org.control('POST', '/clock', { advanceMs: 5000 });
        const [settled, after] = [await statusOf(taken), await stored()];

        assert.equal(taken.status, 200);
        assert.equal(taken.body.conversationBulkUploadsResults[0]?.status, 'SUCCESS');
        assert.deepEqual(before, []);
        assert.deepEqual(
            [waiting, settled].map(({ body }) => body.conversationBulkUploadStatuses?.[0]?.status),
            ['IN_PROGRESS', 'SUCCESS']
        );
        assert.equal(settled.body.conversationBulkUploadStatuses?.[0]?.successEntryCount, 3);
        assert.deepEqual(after, ['words 1', 'words 2', 'Grüße 👋']);
    });

    it('fails each entry that is not as the documentation says, and stores the others', async (t) => {
        const { call, head, line, send, statusOf, stored } = await openStage(t);
        const wrong = [
            line('other', 5, { conversationId: 'another' }),
            line('late', 361),
            line('early', -1),
            line('long id', 5, { relatedRecords: [call.recordId] }),
            line('stranger', 5, { sender: { ...CUSTOMER, subject: 'nobody' } }),
            line('soql', 5, { sender: { ...CUSTOMER, role: 'EndUser' } }),
            line('timeless', 5, { clientSentTimestamp: '1' }),
            '{"type":"conversationEntry"'
        ];

        const taken = await send([call.conversationIdentifier, [head, line('1', 0), ...wrong, line('2', 360)]]);
        const [status] = (await statusOf(taken)).body.conversationBulkUploadStatuses ?? [];

        assert.deepEqual(await stored(), ['words 1', 'words 2']);
        assert.equal(status?.failedEntryCount, wrong.length);
        assert.deepEqual(status.failedEntryIds, ['other', 'late', 'early', 'long id', 'stranger', 'soql', 'timeless']);
    });

    it('refuses parts that are no upload, and takes those beside them', async (t) => {
        const { org, call, head, line, send, statusOf } = await openStage(t);
        const { conversationIdentifier: open } = await org.seeded('liveCall');
        const parts = [
            [call.conversationIdentifier, [head, line('1', 1)]],
            [open, [{ type: 'conversation', payload: { conversationId: open } }]],
            ['5d0c3a52-0000-4000-8000-000000000000', [head]]
        ] as const;

        const taken = await send(...parts);
        const headless = await send([call.conversationIdentifier, [line('1', 1), head]]);
        await org.control('PATCH', '/switches', { uploadRefusal: 'wholeRequest' });
        const whole = await send(...parts);

        assert.deepEqual(
            taken.body.conversationBulkUploadsResults.map(({ status, errorDetail }) => [status, errorDetail]),
            [
                ['SUCCESS', null],
                ['FAILED', 'The conversation is not closed.'],
                ['FAILED', 'The conversation does not exist.']
            ]
        );
        assert.deepEqual(
            (await statusOf(taken)).body.conversationBulkUploadStatuses?.map(({ status }) => status),
            ['SUCCESS', 'FAILED', 'FAILED']
        );
        assert.equal(headless.body.conversationBulkUploadsResults[0]?.status, 'FAILED');
        assert.equal(whole.status, 400);
    });

    it('answers in each way that the documentation leaves open', async (t) => {
        const { org, call, head, line, send, statusOf, stored } = await openStage(t, { uploadStatus: 'accepted' });
        const part = [call.conversationIdentifier, [head, line('1', 1), line('late', 999)]] as const;
        const turn = (switches: Partial<Switches>): Promise<unknown> => org.control('PATCH', '/switches', switches);

        await turn({ uploadPartlyFailed: 'nothingStored' });
        const nothing = await statusOf(await send(part));
        const none = await stored();
        await turn({ uploadPartlyFailed: 'partial', uploadIdentifiers: 'asGiven' });
        const partial = await statusOf(await send(part));
        const some = await stored();
        await turn({ uploadWrapper: 'asSampled' });
        const sampled = await statusOf(await send([call.conversationIdentifier, [head, line('2', 2)]]));
        await turn({ uploadSeconds: 60, uploadUnsettled: 'absent' });
        const taken = await send([call.conversationIdentifier, [head, line('3', 3)]]);
        const absent = await statusOf(taken);
        await turn({ uploadSeconds: 0, uploadAgain: 'refuse' });
        const again = await send(part);

        assert.equal(taken.status, 202);
        assert.deepEqual([nothing.body.conversationBulkUploadStatuses?.[0]?.status, none], ['FAILED', []]);
        assert.deepEqual(
            [partial.body.conversationBulkUploadStatuses?.[0]?.status, some],
            ['PARTIAL_SUCCESS', ['words 1']]
        );
        assert.deepEqual(Object.keys(sampled.body), ['conversationBulkUploadsResults']);
        assert.deepEqual(absent.body, { conversationBulkUploadStatuses: [] });
        assert.equal(
            again.body.conversationBulkUploadsResults[0]?.errorDetail,
            'The conversation already has entries.'
        );
    });

    it('takes multipart with binary parts from who may upload, and nothing else', async (t) => {
        const { org, call, uploader } = await openStage(t, { uploadPartCap: 1 });
        const supervisor = await org.signIn('supervisor');
        const post = (form: FormData | string, accessToken = uploader.accessToken): Promise<Response> =>
            fetch(org.url + UPLOAD, {
                method: 'POST',
                headers: { Authorization: `Bearer ${accessToken}` },
                body: form
            });
        const text = new FormData();
        text.append(call.conversationIdentifier, '{}');
        const two = new FormData();
        for (const name of ['one', 'two']) two.append(name, new Blob(['{}']), name);

        assert.equal((await post('{}')).status, 415);
        assert.equal((await post(new FormData())).status, 400);
        assert.equal((await post(text)).status, 400);
        assert.equal((await post(two)).status, 400);
        assert.equal((await post(two, supervisor.accessToken)).status, 403);
    });
});

describe('GET /connect/conversations/upload', () => {
    it('takes up to a hundred ids, and leaves out those of no upload', async (t) => {
        const { org, uploader } = await openStage(t);
        const ids = (count: number): string => Array.from({ length: count }, () => 'none').join(',');
        const get = (query: string): Promise<Answer<Statuses & Refusals>> =>
            uploader.call('GET', `${UPLOAD}?uploadIds=${query}`);

        const hundred = await get(ids(100));
        const more = await get(ids(101));
        const none = await get('');
        await org.control('PATCH', '/switches', { uploadUnknownId: 'notFound' });
        const unknown = await get('none');

        assert.deepEqual([hundred.status, hundred.body], [200, { conversationBulkUploadStatuses: [] }]);
        assert.deepEqual([more.status, none.status, unknown.status], [400, 400, 404]);
    });
});

describe('the lookups of an upload', () => {
    it('find by the queries of the documentation the conversation and who took part', async (t) => {
        const { uploader, call } = await openStage(t);
        const { body: calls } = await uploader.query<{ ConversationId: string }>(
            `SELECT ConversationId FROM VoiceCall WHERE Id = '${call.recordId}'`
        );
        const conversationId = calls.records[0]?.ConversationId ?? '';
        const { body: conversations } = await uploader.query<{ ConversationIdentifier: string; EndTime: string }>(
            `SELECT ConversationChannelId,ConversationIdentifier,CreatedById,CreatedDate,EndTime,Id,IsDeleted,
            LastModifiedById,LastModifiedDate,Name,StartTime FROM Conversation WHERE Id = '${conversationId}'`
        );
        const { body: participants } = await uploader.query<{ AppType: string; ParticipantRole: string }>(
            `SELECT AppType,ConversationId,CreatedById,CreatedDate,Id,IsDeleted,JoinedTime,LastActiveTime,LastModifiedById,
            LastModifiedDate,LeftTime,Name,ParticipantContext,ParticipantDisplayName,ParticipantEntityId,ParticipantKey,
            ParticipantRole FROM ConversationParticipant WHERE ConversationId = '${conversationId}'`
        );

        assert.equal(conversations.records[0]?.ConversationIdentifier, call.conversationIdentifier);
        assert.deepEqual(
            participants.records.map(({ AppType, ParticipantRole }) => [AppType, ParticipantRole]),
            [
                ['telephony_integration', 'EndUser'],
                ['telephony_integration', 'Agent']
            ]
        );
    });
});
