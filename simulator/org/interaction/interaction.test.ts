import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { Connection } from 'jsforce';
import { wrongIn } from '../conversationData/dataEntrySchema.ts';
import type { DataEntries } from '../conversationData/readDataEntries.ts';
import type { Entry } from '../state/conversations.ts';
import { startTestOrg, type Answer, type SignedIn, type TestOrg } from '../testing/startTestOrg.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const CUSTOMER = { appType: 'custom', role: 'EndUser', subject: 'customer-1' };
const BOT = { appType: 'custom', role: 'Chatbot', subject: 'bot-1' };

describe('POST /scrt/api/v1/conversation', () => {
    it('gives a channel and an end user the same conversation each time, in JSON and in multipart', async (test) => {
        const service = await startService(test);

        const first = await service.establish();
        const again = await service.establish({ multipart: true });
        const other = await service.establish({ body: { participants: [{ ...CUSTOMER, subject: 'customer-2' }] } });

        assert.equal(first.status, 202);
        assert.deepEqual(again.body, first.body);
        assert.notEqual(other.body['conversationIdentifier'], first.body['conversationIdentifier']);
    });

    it('refuses each wrong header, scope, channel and participant with its code', async (test) => {
        const service = await startService(test);
        const withoutScope = await service.org.signIn('agent');
        const channelOf = async (name: string): Promise<string> => service.channel(name);
        const refusals: readonly (readonly [number, EstablishOptions])[] = [
            [10004, { headers: { Authorization: 'Bearer nobody' } }],
            [10016, { headers: { OrgId: '00D' } }],
            [10016, { headers: { RequestId: 'one' } }],
            [10016, { headers: { AuthorizationContext: '' } }],
            [10005, { headers: { AuthorizationContext: 'Unknown_Channel' } }],
            [10004, { headers: { OrgId: '00DHs0000000009' } }],
            [10017, { body: { channelAddressIdentifier: 'nowhere' } }],
            [10031, { body: { channelAddressIdentifier: await channelOf('Inactive_Channel') } }],
            [10035, { body: { channelAddressIdentifier: await channelOf('Web_Chat') } }],
            [10001, { body: { channelAddressIdentifier: await channelOf('Other_Partner') } }],
            [10052, { body: { channelAddressIdentifier: '' } }],
            [10053, { body: { participants: [] } }],
            [10054, { body: { participants: [{ ...CUSTOMER, subject: '' }] } }],
            [10037, { body: { participants: [{ ...CUSTOMER, appType: 'agent' }] } }],
            [10042, { body: { participants: [BOT] } }]
        ];

        for (const [code, options] of refusals) {
            const { body } = await service.establish(options);
            assert.equal(body['code'], code);
        }

        await service.org.control('POST', '/clients', {
            clientId: 'testClient',
            publicKeyPem: service.org.publicKeyPem
        });
        const { status, body } = await service.establish({
            headers: { Authorization: `Bearer ${withoutScope.accessToken}` }
        });
        assert.deepEqual([status, body['code']], [403, 10003]);
    });

    it('takes only the content type that a switch names, and puts faults into its own shape', async (test) => {
        const service = await startService(test);
        await service.org.control('PATCH', '/switches', { interactionContentType: 'documented' });

        assert.equal((await service.establish()).body['code'], 10016);
        assert.equal((await service.establish({ multipart: true })).status, 202);
        assert.equal((await service.send()).status, 202);

        await service.org.control('POST', '/faults', {
            match: { path: '/scrt/' },
            fault: { kind: 'status', status: 429, errorCode: '500', retryAfter: 3 }
        });
        const { status, headers, body } = await service.establish();
        assert.deepEqual([status, headers.get('Retry-After'), body['code']], [429, '3', 500]);
    });
});

