import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { startTestOrg, type QueryBody, type TestOrg } from '../testing/startTestOrg.ts';
import type { DataEntries } from './readDataEntries.ts';
import type { ErasureAnswer } from './requestErasure.ts';

const SECRET = 'a-secret-of-the-test';

interface Answered<Body> {
    readonly status: number;
    readonly headers: Headers;
    readonly body: Body;
}

interface Opened {
    readonly org: TestOrg;
    readonly conversationIdentifier: string;
    readonly token: string;
    readonly call: (method: string, path: string, body?: unknown) => Promise<Answered<unknown>>;
    readonly read: (query?: string) => Promise<Answered<DataEntries>>;
    readonly erase: (what: string, id: string) => Promise<Answered<ErasureAnswer>>;
}

async function open(t: TestContext, switches: object = {}, client: object = {}): Promise<Opened> {
    const org = await startTestOrg(t);
    await org.control('PATCH', '/switches', switches);
    await org.control('POST', '/credential-clients', { clientId: 'data', clientSecret: SECRET, ...client });
    const grant = await org.requestToken({
        grant_type: 'client_credentials',
        client_id: 'data',
        client_secret: SECRET
    });
    const token = grant.body['access_token'] ?? '';
    const { conversationIdentifier } = await org.seeded('richSession');
    const call: Opened['call'] = async (method, path, body) => {
        const response = await fetch(`${org.url}/engagement-api/platform/engagement/v1.0${path}`, {
            method,
            headers: { Authorization: `Bearer ${token}` },
            ...(body !== undefined && { body: JSON.stringify(body) })
        });
        const text = await response.text();
        return {
            status: response.status,
            headers: response.headers,
            body: text === '' ? null : (JSON.parse(text) as unknown)
        };
    };
    const read: Opened['read'] = async (query = '') => {
        const path = `/conversation-entries?conversationIdentifier=${conversationIdentifier}${query}`;
        return (await call('GET', path)) as Answered<DataEntries>;
    };
    const erase: Opened['erase'] = async (what, id) =>
        (await call('DELETE', `/${what}`, { ids: [id] })) as Answered<ErasureAnswer>;
    return { org, conversationIdentifier, token, call, read, erase };
}

describe('client credentials', () => {
    it('give a token in JWT format with the scopes of the app, or a plain one where it issues none', async (t) => {
        const { org, token } = await open(t);
        await org.control('POST', '/credential-clients', { clientId: 'plain', clientSecret: SECRET, issuesJwt: false });

        const jwt = await org.requestToken({
            grant_type: 'client_credentials',
            client_id: 'data',
            client_secret: SECRET
        });
        const plain = await org.requestToken({
            grant_type: 'client_credentials',
            client_id: 'plain',
            client_secret: SECRET
        });

        assert.equal(token.split('.').length, 3);
        assert.deepEqual([jwt.body['token_format'], jwt.body['scope']], ['jwt', 'sfap_api api']);
        assert.equal(plain.body['token_format'], undefined);
        assert.ok(jwt.body['api_instance_url']?.startsWith(org.url));
    });

    it('are refused as an org refuses them', async (t) => {
        const { org } = await open(t);
        const clients = [
            { clientId: 'noUser', clientSecret: SECRET, runAs: null },
            { clientId: 'noScope', clientSecret: SECRET, scopes: ['chatter'] }
        ];
        for (const client of clients) await org.control('POST', '/credential-clients', client);

        const errors = [];
        for (const [client_id, client_secret] of [
            ['unknown', SECRET],
            ['data', 'wrong'],
            ['noUser', SECRET],
            ['noScope', SECRET]
        ]) {
            const { body } = await org.requestToken({
                grant_type: 'client_credentials',
                client_id: client_id ?? '',
                client_secret: client_secret ?? ''
            });
            errors.push(body['error_description']);
        }

        assert.deepEqual(errors, [
            'client identifier invalid',
            'invalid client credentials',
            'no client credentials user enabled',
            'no valid scopes defined'
        ]);
    });
});

