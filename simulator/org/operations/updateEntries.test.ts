import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Entry } from '../state/conversations.ts';
import type { Switches } from '../switches/switches.ts';
import { startTestOrg, type Answer, type Refusals, type SignedIn, type TestOrg } from '../testing/startTestOrg.ts';

const CARD = '36b0f4d9-7c14-43dc-bb9e-7713a4930df0';
const SSN = '46b0f5d9-7c14-43dc-bb9e-b713a4930df1';

describe('PATCH /connect/conversation/{conversationIdentifier}/entries', () => {
    it('replaces the whole text of the named entries and nothing else', async (t) => {
        const chat = await openChat(t);
        const before = await chat.stored();

        const { status, body } = await chat.update([
            { identifier: CARD, messageText: 'The credit card I used was xxxx-xxxx-xxxx-4321.' },
            { identifier: SSN, messageText: 'My ssn is: XXXXX.' }
        ]);

        const expected = before.map((entry) => ({
            ...entry,
            ...(entry.identifier === CARD && { messageText: 'The credit card I used was xxxx-xxxx-xxxx-4321.' }),
            ...(entry.identifier === SSN && { messageText: 'My ssn is: XXXXX.' })
        }));
        assert.equal(status, 200);
        assert.deepEqual(body, {
            conversationEntriesUpdates: [
                { identifier: CARD, success: true },
                { identifier: SSN, success: true }
            ]
        });
        assert.deepEqual(await chat.stored(), expected);
    });

    it('counts the updates of each entry', async (t) => {
        const chat = await openChat(t);
        const { conversationIdentifier } = await chat.org.seeded('cardAndSsn');

        await chat.update([{ identifier: CARD, messageText: 'x' }]);
        await chat.update([
            { identifier: CARD, messageText: 'y' },
            { identifier: SSN, messageText: 'z' }
        ]);
        await chat.update([{ identifier: 'nobody knows it', messageText: 'z' }]);

        const { body } = await chat.org.control<Record<string, number>>(
            'GET',
            `/conversations/${conversationIdentifier}/updates`
        );
        assert.deepEqual([body[CARD], body[SSN]], [2, 1]);
        assert.ok(Object.values(body).includes(0));
    });

    it('answers in the shape of the switch', async (t) => {
        const chat = await openChat(t, { patchResponse: 'emptyObject' });
        const update = [{ identifier: CARD, messageText: 'x' }];

        const empty = await chat.update(update);
        await chat.org.control('PATCH', '/switches', { patchResponse: 'noContent' });
        const none = await chat.update(update);

        assert.deepEqual([empty.status, empty.body], [200, {}]);
        assert.deepEqual([none.status, none.body], [204, '']);
    });

    it('stores text as sent, so that escaped text sent back is escaped twice', async (t) => {
        const chat = await openChat(t);
        const text = async (): Promise<string | null> => (await chat.entry(CARD)).messageText;

        await chat.update([{ identifier: CARD, messageText: 'it&#39;s' }]);
        assert.equal(await text(), 'it&#39;s');
        await chat.org.control('PATCH', '/switches', { patchDecoding: 'decoded' });
        await chat.update([{ identifier: CARD, messageText: 'it&#39;s &amp;lt;' }]);
        assert.equal(await text(), "it's &lt;");
    });

    it('keeps, clears or replaces the links', async (t) => {
        const chat = await openChat(t);
        const { recordId } = await chat.org.seeded('cardAndSsn');
        const links = async (): Promise<readonly string[]> => (await chat.entry(CARD)).relatedRecords;

        await chat.update([{ identifier: CARD, messageText: 'x' }]);
        assert.deepEqual(await links(), [recordId]);
        await chat.org.control('PATCH', '/switches', { relatedRecordsOmitted: 'clear' });
        await chat.update([{ identifier: CARD, messageText: 'x' }]);
        assert.deepEqual(await links(), []);
        await chat.update([{ identifier: CARD, messageText: 'x', relatedRecords: [recordId.slice(0, 15)] }]);
        assert.deepEqual(await links(), [recordId]);
    });

    it('refuses the whole request for one unknown entry, or tells entry by entry', async (t) => {
        const chat = await openChat(t);
        const updates = [
            { identifier: CARD, messageText: 'x' },
            { identifier: 'unknown', messageText: 'x' }
        ];

        const all = await chat.update<Refusals>(updates);
        const untouched = await chat.entry(CARD);
        await chat.org.control('PATCH', '/switches', { patchFailure: 'perEntry' });
        const each = await chat.update<{ conversationEntriesUpdates: { success: boolean }[] }>(updates);
        const touched = await chat.entry(CARD);

        assert.deepEqual([all.status, all.body[0]?.errorCode], [400, 'INVALID_ID_FIELD']);
        assert.notEqual(untouched.messageText, 'x');
        assert.equal(each.status, 200);
        assert.deepEqual(
            each.body.conversationEntriesUpdates.map(({ success }) => success),
            [true, false]
        );
        assert.equal(touched.messageText, 'x');
    });

    it('refuses bodies that are not as documented', async (t) => {
        const chat = await openChat(t, { patchCap: 1, patchDuplicates: 'refuse', patchEmptyText: 'refuse' });
        const right = { identifier: CARD, messageText: 'x' };
        const cases: readonly (readonly [unknown, string])[] = [
            ['{', 'JSON_PARSER_ERROR'],
            [[], 'JSON_PARSER_ERROR'],
            [{}, 'JSON_PARSER_ERROR'],
            [{ conversationEntriesUpdates: [right], more: 1 }, 'JSON_PARSER_ERROR'],
            [{ conversationEntriesUpdates: ['x'] }, 'JSON_PARSER_ERROR'],
            [{ conversationEntriesUpdates: [{ identifier: CARD }] }, 'JSON_PARSER_ERROR'],
            [{ conversationEntriesUpdates: [{ messageText: 'x' }] }, 'JSON_PARSER_ERROR'],
            [{ conversationEntriesUpdates: [{ ...right, revision: 1 }] }, 'JSON_PARSER_ERROR'],
            [{ conversationEntriesUpdates: [{ ...right, relatedRecords: 'x' }] }, 'JSON_PARSER_ERROR'],
            [{ conversationEntriesUpdates: [{ ...right, messageText: 'x'.repeat(131_073) }] }, 'STRING_TOO_LONG'],
            [{ conversationEntriesUpdates: [{ ...right, messageText: '' }] }, 'INVALID_INPUT'],
            [{ conversationEntriesUpdates: [right, right] }, 'INVALID_INPUT']
        ];

        for (const [body, errorCode] of cases) {
            const answer = await chat.agent.call<Refusals>('PATCH', chat.path, { body });
            assert.deepEqual(
                [answer.status, answer.body[0]?.errorCode],
                [400, errorCode],
                JSON.stringify(body).slice(0, 80)
            );
        }
        await chat.org.control('PATCH', '/switches', { patchCap: 1000 });
        const twice = await chat.update<Refusals>([right, right]);
        const form = await chat.agent.call<Refusals>('PATCH', chat.path, {
            body: 'a=b',
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' }
        });
        assert.equal(twice.body[0]?.errorCode, 'INVALID_INPUT');
        assert.deepEqual([form.status, form.body[0]?.errorCode], [415, 'UNSUPPORTED_MEDIA_TYPE']);
    });

    it('stores 131,072 characters', async (t) => {
        const chat = await openChat(t);

        const { status } = await chat.update([{ identifier: CARD, messageText: 'x'.repeat(131_072) }]);

        assert.equal(status, 200);
    });

    it('knows relatedRecords since 52.0', async (t) => {
        const chat = await openChat(t);

        const { status } = await chat.agent.call('PATCH', `/services/data/v51.0${chat.path}`, {
            body: { conversationEntriesUpdates: [{ identifier: CARD, messageText: 'x', relatedRecords: [] }] }
        });

        assert.equal(status, 400);
    });

    for (const { name, refused, taken } of [
        { name: 'patchMessaging', refused: 'customer of an ended session', taken: 'customer of an ended call' },
        { name: 'patchAutomated', refused: 'system of an open session', taken: 'customer of an open session' },
        { name: 'patchOpenConversation', refused: 'customer of an open session', taken: 'customer of an ended session' }
    ] as const) {
        it(`refuses the ${refused}, not the ${taken}, when ${name} says so`, async (t) => {
            const org = await startTestOrg(t);
            const agent = await org.signIn('agent');
            const update = async (who: keyof typeof WHO): Promise<Answer<Refusals>> => {
                const [role, seed] = WHO[who];
                const { conversationIdentifier } = await org.seeded(seed);
                const { body } = await org.control<Entry[]>('GET', `/conversations/${conversationIdentifier}/entries`);
                const entry = body.find(({ sender }) => sender.role === role);
                return agent.updateEntries(conversationIdentifier, [
                    { identifier: entry?.identifier, messageText: 'x' }
                ]);
            };

            const before = await update(refused);
            await org.control('PATCH', '/switches', { [name]: 'refuse' });
            const answer = await update(refused);
            const other = await update(taken);

            assert.deepEqual([before.status, other.status], [200, 200]);
            assert.deepEqual([answer.status, answer.body[0]?.errorCode], [400, 'INVALID_OPERATION']);
        });
    }

    it('refuses an entry without text unless the switch says so', async (t) => {
        const chat = await openChat(t);
        const { body } = await chat.org.control<Entry>('POST', `/conversations/${chat.identifier}/entries`, {});
        const updates = [{ identifier: body.identifier, messageText: 'x' }];

        const refused = await chat.update(updates);
        await chat.org.control('PATCH', '/switches', { patchNonText: 'store' });
        const stored = await chat.update(updates);

        assert.deepEqual([refused.status, stored.status], [400, 200]);
    });

    it('touches time and leaves a trace only when the switches say so', async (t) => {
        const chat = await openChat(t);
        const before = await chat.stored();

        await chat.update([{ identifier: CARD, messageText: 'x' }]);
        const quiet = await chat.stored();
        await chat.org.control('PATCH', '/switches', {
            patchServerTimestamp: 'updated',
            messageUpdatedEntry: 'present'
        });
        await chat.update([{ identifier: CARD, messageText: 'y' }]);
        const loud = await chat.stored();

        assert.deepEqual(quiet.map(timeOf), before.map(timeOf));
        assert.equal(loud.length, before.length + 1);
        assert.deepEqual([loud.at(-1)?.entryType, loud.at(-1)?.messageText], ['MessageUpdated', null]);
        assert.ok((loud.find(({ identifier }) => identifier === CARD)?.serverReceivedTimestamp ?? 0) > 1.7e12);
        assert.notDeepEqual(loud.slice(0, -1).map(timeOf), before.map(timeOf));
    });

    it('takes overlapping updates, the last to arrive last, or refuses the later to arrive', async (t) => {
        const chat = await openChat(t, { patchDelayMs: 100, concurrentPatches: 'conflict' });
        const overlap = async (): Promise<readonly number[]> => {
            const answers = await Promise.all(
                ['one', 'other'].map((messageText) => chat.update([{ identifier: CARD, messageText }]))
            );
            return answers.map(({ status }) => status).toSorted();
        };

        const strict = await overlap();
        await chat.org.control('PATCH', '/switches', { concurrentPatches: 'lastWins' });
        const lenient = await overlap();
        await chat.update([{ identifier: CARD, messageText: 'last' }]);

        assert.deepEqual(
            [strict, lenient],
            [
                [200, 409],
                [200, 200]
            ]
        );
        assert.equal((await chat.entry(CARD)).messageText, 'last');
    });
});