describe('POST /scrt/api/v1/conversationHistory', () => {
    it('makes a session, goes on in it, and Connect reads what was sent', async (test) => {
        const service = await startService(test);

        const established = await service.send({ entries: [entry('b', CUSTOMER, -10), entry('a', BOT, -12)] });
        const sessionId = String(established.body['messagingSessionId']);
        const attached = await service.send({ entries: [entry('c', BOT, -15)], session: attach(sessionId) });

        assert.deepEqual([established.status, attached.status], [202, 202]);
        assert.equal(attached.body['messagingSessionId'], sessionId);
        const identifier = String(established.body['conversationIdentifier']);
        const { body } = await service.user.readEntries(identifier, 'queryDirection=FromStart');
        assert.deepEqual(
            body.conversationEntries.map(({ identifier, relatedRecords }) => [identifier, relatedRecords]),
            ['c', 'a', 'b'].map((id) => [id, [sessionId.slice(0, 15)]])
        );
        const { body: found } = await service.user.query<{ ChannelType: string }>(
            `SELECT ChannelType FROM MessagingSession WHERE Conversation.ConversationIdentifier = '${identifier}'`
        );
        assert.deepEqual(
            found.records.map(({ ChannelType }) => ChannelType),
            ['Custom']
        );
    });

    it('refuses each wrong participant, entry, time and session with its code', async (test) => {
        const service = await startService(test);
        const { body: sent } = await service.send({ entries: [entry('known', BOT, -12)] });
        await service.send({ session: establish(-20, -1), entries: [entry('ended', BOT, -12)] });
        const [ended] = await service.sessionsNamed('Ended');
        const joined = joinedBy(BOT, -20, -1);
        const customer = joinedBy(CUSTOMER, -20);
        const refusals: readonly (readonly [number, SendOptions])[] = [
            [10016, { headers: { AuthorizationContextType: '' } }],
            [10093, { headers: { AuthorizationContextType: 'Channel' } }],
            [10100, { body: {} }],
            [10037, { participants: [customer, joinedBy({ ...BOT, appType: 'chatbot' }, -20, -1)] }],
            [10039, { participants: [] }],
            [10042, { participants: [joined] }],
            [10043, { participants: [customer, joinedBy({ ...BOT, role: 'Agent' }, -20, -1)] }],
            [10044, { participants: [customer, joinedBy({ ...CUSTOMER, subject: 'other' }, -20)] }],
            [10065, { participants: [joinedBy(CUSTOMER, -20, -1), joined] }],
            [10066, { participants: [customer, joinedBy(BOT, -20)] }],
            [10067, { participants: [customer, joinedBy(BOT, -1, -1)] }],
            [10101, { participants: [customer, joined, joined] }],
            [10078, { entries: Array.from({ length: 26 }, (_, index) => entry(String(index), BOT, -12)) }],
            [10059, { entries: [entry('', BOT, -12)] }],
            [10045, { entries: [entry('x'.repeat(37), BOT, -12)] }],
            [10068, { entries: [entry('new', { ...BOT, subject: 'another' }, -12)] }],
            [10074, { entries: [entry('new', BOT, -21)] }],
            [10073, { entries: [entry('known', BOT, -12)] }],
            [10073, { entries: [entry('new', BOT, -12), entry('new', BOT, -12)] }],
            [10018, { conversationIdentifier: 'unknown' }],
            [10061, { session: establish(5) }],
            [10064, { session: establish(-10, -20) }],
            [10071, { session: attach('0MwHs0000000099AAA') }],
            [10072, { session: attach(ended ?? '') }],
            [10046, { participants: [customer, joinedBy(BOT, -3000, -1)], entries: [entry('new', BOT, -1500)] }],
            [10009, { entries: [withFile('new', '068Hs0000000099')] }]
        ];

        for (const [code, options] of refusals) {
            const { body } = await service.send({ entries: [entry('new', BOT, -12)], ...options });
            assert.equal(body['code'], code, JSON.stringify(body));
        }

        const identifier = String(sent['conversationIdentifier']);
        const { body } = await service.user.readEntries(identifier);
        assert.deepEqual(body.conversationEntries.map((each) => each.identifier).sort(), ['ended', 'known']);
    });

    it('stores later, twice, under other ids or not at all, as its switches say', async (test) => {
        let ahead = 0;
        const service = await startService(test, () => NOW + ahead);
        const idsNow = async (identifier: string): Promise<readonly string[]> => {
            const { body } = await service.user.readEntries(identifier);
            return body.conversationEntries.map((each) => each.identifier);
        };
        const turn = (switches: object): Promise<Answer<unknown>> =>
            service.org.control('PATCH', '/switches', switches);

        await turn({ historyDelaySeconds: 5 });
        const { body } = await service.send({ entries: [entry('a', BOT, -12)] });
        const identifier = String(body['conversationIdentifier']);
        assert.deepEqual(await idsNow(identifier), []);
        ahead = 5000;
        assert.deepEqual(await idsNow(identifier), ['a']);

        await turn({ historyDelaySeconds: 0, historyDuplicateIds: 'leftOut' });
        await service.send({ entries: [entry('a', BOT, -12), entry('b', BOT, -12)] });
        assert.deepEqual([...(await idsNow(identifier))].sort(), ['a', 'b']);
        await turn({ historyDuplicateIds: 'stored' });
        await service.send({ entries: [entry('a', BOT, -12)] });
        assert.equal((await idsNow(identifier)).length, 3);
        await turn({ historyIdentifiers: 'own' });
        await service.send({ entries: [entry('c', BOT, -12)] });
        assert.ok(!(await idsNow(identifier)).includes('c'));
        await turn({ historyEntriesLimit: 'documentation', historyConversationIdentifier: 'required' });
        const six = Array.from({ length: 6 }, (_, index) => entry(`n${String(index)}`, BOT, -12));
        assert.equal((await service.send({ entries: six })).body['code'], 10078);
        assert.equal((await service.send({ entries: [entry('d', BOT, -12)] })).body['code'], 10018);
    });
});

