import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startTestOrg, type QueryBody, type Refusals, type SignedIn } from '../testing/startTestOrg.ts';

interface Titled {
    readonly Id: string;
    readonly Name: string;
}

describe('GET /query', () => {
    it('answers records with their attributes and the rows behind lookups', async (t) => {
        const org = await startTestOrg(t);
        const { recordId, conversationIdentifier } = await org.seeded('cardAndSsn');
        const supervisor = await org.signIn('supervisor');

        const { status, body, headers } = await supervisor.query(
            `SELECT id, conversation.CONVERSATIONIDENTIFIER, Owner.Name FROM messagingsession WHERE Id = '${recordId.slice(0, 15)}'`
        );

        assert.equal(status, 200);
        assert.match(headers.get('Sforce-Limit-Info') ?? '', /^api-usage=\d+\/100000$/);
        const [record] = body.records;
        assert.equal(record?.attributes.url, `/services/data/v67.0/sobjects/MessagingSession/${recordId}`);
        assert.partialDeepStrictEqual(record, {
            Id: recordId,
            Conversation: { attributes: { type: 'Conversation' }, ConversationIdentifier: conversationIdentifier },
            Owner: { Name: 'Ana Oliveira' }
        });
    });

    it('writes date-times as REST does and compares them with literals', async (t) => {
        const org = await startTestOrg(t, { now: () => Date.UTC(2026, 4, 20, 12, 30) });
        const supervisor = await org.signIn('supervisor');

        const { body } = await supervisor.query<{ StartTime: string; EndTime: null }>(
            'SELECT StartTime, EndTime FROM MessagingSession WHERE StartTime > 2026-05-20T13:00:00+02:00 AND EndTime = null'
        );

        assert.equal(body.totalSize, 1);
        assert.match(body.records[0]?.StartTime ?? '', /^2026-05-20T12:25:59\.000\+0000$/);
        assert.equal(body.records[0]?.EndTime, null);
    });

    it('shows only records that the user owns or that are shared with them', async (t) => {
        const org = await startTestOrg(t);
        const count = async (name: string): Promise<number> => {
            const user = await org.signIn(name);
            return (await user.query('SELECT COUNT() FROM MessagingSession')).body.totalSize;
        };

        const counts = [
            await count('supervisor'),
            await count('colleague'),
            await count('outsider'),
            await count('admin')
        ];

        assert.deepEqual(counts, [8, 2, 0, 8]);
    });

    it('keeps Conversation open to all, or to who sees one of its records, as the switch says', async (t) => {
        const org = await startTestOrg(t);
        const outsider = await org.signIn('outsider');

        const open = await outsider.query('SELECT COUNT() FROM Conversation');
        await org.control('PATCH', '/switches', { conversationSharing: 'withRecord' });
        const closed = await outsider.query('SELECT COUNT() FROM Conversation');
        const participants = await outsider.query('SELECT COUNT() FROM ConversationParticipant');

        assert.ok(open.body.totalSize > 0);
        assert.deepEqual([closed.body.totalSize, participants.body.totalSize], [0, 0]);
    });

    it('answers about access to readable records only', async (t) => {
        const org = await startTestOrg(t);
        const { recordId } = await org.seeded('cardAndSsn');
        const ask = async (user: SignedIn): Promise<readonly object[]> => {
            const { body } = await user.query<object>(
                `SELECT RecordId, HasReadAccess, HasEditAccess FROM UserRecordAccess ` +
                    `WHERE UserId = '${user.userId}' AND RecordId = '${recordId}'`
            );
            return body.records;
        };

        const [supervisor] = await ask(await org.signIn('supervisor'));
        const [colleague] = await ask(await org.signIn('colleague'));
        const outsider = await ask(await org.signIn('outsider'));

        assert.partialDeepStrictEqual(supervisor, { RecordId: recordId, HasReadAccess: true, HasEditAccess: true });
        assert.partialDeepStrictEqual(colleague, { HasReadAccess: true, HasEditAccess: false });
        assert.deepEqual(outsider, []);
    });

    it('hands large results out in batches of the asked size, to their user alone', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');
        const agent = await org.signIn('agent');
        await insertEvents(supervisor, 450);
        const soql = encodeURIComponent('SELECT Id, Name FROM RedactInline_Event__c ORDER BY Name');
        const headers = { 'Sforce-Query-Options': 'batchSize=200' };

        const names: string[] = [];
        const sizes: number[] = [];
        let next: string | undefined = `/query?q=${soql}`;
        let stolen = 0;
        while (next !== undefined) {
            const { body }: { body: QueryBody<Titled> } = await supervisor.call('GET', next, { headers });
            names.push(...body.records.map(({ Name }) => Name));
            sizes.push(body.records.length);
            next = body.nextRecordsUrl;
            stolen = next === undefined ? stolen : (await agent.call('GET', next)).status;
        }

        assert.deepEqual(sizes, [200, 200, 50]);
        assert.equal(new Set(names).size, 450);
        assert.deepEqual(names, names.toSorted());
        assert.equal(stolen, 400);
    });

    it('evaluates conditions as Salesforce does', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');
        await supervisor.call('POST', '/composite/sobjects', {
            body: {
                records: [
                    event({ Entry_Identifier__c: "it's 100%", Note__c: 'Alpha' }),
                    event({ Entry_Identifier__c: 'two', Note__c: 'beta' }),
                    event({ Entry_Identifier__c: 'three' })
                ]
            }
        });
        const find = async (where: string): Promise<readonly string[]> => {
            const { body } = await supervisor.query<{ Entry_Identifier__c: string }>(
                `SELECT Entry_Identifier__c FROM RedactInline_Event__c WHERE ${where} ORDER BY Name`
            );
            return body.records.map((record) => record.Entry_Identifier__c);
        };

        assert.deepEqual(await find(`Entry_Identifier__c = 'it\\'s 100%'`), ["it's 100%"]);
        assert.deepEqual(await find(`Note__c = 'ALPHA'`), ["it's 100%"]);
        assert.deepEqual(await find(`Note__c != 'alpha'`), ['two', 'three']);
        assert.deepEqual(await find(`Note__c IN ('alpha', 'beta')`), ["it's 100%", 'two']);
        assert.deepEqual(await find(`Note__c NOT IN ('alpha')`), ['two', 'three']);
        assert.deepEqual(await find(`Entry_Identifier__c LIKE 't%'`), ['two', 'three']);
        assert.deepEqual(await find(`Entry_Identifier__c LIKE '%100\\%'`), ["it's 100%"]);
        assert.deepEqual(await find(`Entry_Identifier__c LIKE 't_o'`), ['two']);
        assert.deepEqual(await find(`NOT Note__c = null AND Actor__c = null`), ["it's 100%", 'two']);
        assert.deepEqual(await find(`NOT (Note__c = 'beta' OR Note__c = null)`), ["it's 100%"]);
        assert.deepEqual(await find(`Note__c > 'alpha'`), ['two']);
        assert.deepEqual(await find(`Id IN (SELECT Id FROM RedactInline_Event__c WHERE Note__c = null)`), ['three']);
    });

    it('orders with nulls where asked, then limits and skips', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');
        await supervisor.call('POST', '/composite/sobjects', {
            body: { records: ['b', null, 'C', 'a'].map((Note__c) => event({ Note__c })) }
        });
        const find = async (order: string): Promise<readonly (string | null)[]> => {
            const { body } = await supervisor.query<{ Note__c: string | null }>(
                `SELECT Note__c FROM RedactInline_Event__c ORDER BY ${order}`
            );
            return body.records.map(({ Note__c }) => Note__c);
        };

        assert.deepEqual(await find('Note__c'), [null, 'a', 'b', 'C']);
        assert.deepEqual(await find('Note__c DESC NULLS LAST'), ['C', 'b', 'a', null]);
        assert.deepEqual(await find('Note__c LIMIT 2 OFFSET 1'), ['a', 'b']);
    });

    it('refuses in the words of Salesforce', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');
        const unseen = await org.signIn('noconversation');
        const unassigned = await org.signIn('nopermissionset');
        const cases: readonly (readonly [SignedIn, string, number, string])[] = [
            [supervisor, 'SELECT Id FROM', 400, 'MALFORMED_QUERY'],
            [supervisor, "SELECT Id FROM VoiceCall WHERE Id='a' AND Id='b' OR Id='c'", 400, 'MALFORMED_QUERY'],
            [supervisor, 'SELECT Id, Owner.Name, owner.name FROM VoiceCall', 400, 'MALFORMED_QUERY'],
            [supervisor, 'SELECT Name title FROM VoiceCall', 400, 'MALFORMED_QUERY'],
            [supervisor, 'SELECT Nothing FROM VoiceCall', 400, 'INVALID_FIELD'],
            [supervisor, 'SELECT Nowhere.Name FROM VoiceCall', 400, 'INVALID_FIELD'],
            [supervisor, "SELECT Id FROM VoiceCall WHERE CallStartDateTime > '2026-01-01'", 400, 'INVALID_FIELD'],
            [supervisor, "SELECT Id FROM RedactInline_Event__c WHERE Spans__c = 'x'", 400, 'INVALID_FIELD'],
            [supervisor, "SELECT Id FROM VoiceCall WHERE Id = 'x'", 400, 'INVALID_QUERY_FILTER_OPERATOR'],
            [supervisor, 'SELECT Id FROM VoiceCall OFFSET 2001', 400, 'NUMBER_OUTSIDE_VALID_RANGE'],
            [supervisor, 'SELECT Id FROM Other__c', 400, 'INVALID_TYPE'],
            [supervisor, 'SELECT HasReadAccess FROM UserRecordAccess', 400, 'MALFORMED_QUERY'],
            [unseen, 'SELECT ConversationId FROM VoiceCall', 400, 'INVALID_FIELD'],
            [unseen, 'SELECT Conversation.ConversationIdentifier FROM VoiceCall', 400, 'INVALID_FIELD'],
            [unassigned, 'SELECT Id FROM RedactInline_Event__c', 400, 'INVALID_TYPE'],
            [supervisor, 'SELECT Id FROM Account', 501, 'NOT_SIMULATED'],
            [supervisor, 'SELECT COUNT(Id) FROM VoiceCall', 501, 'NOT_SIMULATED'],
            [supervisor, 'SELECT Id FROM VoiceCall WHERE CallStartDateTime = TODAY', 501, 'NOT_SIMULATED'],
            [supervisor, 'SELECT Name FROM VoiceCall GROUP BY Name', 501, 'NOT_SIMULATED'],
            [supervisor, 'SELECT Name FROM VoiceCall WITH USER_MODE', 501, 'NOT_SIMULATED']
        ];

        for (const [user, soql, status, errorCode] of cases) {
            const answer = await user.call<Refusals>('GET', `/query?q=${encodeURIComponent(soql)}`);
            assert.deepEqual([answer.status, answer.body[0]?.errorCode], [status, errorCode], soql);
        }
    });

    it('is only read', async (t) => {
        const org = await startTestOrg(t);
        const agent = await org.signIn('agent');

        const { status, headers } = await agent.call('POST', '/query?q=SELECT+Id+FROM+VoiceCall', { body: {} });

        assert.deepEqual([status, headers.get('Allow')], [405, 'GET']);
    });

    it('refuses a URI that is longer than 16,384 bytes', async (t) => {
        const org = await startTestOrg(t);
        const agent = await org.signIn('agent');

        const { status } = await agent.query(`SELECT Id FROM VoiceCall WHERE Name = '${'x'.repeat(16_400)}'`);

        assert.equal(status, 414);
    });

    it('shuffles rows that no ORDER BY orders, when the switch says so', async (t) => {
        const org = await startTestOrg(t, { switches: { unorderedQueries: 'shuffled' } });
        const supervisor = await org.signIn('supervisor');
        await insertEvents(supervisor, 60);

        const { body } = await supervisor.query<Titled>('SELECT Name FROM RedactInline_Event__c');
        const names = body.records.map(({ Name }) => Name);

        assert.notDeepEqual(names, names.toSorted());
    });
});

function event(fields: object): object {
    return {
        attributes: { type: 'RedactInline_Event__c' },
        Type__c: 'Intent',
        Record_Id__c: '0MwHs0000000001KAA',
        Occurred_At__c: '2026-01-01T00:00:00Z',
        Signature__c: 'x',
        ...fields
    };
}

async function insertEvents(user: SignedIn, count: number): Promise<void> {
    for (let done = 0; done < count; done += 200) {
        const records = Array.from({ length: Math.min(200, count - done) }, () => event({}));
        const { status } = await user.call('POST', '/composite/sobjects', { body: { records } });
        assert.equal(status, 200);
    }
}
