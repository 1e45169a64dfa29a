import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry } from '../state/conversations.ts';
import type { SeededRecord } from '../state/org.ts';
import { defaultSwitches, type Switches } from '../switches/switches.ts';
import { startTestOrg } from '../testing/startTestOrg.ts';

describe('the control endpoints', () => {
    it('tell that the org is ready, its users and its records', async (t) => {
        const org = await startTestOrg(t);

        const status = await org.control('GET', '/status');
        const { body } = await org.control<{ orgId: string; users: { name: string }[]; records: SeededRecord[] }>(
            'GET',
            '/seeds'
        );

        assert.deepEqual(status.body, { ready: true });
        assert.match(body.orgId, /^00D\w{15}$/);
        assert.partialDeepStrictEqual(body.users, [
            { name: 'agent', username: 'agent@example.com', permissions: { view: true, redact: false } },
            { name: 'supervisor', permissions: { view: true, redact: true } },
            { name: 'outsider', permissions: { view: true, redact: true } }
        ]);
        assert.partialDeepStrictEqual(body.records[0], { seed: 'cardAndSsn', object: 'MessagingSession' });
    });

    it('change switches, and refuse unknown ones and wrong values whole', async (t) => {
        const org = await startTestOrg(t, { switches: { hourlyLimit: 5 } });

        const changed = await org.control<Switches>('PATCH', '/switches', { patchResponse: 'noContent' });
        const refused = [
            await org.control('PATCH', '/switches', { patchResponse: 'sometimes' }),
            await org.control('PATCH', '/switches', { hourlyLimit: -1 }),
            await org.control('PATCH', '/switches', { hourlyLimit: '5' }),
            await org.control('PATCH', '/switches', { entryOrder: 'shuffled', unknown: 1 }),
            await org.control('PATCH', '/switches', [])
        ];
        const { body } = await org.control<Switches>('GET', '/switches');

        assert.deepEqual(changed.body, { ...defaultSwitches(), hourlyLimit: 5, patchResponse: 'noContent' });
        assert.deepEqual(
            refused.map(({ status }) => status),
            [400, 400, 400, 400, 400]
        );
        assert.deepEqual(body, changed.body);
    });

    it('reset everything but client apps, sessions and certificates', async (t) => {
        const org = await startTestOrg(t, { switches: { hourlyLimit: 5 } });
        const agent = await org.signIn('agent');
        const { conversationIdentifier } = await org.seeded('cardAndSsn');
        const entries = `/conversations/${conversationIdentifier}/entries`;
        const before = await org.control<Entry[]>('GET', entries);
        await org.control('DELETE', `${entries}/${before.body[0]?.identifier ?? ''}`);
        await org.control('PATCH', '/switches', { hourlyLimit: 1 });
        await org.control('PATCH', '/users/agent@example.com', { permissions: { apiEnabled: false } });
        await org.control('POST', '/faults', { fault: { kind: 'sessionInvalid' } });
        await agent.call('GET', '/limits');

        await org.control('POST', '/reset');

        const after = await org.control<Entry[]>('GET', entries);
        assert.deepEqual(after.body, before.body);
        assert.equal((await org.control<Switches>('GET', '/switches')).body.hourlyLimit, 5);
        assert.deepEqual((await org.control('GET', '/requests')).body, []);
        assert.equal((await agent.call('GET', '/limits')).status, 200);
    });

    it('show stored entries raw, and append, change and delete them', async (t) => {
        const org = await startTestOrg(t);
        const { conversationIdentifier, recordId } = await org.seeded('liveSession');
        const path = `/conversations/${conversationIdentifier}/entries`;

        const appended = await org.control<Entry>('POST', path, { messageText: 'a < b' });
        const changed = await org.control<Entry>('PATCH', `${path}/${appended.body.identifier}`, { messageText: 'c' });
        const stored = await org.control<Entry[]>('GET', path);
        const deleted = await org.control('DELETE', `${path}/${appended.body.identifier}`);
        const rest = await org.control<Entry[]>('GET', path);

        assert.equal(appended.status, 201);
        assert.partialDeepStrictEqual(appended.body, {
            messageText: 'a < b',
            relatedRecords: [recordId],
            sender: { role: 'EndUser' }
        });
        assert.deepEqual(stored.body.at(-1), { ...appended.body, messageText: 'c' });
        assert.deepEqual(changed.body, stored.body.at(-1));
        assert.deepEqual([deleted.status, rest.body.length], [200, stored.body.length - 1]);
    });

    it('make users, who may do nothing but what they are given', async (t) => {
        const org = await startTestOrg(t);

        const { status, body } = await org.control<{ userId: string }>('POST', '/users', {
            name: 'newcomer',
            permissions: { apiEnabled: true }
        });
        const taken = await org.control('POST', '/users', { name: 'newcomer' });

        const newcomer = await org.signIn('newcomer');
        assert.equal(status, 201);
        assert.partialDeepStrictEqual(body, { username: 'newcomer@example.com', active: true, hiddenFields: [] });
        assert.match(body.userId, /^005\w{15}$/);
        assert.equal((await newcomer.call('GET', '/limits')).status, 200);
        assert.equal(taken.status, 400);
    });

    it('plant conversations of any shape', async (t) => {
        const org = await startTestOrg(t);
        const nightshift = await org.signIn('nightshift');

        const { status, body } = await org.control<SeededRecord[]>('POST', '/conversations', {
            records: [
                { object: 'VoiceCall', owner: 'nightshift', startedAt: 1000, endedAt: 2000 },
                { object: 'VoiceCall', owner: 'agent', startedAt: 2000, endedAt: 3000, access: { nightshift: 'read' } }
            ],
            entries: [{ from: 'customer', text: 'hi', at: 1500, record: 1, serverAt: 1501, durationMs: 7 }]
        });
        const calls = await nightshift.query<{ Id: string }>('SELECT Id FROM VoiceCall ORDER BY Id');
        const entries = await nightshift.readEntries(body[0]?.conversationIdentifier ?? '');

        assert.equal(status, 201);
        assert.deepEqual(
            calls.body.records.map(({ Id }) => Id),
            body.map(({ recordId }) => recordId)
        );
        assert.partialDeepStrictEqual(entries.body.conversationEntries, [
            { messageText: 'hi', clientTimestamp: 1500, serverReceivedTimestamp: 1501, clientDuration: 7 }
        ]);
    });

    it('change records behind everyone, such as the end of a call', async (t) => {
        const org = await startTestOrg(t, { switches: { associationSeconds: 0 } });
        const agent = await org.signIn('agent');
        const { recordId, conversationIdentifier } = await org.seeded('liveCall');

        const { status } = await org.control('PATCH', `/records/${recordId}`, { CallEndDateTime: Date.now() - 1000 });
        const { body } = await agent.readEntries(conversationIdentifier);
        const wrong = await org.control('PATCH', `/records/${recordId}`, { Unknown: 1 });

        assert.deepEqual([status, wrong.status], [200, 400]);
        assert.equal(body.conversationEntries.length, 6);
    });

    it('list all rows of an object', async (t) => {
        const org = await startTestOrg(t);

        const { body } = await org.control<{ StartTime: string }[]>('GET', '/objects/messagingsession');
        const unknown = await org.control('GET', '/objects/Account');

        assert.equal(body.length, 8);
        assert.match(body[0]?.StartTime ?? '', /\+0000$/);
        assert.equal(unknown.status, 404);
    });

    it('change and remove a row', async (t) => {
        const org = await startTestOrg(t);
        const rows = async (): Promise<readonly { Id: string; StartTime: string }[]> =>
            (await org.control<{ Id: string; StartTime: string }[]>('GET', '/objects/MessagingSession')).body;
        const [first, second] = await rows();

        await org.control('PATCH', `/objects/MessagingSession/${first!.Id}`, { StartTime: 0 });
        await org.control('DELETE', `/objects/MessagingSession/${second!.Id}`);
        const unknown = await org.control('DELETE', `/objects/MessagingSession/${second!.Id}`);

        const left = await rows();
        assert.equal(left.length, 7);
        assert.match(left.find(({ Id }) => Id === first!.Id)?.StartTime ?? '', /^1970-/);
        assert.equal(unknown.status, 404);
    });

    it('log requests without bodies or tokens, and forget them', async (t) => {
        const org = await startTestOrg(t);
        const agent = await org.signIn('agent');
        await agent.call('GET', `/services/oauth2/revoke?token=${agent.accessToken}`);
        await agent.call('GET', '/limits?a=1');

        const { body } = await org.control<object[]>('GET', '/requests');
        await org.control('DELETE', '/requests');
        const emptied = await org.control('GET', '/requests');

        assert.partialDeepStrictEqual(body, [
            { method: 'POST', path: '/services/oauth2/token', status: 200, user: 'agent@example.com' },
            { method: 'GET', path: '/services/oauth2/revoke', query: '', status: 200 },
            {
                method: 'GET',
                path: '/services/data/v67.0/limits',
                query: 'a=1',
                status: 401,
                note: 'INVALID_SESSION_ID'
            }
        ]);
        assert.ok(!JSON.stringify(body).includes(agent.accessToken));
        assert.deepEqual(emptied.body, []);
    });

    it('say what is wrong with a request', async (t) => {
        const org = await startTestOrg(t);
        const wrong: readonly (readonly [string, string, unknown])[] = [
            ['PUT', '/status', {}],
            ['GET', '/nothing', undefined],
            ['POST', '/clients', { clientId: 'x' }],
            ['POST', '/clients', { clientId: 'x', publicKeyPem: 'y' }],
            ['POST', '/certificates', {}],
            ['POST', '/clock', { advanceMs: -1 }],
            ['PATCH', '/users/agent@example.com', { permissions: { everything: true } }],
            ['PATCH', '/users/nobody@example.com', {}],
            ['POST', '/users', { name: 'Two Words' }],
            ['POST', '/users', { name: 'somebody', permissions: { everything: true } }],
            ['POST', '/shares', { recordId: 'x', username: 'agent@example.com', access: 'read' }],
            ['PATCH', '/records/0', { Status: 'Ended' }],
            ['POST', '/conversations', { records: [] }],
            ['POST', '/conversations', { records: [{ object: 'Case', startedAt: 1, endedAt: 2 }] }],
            [
                'POST',
                '/conversations',
                { seed: 'liveCall', records: [{ object: 'VoiceCall', startedAt: 1, endedAt: 2 }] }
            ],
            ['GET', '/conversations/unknown/entries', undefined],
            ['POST', '/apex/ProxyTokenController/mint', { username: 'agent@example.com' }]
        ];

        for (const [method, path, body] of wrong) {
            const answer = await org.control<{ problem?: string }>(method, path, body);
            assert.ok([400, 404].includes(answer.status), path);
            assert.equal(typeof answer.body.problem, 'string', path);
        }
    });
});