describe('POST /sobjects/ContentVersion', () => {
    it('takes files from jsforce, in base64 and in multipart, for history to refer to', async (test) => {
        const service = await startService(test);
        const connection = new Connection({
            instanceUrl: service.org.url,
            version: '67.0',
            accessToken: service.user.accessToken
        });
        const files = connection.sobject('ContentVersion');

        const { id } = await files.create({
            PathOnClient: 'a1/receipt.txt',
            VersionData: Buffer.from('paid').toString('base64')
        });
        const { id: other } = await files.create(
            { PathOnClient: 'photo.png', VersionData: Buffer.from('pixels') },
            { multipartFileFields: { VersionData: { filename: 'photo.png', contentType: 'image/png' } } }
        );

        const { body } = await service.user.query<{ Id: string; Title: string; ContentSize: number }>(
            "SELECT Id, Title, ContentSize FROM ContentVersion WHERE PathOnClient LIKE 'a1/%' OR Title = 'photo'"
        );
        assert.deepEqual(
            body.records.map(({ Id, Title, ContentSize }) => [Id, Title, ContentSize]),
            [
                [id, 'receipt', 4],
                [other, 'photo', 6]
            ]
        );
        const recordId = (id ?? '').slice(0, 15);
        const sent = await service.send({ entries: [withFile('file', recordId)] });
        assert.equal(sent.status, 202);

        const identifier = String(sent.body['conversationIdentifier']);
        const stored = await service.org.control<Entry[]>('GET', `/conversations/${identifier}/entries`);
        const client = { clientId: 'data', clientSecret: 'a-secret-of-the-test' };
        await service.org.control('POST', '/credential-clients', client);
        const grant = await service.org.requestToken({
            grant_type: 'client_credentials',
            client_id: client.clientId,
            client_secret: client.clientSecret
        });
        const response = await fetch(
            `${service.org.url}/engagement-api/platform/engagement/v1.0/conversation-entries?conversationIdentifier=${identifier}`,
            { headers: { Authorization: `Bearer ${grant.body['access_token'] ?? ''}` } }
        );
        const [listed] = ((await response.json()) as DataEntries).conversationEntries;
        assert.ok(listed);
        assert.deepEqual([stored.body.map(({ messageText }) => messageText), wrongIn(listed)], [[null], []]);
        assert.partialDeepStrictEqual(JSON.parse(listed.entryPayload as string), {
            abstractMessage: {
                references: [{ id: 'f', recordId }],
                staticContent: {
                    formatType: 'Attachments',
                    attachments: [{ id: 'f', name: 'a.txt', mimeType: 'text/plain' }]
                }
            }
        });
    });
});

interface EstablishOptions {
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: object;
    readonly multipart?: boolean;
}

interface SendOptions {
    readonly headers?: Readonly<Record<string, string>>;
    readonly participants?: readonly object[];
    readonly entries?: readonly object[];
    readonly session?: object;
    readonly conversationIdentifier?: string;
    /** In place of the whole body. */
    readonly body?: object;
}

interface Service {
    readonly org: TestOrg;
    readonly user: SignedIn;
    channel(name: string): Promise<string>;
    establish(options?: EstablishOptions): Promise<Answer<Readonly<Record<string, unknown>>>>;
    send(options?: SendOptions): Promise<Answer<Readonly<Record<string, unknown>>>>;
    sessionsNamed(status: string): Promise<readonly string[]>;
}

