import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { startTestOrg, type EntryBody, type Refusals, type SignedIn, type TestOrg } from '../testing/startTestOrg.ts';
import type { OrgOptions } from '../startOrg.ts';

const START = Date.UTC(2026, 2, 3, 10);

describe('GET /connect/conversation/{conversationIdentifier}/entries', () => {
    it('gives the newest 25 entries first, with the captured headers', async (t) => {
        const { agent, conversationIdentifier } = await planted(t, 60);

        const { status, headers, body } = await agent.readEntries(conversationIdentifier);

        assert.equal(status, 200);
        assert.deepEqual(textsOf(body.conversationEntries), numbered(60, 25).toReversed());
        assert.equal(headers.get('Content-Type'), 'application/json;charset=UTF-8');
        assert.equal(headers.get('Content-Encoding'), 'gzip');
        assert.equal(headers.get('Transfer-Encoding'), 'chunked');
        assert.equal(headers.get('Cache-Control'), 'no-cache,must-revalidate,max-age=0,no-store,private');
        assert.match(headers.get('X-SFDC-Request-Id') ?? '', /^[0-9a-f]{32}$/);
        assert.match(headers.get('Sforce-Limit-Info') ?? '', /^api-usage=\d+\/\d+$/);
    });

    it('sends plain bytes to a client that takes no gzip', async (t) => {
        const { agent, conversationIdentifier } = await planted(t, 1);

        const { headers } = await agent.readEntries(conversationIdentifier, '', { 'Accept-Encoding': 'identity' });

        assert.equal(headers.get('Content-Encoding'), null);
    });

    it('goes forward from the start and leaves out in silence what is beyond the limit', async (t) => {
        const { agent, conversationIdentifier } = await planted(t, 1100);

        const { body } = await agent.readEntries(conversationIdentifier, 'queryDirection=FromStart&recordLimit=1000');

        assert.deepEqual(textsOf(body.conversationEntries), numbered(1000, 1000));
        assert.deepEqual(Object.keys(body), ['conversationEntries']);
    });

    it('includes both ends of the time window, or neither, as the switch says', async (t) => {
        const { org, agent, conversationIdentifier } = await planted(t, 5);
        const window = `queryDirection=FromStart&startTimestamp=${START + 1000}&endTimestamp=${START + 3000}`;

        const inclusive = await agent.readEntries(conversationIdentifier, window);
        await org.control('PATCH', '/switches', { timestampBounds: 'exclusive' });
        const exclusive = await agent.readEntries(conversationIdentifier, window);

        assert.deepEqual(textsOf(inclusive.body.conversationEntries), ['1', '2', '3']);
        assert.deepEqual(textsOf(exclusive.body.conversationEntries), ['2']);
    });

    it('goes by the server timestamp when the switch says so', async (t) => {
        const { agent, conversationIdentifier } = await planted(t, 3, {
            switches: { timestampField: 'serverReceivedTimestamp' }
        });

        const { body } = await agent.readEntries(conversationIdentifier, `startTimestamp=${START + 2000 + 46}`);

        assert.deepEqual(textsOf(body.conversationEntries), ['2']);
    });

    it('escapes texts as Connect does, unless the client turns it off', async (t) => {
        const { org, agent, conversationIdentifier } = await planted(t, 0);
        const text = `<b>"it's" \\ &amp; \n\r\n</b>`;
        await org.control('POST', `/conversations/${conversationIdentifier}/entries`, { messageText: text });
        const first = async (headers = {}): Promise<string | undefined> =>
            (await agent.readEntries(conversationIdentifier, '', headers)).body.conversationEntries[0]?.messageText;

        assert.equal(await first(), '&lt;b&gt;&quot;it&#39;s&quot; &#92; &amp;amp; \n\r\n&lt;/b&gt;');
        assert.equal(await first({ 'X-Chatter-Entity-Encoding': 'false' }), text);
        await org.control('PATCH', '/switches', { entityEncodingHeader: 'ignored' });
        assert.notEqual(await first({ 'X-Chatter-Entity-Encoding': 'false' }), text);
        await org.control('PATCH', '/switches', { entityEncoding: 'raw' });
        assert.equal(await first(), text);
    });

    it('links to records by 15 characters, and only since 52.0', async (t) => {
        const { agent, conversationIdentifier, recordId } = await planted(t, 1);
        const path = `connect/conversation/${conversationIdentifier}/entries`;

        const current = await agent.readEntries(conversationIdentifier);
        const first = await agent.call<{ conversationEntries: EntryBody[] }>('GET', `/services/data/v51.0/${path}`);
        const before = await agent.call<Refusals>('GET', `/services/data/v50.0/${path}`);

        assert.deepEqual(current.body.conversationEntries[0]?.relatedRecords, [recordId.slice(0, 15)]);
        assert.equal(first.body.conversationEntries[0]?.relatedRecords, undefined);
        assert.deepEqual([before.status, before.body[0]?.errorCode], [404, 'NOT_FOUND']);
    });

    it('lists bots with no links and entries without text, unless the switches leave them out', async (t) => {
        const { org, agent, conversationIdentifier } = await planted(t, 0, {}, [
            { from: 'bot', text: 'welcome', at: START, record: null },
            { from: 'customer', text: null, at: START + 1, record: 0 },
            { from: 'customer', text: 'hello', at: START + 2, record: 0 }
        ]);
        const read = async (): Promise<readonly EntryBody[]> =>
            (await agent.readEntries(conversationIdentifier, 'queryDirection=FromStart')).body.conversationEntries;

        const [bot, silent] = await read();
        await org.control('PATCH', '/switches', { botEntries: 'absent', nonTextEntries: 'absent' });
        const rest = await read();

        assert.deepEqual([bot?.sender.role, bot?.sender.appType, bot?.relatedRecords], ['Chatbot', 'chatbot', []]);
        assert.equal('messageText' in (silent ?? {}), false);
        assert.deepEqual(textsOf(rest), ['hello']);
    });

    it('spells senders and counts time as the switches say', async (t) => {
        const { agent, conversationIdentifier } = await planted(t, 1, {
            switches: { senderSpelling: 'upload', timestampUnit: 'seconds' }
        });

        const { body } = await agent.readEntries(conversationIdentifier);
        const [entry] = body.conversationEntries;

        assert.deepEqual([entry?.sender.role, entry?.sender.appType], ['END_USER', 'IAMESSAGE']);
        assert.equal(entry?.clientTimestamp, START / 1000);
    });

    it('shuffles when the switch says so', async (t) => {
        const { agent, conversationIdentifier } = await planted(t, 60, { switches: { entryOrder: 'shuffled' } });

        const { body } = await agent.readEntries(conversationIdentifier, 'recordLimit=60');
        const texts = textsOf(body.conversationEntries);

        assert.equal(new Set(texts).size, 60);
        assert.notDeepEqual(texts, numbered(60, 60).toReversed());
    });

    it('refuses parameters and identifiers that are wrong', async (t) => {
        const { org, agent, conversationIdentifier } = await planted(t, 1);
        const cases: readonly (readonly [string, string, number, string])[] = [
            [conversationIdentifier, 'recordLimit=0', 400, 'ILLEGAL_QUERY_PARAMETER_VALUE'],
            [conversationIdentifier, 'recordLimit=1001', 400, 'ILLEGAL_QUERY_PARAMETER_VALUE'],
            [conversationIdentifier, 'recordLimit=many', 400, 'ILLEGAL_QUERY_PARAMETER_VALUE'],
            [conversationIdentifier, 'queryDirection=fromEnd', 400, 'ILLEGAL_QUERY_PARAMETER_VALUE'],
            [conversationIdentifier, 'startTimestamp=now', 400, 'ILLEGAL_QUERY_PARAMETER_VALUE'],
            ['00000000-0000-4000-8000-000000000000', '', 404, 'RECORD_NOT_FOUND'],
            ['not-an-identifier', '', 400, 'INVALID_ID_FIELD']
        ];

        for (const [identifier, query, status, errorCode] of cases) {
            const answer = await agent.call<Refusals>('GET', `/connect/conversation/${identifier}/entries?${query}`);
            assert.deepEqual([answer.status, answer.body[0]?.errorCode], [status, errorCode], query || identifier);
        }
        await org.control('PATCH', '/switches', { unknownConversation: 'notFound' });
        const notFound = await agent.call<Refusals>(
            'GET',
            '/connect/conversation/00000000-0000-4000-8000-000000000000/entries'
        );
        assert.deepEqual([notFound.status, notFound.body[0]?.errorCode], [404, 'NOT_FOUND']);
        await org.control('PATCH', '/switches', { recordLimitAboveMax: 'clamp', unknownConversation: 'emptyList' });
        const clamped = await agent.readEntries(conversationIdentifier, 'recordLimit=5000');
        const unknown = await agent.readEntries('00000000-0000-4000-8000-000000000000');
        assert.equal(clamped.status, 200);
        assert.deepEqual(unknown.body, { conversationEntries: [] });
    });

    it('needs the permission Access Conversation Entries', async (t) => {
        const { org, conversationIdentifier } = await planted(t, 1);
        const user = await org.signIn('noentries');

        const refused = await user.call<Refusals>('GET', `/connect/conversation/${conversationIdentifier}/entries`);
        await org.control('PATCH', '/switches', { entriesWithoutPermission: 'emptyList' });
        const empty = await user.readEntries(conversationIdentifier);

        assert.deepEqual([refused.status, refused.body[0]?.errorCode], [403, 'INSUFFICIENT_ACCESS']);
        assert.deepEqual(empty.body, { conversationEntries: [] });
    });

    it('checks no sharing, which is why the proxy must, unless the switch says so', async (t) => {
        const { org, conversationIdentifier } = await planted(t, 1);
        const outsider = await org.signIn('outsider');

        const open = await outsider.readEntries(conversationIdentifier);
        await org.control('PATCH', '/switches', { entriesSharing: 'enforced' });
        const closed = await outsider.readEntries(conversationIdentifier);

        assert.deepEqual([open.status, closed.status], [200, 404]);
    });

    it('holds a call back until it has ended and its entries are associated', async (t) => {
        const org = await startTestOrg(t, { switches: { associationSeconds: 600 } });
        const agent = await org.signIn('agent');
        const count = async (identifier: string): Promise<number> =>
            (await agent.readEntries(identifier)).body.conversationEntries.length;
        const live = await org.seeded('liveCall');
        const ended = await org.seeded('justEndedCall');

        const early = [await count(live.conversationIdentifier), await count(ended.conversationIdentifier)];
        await org.control('POST', '/clock', { advanceMs: 8 * 60_000 });
        const late = [await count(live.conversationIdentifier), await count(ended.conversationIdentifier)];
        await org.control('PATCH', '/switches', { liveVoiceCall: 'recordNotFound' });
        const refused = await agent.readEntries(live.conversationIdentifier);
        await org.control('PATCH', '/switches', { liveVoiceCall: 'present' });

        assert.deepEqual(
            [early, late],
            [
                [0, 0],
                [0, 6]
            ]
        );
        assert.equal(refused.status, 404);
        assert.equal(await count(live.conversationIdentifier), 6);
    });

    it('knows no method but GET and PATCH', async (t) => {
        const { agent, conversationIdentifier } = await planted(t, 1);

        const { status, headers, body } = await agent.call<Refusals>(
            'PUT',
            `/connect/conversation/${conversationIdentifier}/entries`,
            { body: {} }
        );

        assert.deepEqual([status, body[0]?.errorCode, headers.get('Allow')], [405, 'METHOD_NOT_ALLOWED', 'GET,PATCH']);
    });
});