/** The role of a sender and the seed that it speaks in. */
const WHO = {
    'customer of an ended call': ['EndUser', 'cardReadAloud'],
    'customer of an ended session': ['EndUser', 'cardAndSsn'],
    'customer of an open session': ['EndUser', 'liveSession'],
    'system of an open session': ['System', 'liveSession']
} as const;

interface Chat {
    readonly org: TestOrg;
    readonly agent: SignedIn;
    readonly identifier: string;
    readonly path: string;
    stored(): Promise<readonly Entry[]>;
    entry(identifier: string): Promise<Entry>;
    update<Body>(updates: readonly object[]): Promise<Answer<Body>>;
}

async function openChat(t: TestContext, switches: Partial<Switches> = {}): Promise<Chat> {
    const org = await startTestOrg(t, { switches });
    const agent = await org.signIn('agent');
    const { conversationIdentifier: identifier } = await org.seeded('cardAndSsn');
    const stored = async (): Promise<readonly Entry[]> =>
        (await org.control<readonly Entry[]>('GET', `/conversations/${identifier}/entries`)).body;
    return {
        org,
        agent,
        identifier,
        path: `/connect/conversation/${identifier}/entries`,
        stored,
        entry: async (wanted) => {
            const found = (await stored()).find((entry) => entry.identifier === wanted);
            assert.ok(found);
            return found;
        },
        update: (updates) => agent.updateEntries(identifier, updates)
    };
}

function timeOf({ clientTimestamp, serverReceivedTimestamp }: Entry): readonly number[] {
    return [clientTimestamp, serverReceivedTimestamp];
}
