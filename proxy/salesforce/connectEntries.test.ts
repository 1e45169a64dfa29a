import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { UpdateRefusedError, type EntriesWindow } from './gateway.ts';
import { IDENTIFIER, startScriptedOrg, type ScriptedAnswer } from './testing/scriptedOrg.ts';
import { enterSimulatedOrg, type SimulatedOrg } from './testing/simulatedOrg.ts';

const ALL: EntriesWindow = { direction: 'FromStart', limit: 1000 };

const FREE = async (): Promise<void> => Promise.resolve();

interface TrueEntry {
    readonly identifier: string;
    readonly messageText: string | null;
    readonly clientTimestamp: number;
    readonly relatedRecords: readonly string[];
}

async function stored(org: SimulatedOrg, seed: string): Promise<readonly TrueEntry[]> {
    const { conversationIdentifier } = org.record(seed);
    return (await org.control('GET', `conversations/${conversationIdentifier}/entries`)) as readonly TrueEntry[];
}

function entry(members: object = {}): object {
    const sender = { appType: 'agent', role: 'Agent', subject: '005' };
    return {
        identifier: 'e1',
        clientTimestamp: 1,
        serverReceivedTimestamp: 2,
        sender,
        messageText: 'hello',
        ...members
    };
}

function entries(...list: readonly object[]): ScriptedAnswer {
    return { body: { conversationEntries: list } };
}

describe('readEntries', () => {
    for (const switches of [
        { entityEncoding: 'escaped', entityEncodingHeader: 'honoured' },
        { entityEncoding: 'escaped', entityEncodingHeader: 'ignored' },
        { entityEncoding: 'raw', entityEncodingHeader: 'honoured' }
    ]) {
        it(`gives every text as stored where encoding is ${Object.values(switches).join(', ')}`, async () => {
            await using org = await enterSimulatedOrg(await startOrg());
            const { conversationIdentifier } = org.record('manyScripts');
            const typed = { messageText: 'typed: &#39; &lt;b&gt; &amp;amp; &nbsp; and it\'s "over" \\ <here> R&D' };
            await org.control('POST', `conversations/${conversationIdentifier}/entries`, typed);
            await org.control('PATCH', 'switches', switches);

            const read = await org.as('supervisor').readEntries(conversationIdentifier, ALL);

            const truth = await stored(org, 'manyScripts');
            assert.ok(read && read.length > 5);
            assert.deepEqual(
                new Map(read.map(({ identifier, text }) => [identifier, text])),
                new Map(truth.map(({ identifier, messageText }) => [identifier, messageText]))
            );
        });
    }

    it('asks once where no text holds an entity, and twice where one does', async () => {
        const answers: readonly (readonly [string, number])[] = [
            ["it's R&D", 1],
            ['it&#39;s', 2]
        ];
        for (const [messageText, asked] of answers) {
            await using org = await startScriptedOrg({ api: () => entries(entry({ messageText })) });
            await org.gateway.readEntries(IDENTIFIER, ALL);
            const headers = org.apiRequests.map((request) => request.headers['x-chatter-entity-encoding']);
            assert.deepEqual(headers, ['false', 'true'].slice(0, asked));
        }
    });

    it('refuses an answer whose encoding cannot be told', async () => {
        await using org = await startScriptedOrg({
            api: ({ count }) => entries(entry({ messageText: count === 1 ? 'it&#39;s' : 'changed in between' }))
        });

        await assert.rejects(org.gateway.readEntries(IDENTIFIER, ALL), {
            code: 'SALESFORCE_FAILED',
            extras: { reason: 'entity_encoding_unknown' }
        });
    });

    it('asks for the window that it is given', async () => {
        await using org = await startScriptedOrg({ api: () => entries() });

        await org.gateway.readEntries(IDENTIFIER, {
            direction: 'FromEnd',
            limit: 7,
            startTimestamp: 1,
            endTimestamp: 2
        });

        assert.equal(
            org.apiRequests[0]?.path,
            `/services/data/v67.0/connect/conversation/${IDENTIFIER}/entries` +
                '?queryDirection=FromEnd&recordLimit=7&startTimestamp=1&endTimestamp=2'
        );
    });

    it('reads what is documented, whatever else an entry has', async () => {
        await using org = await startScriptedOrg({
            api: () =>
                entries(entry({ clientDuration: 5, relatedRecords: ['0Mw000000000001', 'message-1'], unheardOf: [1] }))
        });

        assert.deepEqual(await org.gateway.readEntries(IDENTIFIER, ALL), [
            {
                identifier: 'e1',
                text: 'hello',
                sender: { appType: 'agent', role: 'Agent', subject: '005' },
                clientTimestamp: 1,
                serverReceivedTimestamp: 2,
                durationMs: 5,
                relatedRecords: ['0Mw000000000001', 'message-1']
            }
        ]);
    });

    it('gives null for a text that is not there', async () => {
        await using org = await startScriptedOrg({
            api: () =>
                entries(entry({ messageText: undefined }), entry({ messageText: null }), entry({ messageText: '' }))
        });

        const read = await org.gateway.readEntries(IDENTIFIER, ALL);

        assert.deepEqual(
            read?.map(({ text }) => text),
            [null, null, '']
        );
    });

    for (const wrong of [
        { identifier: undefined },
        { identifier: '' },
        { clientTimestamp: '1' },
        { clientTimestamp: 1.5 },
        { serverReceivedTimestamp: null },
        { messageText: 7 },
        { relatedRecords: [7] }
    ]) {
        it(`refuses an answer with an entry of ${JSON.stringify(wrong)}`, async () => {
            await using org = await startScriptedOrg({ api: () => entries(entry(), entry(wrong)) });

            await assert.rejects(org.gateway.readEntries(IDENTIFIER, ALL), {
                code: 'SALESFORCE_FAILED',
                extras: { reason: 'upstream_unparsable' }
            });
        });
    }

    it('is null for a conversation that Connect does not know, however it says so', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        for (const unknownConversation of ['recordNotFound', 'notFound']) {
            await org.control('PATCH', 'switches', { unknownConversation });
            assert.equal(await org.as('supervisor').readEntries(IDENTIFIER, ALL), null);
        }
        await org.control('PATCH', 'switches', { unknownConversation: 'emptyList' });
        assert.deepEqual(await org.as('supervisor').readEntries(IDENTIFIER, ALL), []);
    });

    it('is a failure, and no empty conversation, where a 404 is not of Salesforce', async () => {
        await using org = await startScriptedOrg({ api: () => ({ status: 404, body: '<h1>Not Found</h1>' }) });

        await assert.rejects(org.gateway.readEntries(IDENTIFIER, ALL), { code: 'SALESFORCE_FAILED' });
    });

    it('is SALESFORCE_ACCESS_DENIED for a user without Access Conversation Entries', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const { conversationIdentifier } = org.record('cardAndSsn');

        await assert.rejects(org.as('noentries').readEntries(conversationIdentifier, ALL), {
            code: 'SALESFORCE_ACCESS_DENIED',
            extras: { reason: 'upstream_403_insufficient_access' }
        });
    });

    it('makes no call for what is not safe in a path', async () => {
        await using org = await startScriptedOrg({ api: () => entries() });
        for (const unsafe of ['', '.', '..', 'a/b', '../query', 'a?b', 'a#b', 'a%2Fb', 'a\nb', 'x'.repeat(256)]) {
            await assert.rejects(org.gateway.readEntries(unsafe, ALL), RangeError);
            await assert.rejects(org.gateway.updateEntries(unsafe, [], FREE), RangeError);
        }
        assert.equal(org.apiRequests.length, 0);
    });
});