describe('GET conversation-entries', () => {
    it('gives every kind of entry, texts under the identifiers that Connect has them by', async (t) => {
        const { org, conversationIdentifier, read } = await open(t);
        const agent = await org.signIn('agent');
        const connect = await agent.readEntries(conversationIdentifier, 'recordLimit=1000');

        const { status, body } = await read();

        const kinds = new Set(body.conversationEntries.map(({ entryType }) => entryType));
        const identifiers = body.conversationEntries.map(({ identifier }) => identifier);
        assert.equal(status, 200);
        assert.deepEqual([...kinds].toSorted(), ['Message', 'ParticipantChanged', 'RoutingWorkResult']);
        assert.ok(connect.body.conversationEntries.every(({ identifier }) => identifiers.includes(identifier)));
        assert.ok(identifiers.length > connect.body.conversationEntries.length);
        assert.equal(typeof body.conversationEntries[0]?.entryPayload, 'string');
    });

    it('pages, payloads and times go by their switches', async (t) => {
        const { org, read } = await open(t, { conversationDataPageSize: 10 });
        const first = await read();
        const second = await read(`&pageToken=${first.body.nextPageToken ?? ''}`);
        await org.control('PATCH', '/switches', { conversationDataPaging: 'cut', entryPayload: 'object' });
        const cut = await read();
        await org.control('PATCH', '/switches', {
            conversationDataPaging: 'wholeConversation',
            transcriptedTimestamp: 'seconds'
        });
        const whole = await read();

        const both = [...first.body.conversationEntries, ...second.body.conversationEntries];
        assert.equal(new Set(both.map(({ identifier }) => identifier)).size, 15);
        assert.equal(second.body.nextPageToken, undefined);
        assert.deepEqual([cut.body.conversationEntries.length, cut.body.nextPageToken], [10, undefined]);
        assert.equal(typeof cut.body.conversationEntries[0]?.entryPayload, 'object');
        assert.equal(whole.body.conversationEntries.length, 15);
        assert.ok((whole.body.conversationEntries[0]?.transcriptedTimestamp ?? 0) < 1e11);
    });

    it('answers 404 to a token that it does not take and to a conversation that it does not know, in the shape of the switch', async (t) => {
        const { org, call } = await open(t);
        const stranger = await open(t, {}, { scopes: ['api'] });

        const unknown = await call('GET', '/conversation-entries?conversationIdentifier=none');
        const scopeless = await stranger.read();
        await org.control('PATCH', '/switches', { conversationDataErrors: 'empty' });
        const empty = await call('GET', '/conversation-entries?conversationIdentifier=none');

        assert.deepEqual([unknown.status, scopeless.status, empty.status], [404, 404, 404]);
        assert.deepEqual([unknown.body, empty.body], [{ message: 'Not Found' }, null]);
    });

    it('takes so many calls a minute, and holds the conversation active for half an hour', async (t) => {
        const { org, conversationIdentifier, read } = await open(t, {
            conversationDataLimit: 2,
            limitRetryAfter: 'present'
        });
        const statuses = [await read(), await read(), await read()].map(({ status }) => status);
        const { body: during } = await org.control<{ activeConversations: string[] }>('GET', '/counters');
        await org.control('POST', '/clock', { advanceMs: 31 * 60_000 });
        const { body: after } = await org.control<{ activeConversations: string[] }>('GET', '/counters');
        const again = await read();

        assert.deepEqual(statuses, [200, 200, 429]);
        assert.ok(during.activeConversations.includes(conversationIdentifier));
        assert.ok(!after.activeConversations.includes(conversationIdentifier));
        assert.equal(again.status, 200);
    });
});

describe('deletes', () => {
    it('are taken on, told in ConversationApiLog, and done when their time has come', async (t) => {
        const { org, conversationIdentifier, erase, read } = await open(t, { erasureSeconds: 60 });
        const admin = await org.signIn('admin');
        const { body: found } = await admin.query<{ Id: string }>(
            `SELECT Id FROM Conversation WHERE ConversationIdentifier = '${conversationIdentifier}'`
        );
        const ids = [found.records[0]?.Id.slice(0, 15) ?? ''];
        const logs = (): Promise<{ body: QueryBody<{ Status: string; RequestedEntityIdentifier: string }> }> =>
            admin.query('SELECT Status, RequestedEntityIdentifier FROM ConversationApiLog');

        const asked = await erase('conversations', ids[0] ?? '');
        const before = await logs();
        await org.control('POST', '/clock', { advanceMs: 61_000 });
        const after = await logs();
        const gone = await read();

        assert.equal(asked.status, 202);
        assert.equal(asked.body.conversationApiLogs[0]?.status, 'ENQUEUED');
        assert.deepEqual(
            [before, after].map(({ body }) =>
                body.records.map(({ Status, RequestedEntityIdentifier }) => [Status, RequestedEntityIdentifier])
            ),
            [[['ENQUEUED', ids[0]]], [['COMPLETED', ids[0]]]]
        );
        assert.equal(gone.status, 404);
    });

    it('of a participant take all conversations of the end user, and none while a session is open', async (t) => {
        const { org, call } = await open(t, { erasureSeconds: 0 });
        const admin = await org.signIn('admin');
        const { conversationIdentifier } = await org.seeded('liveSession');
        const participants = async (identifier: string): Promise<string> => {
            const { body } = await admin.query<{ ParticipantEntityId: string }>(
                "SELECT ParticipantEntityId FROM ConversationParticipant WHERE ParticipantRole = 'EndUser' " +
                    `AND Conversation.ConversationIdentifier = '${identifier}'`
            );
            return body.records[0]?.ParticipantEntityId ?? '';
        };
        const { conversationIdentifier: closed } = await org.seeded('threeSessions');

        const refused = await call('DELETE', '/conversation-participants', {
            ids: [await participants(conversationIdentifier)]
        });
        const asked = await call('DELETE', '/conversation-participants', { ids: [await participants(closed)] });
        const { body } = await admin.query(
            "SELECT Id FROM MessagingSession WHERE Conversation.ConversationIdentifier = '" + closed + "'"
        );

        assert.deepEqual([refused.status, asked.status, body.totalSize], [412, 202, 0]);
    });

    it('are ten an hour, name their ids as the switch says, and may fail or never end', async (t) => {
        const { org, call } = await open(t, {
            erasureLimit: 3,
            erasureRequest: 'query',
            erasureSeconds: 0,
            erasureEnd: 'failed'
        });
        const admin = await org.signIn('admin');
        const { body: found } = await admin.query<{ Id: string }>('SELECT Id FROM Conversation');
        const id = found.records[0]?.Id ?? '';

        const inBody = await call('DELETE', '/conversations', { ids: [id] });
        const inQuery = await call('DELETE', `/conversations?ids=${id}`);
        const { body: failed } = await admin.query<{ Status: string }>('SELECT Status FROM ConversationApiLog');
        await org.control('PATCH', '/switches', { erasureEnd: 'never' });
        await call('DELETE', `/conversations?ids=${id}`);
        await call('DELETE', `/conversations?ids=${id}`);
        const fourth = await call('DELETE', `/conversations?ids=${id}`);

        assert.deepEqual([inBody.status, inQuery.status, fourth.status], [400, 202, 429]);
        assert.equal(failed.records[0]?.Status, 'FAILED');
    });
});
