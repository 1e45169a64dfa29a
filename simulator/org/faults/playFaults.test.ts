import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, it, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Entry } from '../state/conversations.ts';
import { startTestOrg, type Refusals, type SignedIn, type TestOrg } from '../testing/startTestOrg.ts';

const CARD = '36b0f4d9-7c14-43dc-bb9e-7713a4930df0';

describe('a fault', () => {
    it('refuses with any status, code and Retry-After, as often as told', async (t) => {
        const { org, agent } = await open(t);
        await org.control('POST', '/faults', {
            match: { path: '/limits' },
            times: 2,
            fault: { kind: 'status', status: 503, errorCode: 'SERVER_UNAVAILABLE', retryAfter: 7 }
        });

        const refused = await agent.call<Refusals>('GET', '/limits');
        const elsewhere = await agent.call('GET', '/sobjects');
        const again = await agent.call('GET', '/limits');
        const healed = await agent.call('GET', '/limits');

        assert.deepEqual([refused.status, refused.body[0]?.errorCode], [503, 'SERVER_UNAVAILABLE']);
        assert.equal(refused.headers.get('Retry-After'), '7');
        assert.deepEqual([elsewhere.status, again.status, healed.status], [200, 503, 200]);
    });

    it('lets as many requests pass first as it is told to skip', async (t) => {
        const { org, agent } = await open(t);
        const fault = { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' };
        await org.control('POST', '/faults', { match: { path: '/limits' }, skip: 1, times: 1, fault });

        const statuses = [];
        for (let call = 0; call < 3; call += 1) {
            statuses.push((await agent.call('GET', '/limits')).status);
        }

        assert.deepEqual(statuses, [200, 500, 200]);
    });

    it('meets requests by method, by a part of the decoded address, or by a pattern', async (t) => {
        const { org, agent } = await open(t);
        const fault = { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' };
        await org.control('POST', '/faults', { match: { path: 'FROM VoiceCall' }, fault });
        await org.control('POST', '/faults', {
            match: { method: 'patch', pattern: '/conversation/.+/entries' },
            fault
        });

        const calls = await agent.query('SELECT Id FROM VoiceCall');
        const sessions = await agent.query('SELECT Id FROM MessagingSession');
        const read = await agent.readEntries(agent.identifier);
        const updated = await agent.update('x');

        assert.deepEqual([calls.status, sessions.status, read.status, updated.status], [500, 200, 200, 500]);
    });

    it('holds a request until the faults are deleted', async (t) => {
        const { org, agent } = await open(t);
        await org.control('POST', '/faults', { match: { path: '/limits' }, fault: { kind: 'hold' } });
        let isAnswered = false;
        const held = agent.call('GET', '/limits').then(({ status }) => {
            isAnswered = true;
            return status;
        });
        await agent.call('GET', '/sobjects');

        assert.equal(isAnswered, false);
        await org.control('DELETE', '/faults');
        assert.equal(await held, 200);
    });

    it('is gone when deleted or reset, and refused when it makes no sense', async (t) => {
        const { org, agent } = await open(t);
        const fault = { kind: 'sessionInvalid' };
        await org.control('POST', '/faults', { fault });
        const before = await agent.call<Refusals>('GET', '/limits');
        await org.control('DELETE', '/faults');
        const after = await agent.call('GET', '/limits');
        const wrong = [
            {},
            { fault: { kind: 'unknown' } },
            { fault: { kind: 'delay' } },
            { fault: { kind: 'delay', ms: 5, more: 1 } },
            { fault, times: 0 },
            { fault, skip: -1 },
            { fault, match: { pattern: '(' } },
            { fault, match: { header: 'x' } }
        ];

        assert.deepEqual([before.status, before.body[0]?.errorCode, after.status], [401, 'INVALID_SESSION_ID', 200]);
        for (const body of wrong) {
            assert.equal((await org.control('POST', '/faults', body)).status, 400, JSON.stringify(body));
        }
    });

    it('cuts the connection before anything is done', async (t) => {
        const { org, agent } = await open(t);
        await org.control('POST', '/faults', { match: { method: 'PATCH' }, fault: { kind: 'resetBeforeHeaders' } });

        await assert.rejects(agent.update('x'));

        assert.notEqual((await agent.stored()).messageText, 'x');
        assert.deepEqual(await lastLogged(org), { status: null, note: 'resetBeforeHeaders' });
    });

    it('cuts the connection after the update was applied', async (t) => {
        const { org, agent } = await open(t);
        await org.control('POST', '/faults', { match: { method: 'PATCH' }, fault: { kind: 'applyThenFail' } });

        await assert.rejects(agent.update('x'));

        assert.equal((await agent.stored()).messageText, 'x');
        assert.deepEqual(await lastLogged(org), { status: null, note: 'applyThenFail' });
    });

    it('cuts or stalls the connection in the middle of the answer', async (t) => {
        const { org, agent } = await open(t);

        await org.control('POST', '/faults', { times: 1, fault: { kind: 'resetMidBody' } });
        const cut = await receive(agent.url, agent.accessToken);
        await org.control('POST', '/faults', { times: 1, fault: { kind: 'stallMidBody' } });
        const stalled = await receive(agent.url, agent.accessToken);
        const whole = await receive(agent.url, agent.accessToken);

        assert.deepEqual([cut.end, stalled.end, whole.end], ['cut', 'stalled', 'whole']);
        assert.ok(cut.bytes.length > 0 && cut.bytes.length < whole.bytes.length);
        assert.ok(stalled.bytes.length > 0 && stalled.bytes.length < whole.bytes.length);
    });

    it('spoils the answer under its own status', async (t) => {
        const { org, agent } = await open(t);
        const play = async (kind: string): Promise<Awaited<ReturnType<typeof receive>>> => {
            await org.control('POST', '/faults', { times: 1, fault: { kind } });
            return receive(agent.url, agent.accessToken);
        };

        const truncated = await play('truncatedGzip');
        const malformed = await play('malformedJson');
        const empty = await play('emptyBody');
        const html = await play('wrongContentType');

        assert.equal(truncated.headers['content-encoding'], 'gzip');
        assert.throws(() => gunzipSync(truncated.bytes));
        assert.throws(() => JSON.parse(malformed.bytes.toString()) as unknown);
        assert.equal(empty.bytes.length, 0);
        assert.equal(html.headers['content-type'], 'text/html;charset=UTF-8');
        for (const { status, end } of [truncated, malformed, empty, html]) {
            assert.deepEqual([status, end], [200, 'whole']);
        }
    });

    it('delays', async (t) => {
        const { org, agent } = await open(t);
        await org.control('POST', '/faults', { fault: { kind: 'delay', ms: 120 } });
        const startedAt = performance.now();

        const { status } = await agent.call('GET', '/limits');

        assert.equal(status, 200);
        assert.ok(performance.now() - startedAt >= 100);
    });

    it('meets the token endpoint too, never the control endpoints', async (t) => {
        const { org } = await open(t);
        await org.control('POST', '/faults', {
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });

        const token = await org.requestToken({});
        const control = await org.control('GET', '/status');

        assert.deepEqual([token.status, control.status], [500, 200]);
    });

    it('tells requests for tokens apart by their grant, and so does the log', async (t) => {
        const { org } = await open(t);
        await org.control('POST', '/faults', {
            match: { path: 'grant_type=client_credentials' },
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });

        const ofUser = await org.requestToken({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer' });
        const ofApp = await org.requestToken({ grant_type: 'client_credentials' });

        const { body } = await org.control<{ query: string }[]>('GET', '/requests');
        assert.deepEqual([ofUser.status, ofApp.status], [400, 500]);
        assert.deepEqual(
            body.slice(-2).map(({ query }) => decodeURIComponent(query).split(':').at(-1)),
            ['jwt-bearer', 'grant_type=client_credentials']
        );
    });
});

interface Agent extends SignedIn {
    readonly identifier: string;
    /** The address of the entries. */
    readonly url: string;
    update(messageText: string): ReturnType<SignedIn['updateEntries']>;
    stored(): Promise<Entry>;
}

async function open(t: TestContext): Promise<{ readonly org: TestOrg; readonly agent: Agent }> {
    const org = await startTestOrg(t);
    const signedIn = await org.signIn('agent');
    const { conversationIdentifier: identifier } = await org.seeded('cardAndSsn');
    const agent: Agent = {
        ...signedIn,
        identifier,
        url: `${org.url}/services/data/v67.0/connect/conversation/${identifier}/entries`,
        update: (messageText) => signedIn.updateEntries(identifier, [{ identifier: CARD, messageText }]),
        stored: async () => {
            const { body } = await org.control<Entry[]>('GET', `/conversations/${identifier}/entries`);
            const found = body.find((entry) => entry.identifier === CARD);
            assert.ok(found);
            return found;
        }
    };
    return { org, agent };
}

async function lastLogged(org: TestOrg): Promise<object | undefined> {
    const { body } = await org.control<{ status: number; note: string }[]>('GET', '/requests');
    const last = body.at(-1);
    return last && { status: last.status, note: last.note };
}

interface Received {
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly bytes: Buffer;
    readonly end: 'whole' | 'cut' | 'stalled';
}

/** Reads an answer by hand, for as long as bytes come. */
function receive(url: string, accessToken: string): Promise<Received> {
    return new Promise((resolve, reject) => {
        const sent = request(url, { headers: { Authorization: `Bearer ${accessToken}` }, agent: false });
        sent.once('error', reject);
        sent.once('response', (response) => {
            const chunks: Buffer[] = [];
            const finish = (end: Received['end']) => (): void => {
                const bytes = Buffer.concat(chunks);
                resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, end });
                sent.destroy();
            };
            sent.off('error', reject);
            sent.on('error', finish('cut'));
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', finish('whole'));
            response.on('error', finish('cut'));
            response.setTimeout(300, finish('stalled'));
        });
        sent.end();
    });
}