async function startService(test: TestContext, now = (): number => NOW): Promise<Service> {
    const org = await startTestOrg(test, { now });
    const scopes = ['interaction_api'];
    await org.control('POST', '/clients', { clientId: 'testClient', publicKeyPem: org.publicKeyPem, scopes });
    const user = await org.signIn('admin');
    const { body: seeds } = await org.control<{ orgId: string }>('GET', '/seeds');
    const { body: rows } = await org.control<readonly Readonly<Record<string, string>>[]>(
        'GET',
        '/objects/MessagingChannel'
    );
    const addressOf = (name: string): string =>
        rows.find((row) => row['DeveloperName'] === name)?.['ChannelAddressIdentifier'] ?? '';
    const headers = {
        OrgId: seeds.orgId.slice(0, 15),
        AuthorizationContext: 'Northwind_BotChannel',
        AuthorizationContextType: 'ConversationChannelDefinition',
        RequestId: 'f7904eb6-5352-4c5e-adf6-5f100572cf5d'
    };
    return {
        org,
        user,
        channel: async (name) => Promise.resolve(addressOf(name)),
        establish: async ({ headers: changed = {}, body = {}, multipart = false } = {}) => {
            const whole = JSON.stringify({
                channelAddressIdentifier: addressOf('Bot_Channel'),
                participants: [CUSTOMER],
                ...body
            });
            const part = `--b\r\nContent-Disposition: form-data; name="json"\r\nContent-Type: application/json\r\n\r\n${whole}\r\n--b--\r\n`;
            const type = multipart ? { 'Content-Type': 'multipart/form-data; boundary=b' } : {};
            return call(org, user, '/conversation', { ...headers, ...type, ...changed }, multipart ? part : whole);
        },
        send: async ({ headers: changed = {}, body, participants, entries, session, conversationIdentifier } = {}) => {
            const whole = body ?? {
                channelAddressIdentifier: addressOf('Bot_Channel'),
                ...(conversationIdentifier !== undefined && { conversationIdentifier }),
                conversationParticipants: participants ?? [joinedBy(CUSTOMER, -20), joinedBy(BOT, -20, -1)],
                conversationEntries: entries ?? [entry('one', BOT, -12)],
                messagingSession: session ?? establish(-20)
            };
            return call(org, user, '/conversationHistory', { ...headers, ...changed }, JSON.stringify(whole));
        },
        sessionsNamed: async (status) => {
            const { body } = await user.query<{ Id: string }>(
                `SELECT Id FROM MessagingSession WHERE Status = '${status}' AND ChannelType = 'Custom'`
            );
            return body.records.map(({ Id }) => Id);
        }
    };
}

async function call(
    org: TestOrg,
    user: SignedIn,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string
): Promise<Answer<Readonly<Record<string, unknown>>>> {
    const response = await fetch(`${org.url}/scrt/api/v1${path}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${user.accessToken}`, 'Content-Type': 'application/json', ...headers },
        body
    });
    return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as Record<string, unknown>
    };
}

function joinedBy(participant: object, joined: number, left?: number): object {
    const leftTime = left === undefined ? {} : { leftTime: NOW + left * MINUTE };
    return { displayName: 'Somebody', participant, joinedTime: NOW + joined * MINUTE, ...leftTime };
}

function establish(start: number, end?: number): object {
    const endTime = end === undefined ? {} : { endTime: NOW + end * MINUTE };
    const payload = { startTime: NOW + start * MINUTE, ...endTime };
    return { messagingSessionRequestType: 'EstablishMessagingSession', payload };
}

function attach(sessionId: string): object {
    return { messagingSessionRequestType: 'AttachMessagingSession', payload: { sessionId } };
}

function entry(id: string, sender: object, at: number): object {
    const staticContent = { formatType: 'Text', text: 'something' };
    return payloadOf(id, sender, at, { messageType: 'StaticContentMessage', id, staticContent });
}

function withFile(id: string, recordId: string): object {
    const attachments = [{ id: 'f', name: 'a.txt', mimeType: 'text/plain', url: 'https://example.com/a.txt' }];
    const staticContent = { formatType: 'Attachments', text: null, attachments };
    const references = [{ id: 'f', recordId }];
    return payloadOf(id, BOT, -12, { messageType: 'StaticContentMessage', id, references, staticContent });
}

function payloadOf(id: string, sender: object, at: number, abstractMessage: object): object {
    return {
        clientTimestamp: NOW + at * MINUTE,
        sender,
        entryPayload: { entryType: 'Message', id, abstractMessage }
    };
}
