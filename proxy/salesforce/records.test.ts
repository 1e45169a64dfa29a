import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { startScriptedOrg, type ScriptedAnswer } from './testing/scriptedOrg.ts';
import { enterSimulatedOrg, type SimulatedOrg } from './testing/simulatedOrg.ts';

const RECORD = '0Mw000000000001CAA';
const CONVERSATION = '0dw000000000001AAA';

const start = async (): Promise<SimulatedOrg> => enterSimulatedOrg(await startOrg());

function rows(...records: readonly object[]): ScriptedAnswer {
    return { body: { totalSize: records.length, done: true, records } };
}

function refused(errorCode: string): ScriptedAnswer {
    return { status: 400, body: [{ message: "No such column 'ConversationId' on entity 'VoiceCall'", errorCode }] };
}

describe('findRecord', () => {
    it('finds a session and a call, with their times in epoch milliseconds', async () => {
        await using org = await start();
        for (const seed of ['cardAndSsn', 'cardReadAloud']) {
            const { object, recordId } = org.record(seed);

            const found = await org.as('supervisor').findRecord(object, recordId);

            const all = (await org.control('GET', `objects/${object}`)) as Record<string, string>[];
            const row = all.find(({ Id }) => Id === recordId);
            const [startField, endField] =
                object === 'VoiceCall' ? ['CallStartDateTime', 'CallEndDateTime'] : ['StartTime', 'EndTime'];
            assert.deepEqual(found, {
                id: recordId,
                object,
                conversationId: row?.['ConversationId'],
                startedAt: Date.parse(row?.[startField] ?? ''),
                endedAt: Date.parse(row?.[endField] ?? '')
            });
        }
    });

    it('tells a call that still runs by its missing end', async () => {
        await using org = await start();
        const { object, recordId } = org.record('liveCall');

        const found = await org.as('supervisor').findRecord(object, recordId);

        assert.equal(found?.endedAt, null);
        assert.ok(found.startedAt);
    });

    it('takes an id of 15 characters', async () => {
        await using org = await start();
        const { object, recordId } = org.record('cardAndSsn');

        assert.equal((await org.as('supervisor').findRecord(object, recordId.slice(0, 15)))?.id, recordId);
    });

    it('is null for a record that this user may not see', async () => {
        await using org = await start();
        const { object, recordId } = org.record('cardAndSsn');

        assert.equal(await org.as('outsider').findRecord(object, recordId), null);
    });

    for (const errorCode of ['INVALID_FIELD', 'INVALID_TYPE']) {
        it(`is null where the org answers ${errorCode}, because it lacks the product`, async () => {
            await using org = await startScriptedOrg({ api: () => refused(errorCode) });

            assert.equal(await org.gateway.findRecord('VoiceCall', RECORD), null);
        });
    }

    it('refuses times that are none', async () => {
        for (const StartTime of ['yesterday', '2026-13-45T10:00:00.000+0000', 5]) {
            await using org = await startScriptedOrg({ api: () => rows({ Id: RECORD, StartTime, EndTime: null }) });

            await assert.rejects(org.gateway.findRecord('MessagingSession', RECORD), { code: 'SALESFORCE_FAILED' });
        }
    });
});

describe('findRecordStarts', () => {
    it('gives the start of every session of the conversation that this user sees', async () => {
        await using org = await start();
        const { object, recordId } = org.record('threeSessions');
        const found = await org.as('admin').findRecord(object, recordId);
        const sessions = (await org.control('GET', 'objects/MessagingSession')) as Record<string, string>[];
        const own = sessions.filter(({ ConversationId }) => ConversationId === found?.conversationId);
        const expected = own.map(({ StartTime }) => Date.parse(StartTime ?? '')).toSorted();

        const starts = await org.as('admin').findRecordStarts(found?.conversationId ?? '');

        assert.equal(starts.length, 3);
        assert.deepEqual(starts.toSorted(), expected);
    });

    it('gives what there is where the org has only one of the products', async () => {
        await using org = await startScriptedOrg({
            api: ({ path }) =>
                path.includes('VoiceCall')
                    ? refused('INVALID_TYPE')
                    : rows({ StartTime: '2026-11-21T10:00:00.000+0000' })
        });

        assert.deepEqual(await org.gateway.findRecordStarts(CONVERSATION), [Date.UTC(2026, 10, 21, 10)]);
    });
});

