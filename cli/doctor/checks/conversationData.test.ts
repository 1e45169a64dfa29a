import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { openStage, type Stage } from '../../../proxy/http/stage.ts';
import { createConversationData } from '../../../proxy/salesforce/createConversationData.ts';
import type { Finding } from '../finding.ts';
import { checkConversationData } from './conversationData.ts';

describe('redact-inline doctor on the Conversation Data API', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage({ reads: 'everyKind' });
    });
    after(() => stage[Symbol.asyncDispose]());

    const findingWith = async (settings: object, lately: readonly string[] = []): Promise<Finding> => {
        const { conversationData: access, orgUrl } = stage.environment;
        assert.ok(access);
        const sleep = (): Promise<void> => Promise.resolve();
        const shared = { orgUrl, timeoutMs: 5_000, now: Date.now, sleep };
        const data = createConversationData({ ...access, ...shared, ...settings });
        try {
            const held = { list: () => Promise.resolve(lately), enter: () => Promise.resolve(true) };
            return await checkConversationData({ data, held, signal: new AbortController().signal });
        } finally {
            await data.close();
        }
    };

    it('says that the token fits, and that 404 cannot tell the rest', async () => {
        const finding = await findingWith({});

        assert.deepEqual([finding.verdict, /a token that fits/.test(finding.found)], ['unknown', true]);
        assert.match(finding.cure ?? '', /Conversation Service API/);
    });

    it('tells by conversations that were read lately whether it is on, by one entry of the first that it has', async () => {
        const lately = [randomUUID(), stage.org.conversationIdentifier('richSession'), randomUUID()];
        await stage.org.forgetRequests();

        const on = await findingWith({}, lately);
        const asked = (await stage.org.requests()).filter(({ path }) => path.endsWith('/conversation-entries'));
        const off = await findingWith({}, [randomUUID()]);

        assert.deepEqual([on.verdict, off.verdict], ['fine', 'failure']);
        assert.match(off.found, /^answers 404 to 1 conversation read lately: it is off/);
        assert.match(off.cure ?? '', /Conversation Service API/);
        assert.equal(asked.length, 3);
    });

    it('names the cure for an app, a scope, a token and an address that are wrong', async () => {
        const cures = [
            [{ clientId: 'nobody' }, /consumer key/],
            [{ clientSecret: 'wrong' }, /consumer secret/],
            [await appOf(stage, { scopes: ['api'] }), /sfap_api/],
            [await appOf(stage, { issuesJwt: false }), /JWT-based access tokens/],
            [{ url: 'http://127.0.0.1:9' }, /Let this machine call CONVERSATION_DATA_URL/],
            [{ timeoutMs: 100 }, /SALESFORCE_TIMEOUT_MS/]
        ] as const;
        await stage.org.addFault({ match: { path: '/conversation-entries' }, fault: { kind: 'hold' } });

        for (const [settings, cure] of cures) {
            const finding = await findingWith(settings);
            assert.equal(finding.verdict, 'failure');
            assert.match(finding.cure ?? '', cure);
        }
    });
});

/** Registers a further client app of the org. */
async function appOf({ org }: Stage, app: object): Promise<object> {
    const credentials = { clientId: `app-${JSON.stringify(app)}`, clientSecret: 'a-secret-of-this-app' };
    const answer = await fetch(`${org.url}/_simulator/credential-clients`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...credentials, ...app })
    });
    assert.ok(answer.ok);
    return credentials;
}