describe('updateEntries', () => {
    for (const patchResponse of ['results', 'emptyObject', 'noContent']) {
        it(`stores the text and keeps the rest where the answer is ${patchResponse}`, async () => {
            await using org = await enterSimulatedOrg(await startOrg());
            await org.control('PATCH', 'switches', { patchResponse, relatedRecordsOmitted: 'clear' });
            const { conversationIdentifier } = org.record('cardAndSsn');
            const before = await stored(org, 'cardAndSsn');
            const [first] = (await org.as('supervisor').readEntries(conversationIdentifier, ALL)) ?? [];
            assert.ok(first);

            const text = 'masked & "kept" <as> it\'s \\ &#39; \ud83d\ude00';
            await org.as('supervisor').updateEntries(conversationIdentifier, [{ ...first, text }], FREE);

            const expected = before.map((one) =>
                one.identifier === first.identifier ? { ...one, messageText: text } : one
            );
            assert.deepEqual(await stored(org, 'cardAndSsn'), expected);
        });
    }

    for (const [what, answer] of Object.entries<ScriptedAnswer>({
        'an empty body': { status: 200 },
        'odd JSON': { status: 201, body: [[null]] },
        'JSON that breaks off': { body: '{"a' },
        HTML: { headers: { 'content-type': 'text/html' }, body: '<html>' }
    })) {
        it(`resolves whatever a success says: ${what}`, async () => {
            await using org = await startScriptedOrg({ api: () => answer });

            await org.gateway.updateEntries(IDENTIFIER, [{ identifier: 'e', text: 't', relatedRecords: [] }], FREE);
        });
    }

    it('sends related records as read, and leaves the member out where there are none', async () => {
        await using org = await startScriptedOrg({ api: () => ({ status: 204 }) });

        await org.gateway.updateEntries(
            IDENTIFIER,
            [
                { identifier: 'a', text: 'x', relatedRecords: ['0Mw000000000001'] },
                { identifier: 'b', text: '', relatedRecords: [] }
            ],
            FREE
        );

        assert.deepEqual(JSON.parse(org.apiRequests[0]?.body ?? ''), {
            conversationEntriesUpdates: [
                { identifier: 'a', messageText: 'x', relatedRecords: ['0Mw000000000001'] },
                { identifier: 'b', messageText: '' }
            ]
        });
    });

    for (const status of [400, 404, 405, 409, 410, 412, 413, 415, 422]) {
        it(`is a definite refusal at ${String(status)}`, async () => {
            await using org = await startScriptedOrg({
                api: () => ({ status, body: [{ errorCode: 'X', message: 'y' }] })
            });

            const update = org.gateway.updateEntries(
                IDENTIFIER,
                [{ identifier: 'e', text: 't', relatedRecords: [] }],
                FREE
            );

            await assert.rejects(update, (error) => error instanceof UpdateRefusedError);
            assert.equal(org.apiRequests.length, 1);
        });
    }

    it('is refused whole for an identifier that the conversation does not have', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const { conversationIdentifier } = org.record('cardAndSsn');
        const before = await stored(org, 'cardAndSsn');
        const updates = [before[0]?.identifier ?? '', 'nobody'].map((identifier) => ({
            identifier,
            text: 'x',
            relatedRecords: []
        }));

        await assert.rejects(
            org.as('supervisor').updateEntries(conversationIdentifier, updates, FREE),
            UpdateRefusedError
        );

        assert.deepEqual(await stored(org, 'cardAndSsn'), before);
    });
});
