import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { Connection } from 'jsforce';
import { JWT_BEARER, startTestOrg, type EntriesBody, type TestOrg } from '../org/testing/startTestOrg.ts';

/** jsforce as it comes from npm, with its own transport: a client that nobody here wrote. */
describe('jsforce', () => {
    it('signs in by JWT bearer and knows who it is', async (t) => {
        const { connection } = await connect(t);

        const identity = await connection.identity();

        assert.equal(identity.username, 'supervisor@example.com');
        assert.match(connection.accessToken ?? '', /^00D/);
        assert.deepEqual(connection.userInfo?.organizationId, identity.organization_id);
    });

    it('queries through relationships and reads the usage of the API', async (t) => {
        const { connection, org } = await connect(t);
        const { recordId, conversationIdentifier } = await org.seeded('cardAndSsn');

        const { records, totalSize } = await connection.query<{ Conversation: { ConversationIdentifier: string } }>(
            `SELECT Id, Conversation.ConversationIdentifier FROM MessagingSession WHERE Id = '${recordId}'`
        );

        assert.equal(totalSize, 1);
        assert.equal(records[0]?.Conversation.ConversationIdentifier, conversationIdentifier);
        assert.equal(connection.limitInfo.apiUsage?.limit, 100_000);
    });

    it('creates records one by one and in collections, and fetches them all', async (t) => {
        const { connection } = await connect(t);
        const event = {
            Type__c: 'Intent',
            Record_Id__c: '0MwHs0000000001KAA',
            Occurred_At__c: '2026-01-01T00:00:00Z',
            Signature__c: 'x'
        };

        const one = await connection.sobject('RedactInline_Event__c').create(event);
        for (let batch = 0; batch < 11; batch += 1) {
            const many = Array.from({ length: 200 }, () => event);
            const saved = await connection.sobject('RedactInline_Event__c').create(many, { allOrNone: true });
            assert.ok(saved.every(({ success }) => success));
        }
        const soql = 'SELECT Id, Name FROM RedactInline_Event__c ORDER BY Name';
        const first = await connection.query<{ Name: string }>(soql);
        const rest = await connection.queryMore<{ Name: string }>(first.nextRecordsUrl ?? '');

        assert.ok(one.success);
        assert.deepEqual([first.records.length, first.done, rest.records.length, rest.done], [2000, false, 201, true]);
        assert.equal(rest.records.at(-1)?.Name, 'RIE-0000002201');
    });

    it('reads and updates conversation entries', async (t) => {
        const { connection, org } = await connect(t);
        const { conversationIdentifier } = await org.seeded('cardAndSsn');
        const path = `/connect/conversation/${conversationIdentifier}/entries`;

        const before = await connection.requestGet<EntriesBody>(`${path}?recordLimit=1000`);
        const card = before.conversationEntries.find(({ messageText }) => messageText?.includes('4321.'));
        await connection.requestPatch(path, {
            conversationEntriesUpdates: [{ identifier: card?.identifier, messageText: 'xxxx' }]
        });
        const after = await connection.request<EntriesBody>({
            method: 'GET',
            url: `${path}?recordLimit=1000`,
            headers: { 'X-Chatter-Entity-Encoding': 'false' }
        });

        const changed = after.conversationEntries.filter(({ messageText }) => messageText === 'xxxx');
        assert.deepEqual(
            changed.map(({ identifier }) => identifier),
            [card?.identifier]
        );
    });

    it('raises the errors of the org by their codes', async (t) => {
        const { connection } = await connect(t);

        await assert.rejects(async () => connection.query('SELECT Nothing FROM VoiceCall'), { name: 'INVALID_FIELD' });
        await assert.rejects(connection.requestGet('/connect/conversation/x/entries'), { name: 'INVALID_ID_FIELD' });
        await assert.rejects(connection.sobject('RedactInline_Event__c').create({ Nothing__c: 1 }), {
            name: 'INVALID_FIELD'
        });
    });

    it('describes objects', async (t) => {
        const { connection } = await connect(t);

        const { fields } = await connection.describe('RedactInline_Event__c');

        assert.equal(fields.find(({ name }) => name === 'Spans__c')?.length, 32_768);
    });
});

async function connect(t: TestContext): Promise<{ readonly connection: Connection; readonly org: TestOrg }> {
    const org = await startTestOrg(t);
    const connection = new Connection({ loginUrl: org.url, instanceUrl: org.url, version: '67.0' });
    const assertion = org.assertion({ sub: 'supervisor@example.com' });
    await connection.authorize({ grant_type: JWT_BEARER, assertion });
    return { connection, org };
}