interface Planted {
    readonly org: TestOrg;
    readonly agent: SignedIn;
    readonly recordId: string;
    readonly conversationIdentifier: string;
}

/** An org with a session of `count` entries, a second apart, each saying its number. */
async function planted(
    t: TestContext,
    count: number,
    options: OrgOptions = {},
    more: readonly object[] = []
): Promise<Planted> {
    const org = await startTestOrg(t, options);
    const numberedEntries = Array.from({ length: count }, (_, index) => ({
        from: 'customer',
        text: String(index),
        at: START + index * 1000
    }));
    const { body } = await org.control<readonly { recordId: string; conversationIdentifier: string }[]>(
        'POST',
        '/conversations',
        {
            records: [{ object: 'MessagingSession', startedAt: START - 1, endedAt: START + 9_000_000 }],
            entries: [...numberedEntries, ...more]
        }
    );
    const [record] = body;
    assert.ok(record);
    return { org, agent: await org.signIn('agent'), ...record };
}

function textsOf(entries: readonly EntryBody[]): readonly (string | undefined)[] {
    return entries.map(({ messageText }) => messageText);
}

/** The texts of the last `length` of `end` entries. */
function numbered(end: number, length: number): readonly string[] {
    return Array.from({ length }, (_, index) => String(end - length + index));
}