describe('findConversationIdentifier', () => {
    it('finds what Connect knows the conversation by', async () => {
        await using org = await start();
        const { object, recordId, conversationIdentifier } = org.record('cardAndSsn');
        const found = await org.as('agent').findRecord(object, recordId);

        assert.equal(
            await org.as('agent').findConversationIdentifier(found?.conversationId ?? ''),
            conversationIdentifier
        );
    });

    it('is null where there is none, or where field-level security hides it', async () => {
        for (const answer of [rows(), rows({ ConversationIdentifier: null }), refused('INVALID_FIELD')]) {
            await using org = await startScriptedOrg({ api: () => answer });
            assert.equal(await org.gateway.findConversationIdentifier(CONVERSATION), null);
        }
    });

    it('refuses one that is not safe in a path', async () => {
        await using org = await startScriptedOrg({ api: () => rows({ ConversationIdentifier: '../../query?q=x' }) });

        await assert.rejects(org.gateway.findConversationIdentifier(CONVERSATION), { code: 'SALESFORCE_FAILED' });
    });
});

describe('findParticipants', () => {
    it('gives a row for every join, with the subject of the entries as its key', async () => {
        await using org = await start();
        const { object, recordId, conversationIdentifier } = org.record('cardAndSsn');
        const gateway = org.as('supervisor');
        const found = await gateway.findRecord(object, recordId);

        const participants = await gateway.findParticipants(found?.conversationId ?? '');

        const read = await gateway.readEntries(conversationIdentifier, { direction: 'FromEnd', limit: 1 });
        const keys = participants.map(({ participantKey }) => participantKey);
        assert.ok(read?.[0] && keys.includes(read[0].sender.subject));
        assert.ok(participants.every(({ role, displayName }) => role !== '' && displayName !== ''));
    });

    it('follows every batch', async () => {
        await using org = await startScriptedOrg({
            api: ({ count }) => ({
                body: {
                    done: count === 3,
                    nextRecordsUrl: `/services/data/v67.0/query/0r8xx-${String(count)}000`,
                    records: [{ ParticipantKey: `key ${String(count)}`, ParticipantRole: 'Agent' }]
                }
            })
        });

        const participants = await org.gateway.findParticipants(CONVERSATION);

        assert.deepEqual(
            participants.map(({ participantKey }) => participantKey),
            ['key 1', 'key 2', 'key 3']
        );
        assert.equal(org.apiRequests[2]?.path, '/services/data/v67.0/query/0r8xx-2000');
    });

    for (const nextRecordsUrl of [
        'https://elsewhere.example/services/data/v67.0/query/0r8xx-2000',
        '//elsewhere.example/services/data/v67.0/query/0r8xx-2000',
        '/services/data/v67.0/query/../../../oauth2/revoke',
        '/services/apexrest/anything',
        '/services/data/v67.0/query/0r8xx-2000?x=y',
        ''
    ]) {
        it(`does not follow ${JSON.stringify(nextRecordsUrl)}`, async () => {
            const body = { done: false, nextRecordsUrl, records: [{ ParticipantKey: 'key' }] };
            await using org = await startScriptedOrg({ api: () => ({ body }) });

            await assert.rejects(org.gateway.findParticipants(CONVERSATION), { code: 'SALESFORCE_FAILED' });
            assert.ok(org.apiRequests.every(({ path }) => path.startsWith('/services/data/v67.0/query?q=')));
        });
    }

    it('ends, however many batches are promised', async () => {
        const records = Array.from({ length: 2000 }, (_, index) => ({ ParticipantKey: `key ${String(index)}` }));
        const endless = { done: false, nextRecordsUrl: '/services/data/v67.0/query/0r8xx-2000', records };
        await using org = await startScriptedOrg({ api: () => ({ body: endless }) });

        assert.equal((await org.gateway.findParticipants(CONVERSATION)).length, 10_000);
        assert.equal(org.apiRequests.length, 5);
    });
});

describe('hasEditAccess', () => {
    it('tells who may edit a record, who may only read it, and who may not see it', async () => {
        await using org = await start();
        const { recordId } = org.record('cardAndSsn');
        const username = org.user('outsider').username;

        assert.equal(await org.as('supervisor').hasEditAccess(recordId), true);
        assert.equal(await org.as('outsider').hasEditAccess(recordId), false);
        await org.control('POST', 'shares', { recordId, username, access: 'read' });
        assert.equal(await org.as('outsider').hasEditAccess(recordId), false);
        await org.control('POST', 'shares', { recordId, username, access: 'edit' });
        assert.equal(await org.as('outsider').hasEditAccess(recordId), true);
    });
});
