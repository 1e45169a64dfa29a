import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { startTestOrg, type TestOrg } from '../testing/startTestOrg.ts';

const EXCHANGE = {
    grant_type: 'urn:salesforce:grant-type:external:cdp',
    subject_token_type: 'urn:ietf:params:oauth:token-type:access_token'
};
const SQL =
    'SELECT ssot__Id__c, ssot__PayloadText__c FROM ssot__ConversationEntry__dlm ' +
    "WHERE ssot__ConversationId__c = 'CONVERSATION' ORDER BY ssot__ClientDateTime__c";

interface Batch {
    readonly data: readonly (readonly [identifier: string, text: string | null])[];
    readonly done: boolean;
    readonly nextBatchId?: string;
    readonly metadata: Readonly<Record<string, { readonly placeInOrder: number }>>;
}

describe('Data Cloud', () => {
    it("exchanges a user's token for one of the tenant, and refuses what is none", async (t) => {
        const tenant = await openTenant(t);
        const granted = await tenant.exchange((await tenant.org.signIn('supervisor')).accessToken);
        const refused = await tenant.exchange('00D!nobody');

        assert.equal(granted.status, 200);
        assert.match(String(granted.body['instance_url']), /^127\.0\.0\.1:\d+\/data-cloud$/);
        assert.deepEqual([refused.status, refused.body['error']], [400, 'invalid_grant']);
        assert.equal((await tenant.query('no token', SQL)).status, 401);
    });

    it('gives the copies of a conversation in batches, in the order that is asked for', async (t) => {
        const { org, enter, query, next, sqlOf } = await openTenant(t);
        await org.control('PATCH', '/switches', { dataCloudBatchRows: 2 });
        const token = await enter();
        const first = toBatch(await query(token, await sqlOf('cardAndSsn')));
        const rows = [...first.data];
        let batch = first;
        while (!batch.done) {
            batch = toBatch(await next(token, batch.nextBatchId ?? ''));
            rows.push(...batch.data);
        }

        assert.equal(first.data.length, 2);
        assert.equal(first.metadata['ssot__PayloadText__c']?.placeInOrder, 1);
        const { conversationIdentifier } = await org.seeded('cardAndSsn');
        const path = `/conversations/${conversationIdentifier}/entries`;
        const { body: stored } = await org.control<{ identifier: string }[]>('GET', path);
        assert.deepEqual(
            new Set(rows.map(([identifier]) => identifier)),
            new Set(stored.map((entry) => entry.identifier))
        );
    });

    it('gives the newest first where that is asked for, and times as the switch says', async (t) => {
        const { org, enter, query, sqlOf } = await openTenant(t);
        const token = await enter();
        const sql = (await sqlOf('cardAndSsn')).replace('ssot__PayloadText__c', 'ssot__ClientDateTime__c');
        const times = async (asked: string): Promise<readonly (string | null)[]> =>
            toBatch(await query(token, asked)).data.map(([, time]) => time);
        const ascending = await times(sql);

        assert.deepEqual(await times(`${sql} DESC`), ascending.toReversed());
        await org.control('PATCH', '/switches', { dataCloudDateTimes: 'spaced' });
        assert.match((await times(sql))[0] ?? '', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} UTC$/);
        await org.control('PATCH', '/switches', { dataCloudDateTimes: 'seconds' });
        assert.match((await times(sql))[0] ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    });

    it('exchanges no token of a client app without a scope of Data Cloud', async (t) => {
        const { org, exchange } = await openTenant(t);
        const statusWith = async (scopes: readonly string[]): Promise<readonly unknown[]> => {
            const client = { clientId: 'tenant', clientSecret: 'secret' };
            await org.control('POST', '/credential-clients', { ...client, scopes, issuesJwt: false });
            const form = { grant_type: 'client_credentials', client_id: 'tenant', client_secret: 'secret' };
            const body = new URLSearchParams(form);
            const answer = await read(await fetch(`${org.url}/services/oauth2/token`, { method: 'POST', body }));
            const exchanged = await exchange(String(answer.body['access_token']));
            return [exchanged.status, exchanged.body['error']];
        };

        assert.deepEqual(await statusWith(['api']), [400, 'invalid_scope']);
        assert.deepEqual(await statusWith(['api', 'cdp_query_api']), [200, undefined]);
    });

    it('keeps a text as it was copied, or follows an update, as the switch says', async (t) => {
        const { org, enter, query, sqlOf } = await openTenant(t);
        const [token, sql] = [await enter(), await sqlOf('cardAndSsn')];
        const [identifier = '', text] = toBatch(await query(token, sql)).data.find(([, found]) => found !== null) ?? [];
        const textNow = async (): Promise<string | null | undefined> =>
            toBatch(await query(token, sql)).data.find(([id]) => id === identifier)?.[1];
        const { conversationIdentifier } = await org.seeded('cardAndSsn');
        const user = await org.signIn('supervisor');
        await user.updateEntries(conversationIdentifier, [{ identifier, messageText: 'xxxx' }]);

        assert.equal(await textNow(), text);
        await org.control('PATCH', '/switches', { dataCloudCopies: 'follow' });
        assert.equal(await textNow(), 'xxxx');
    });

    it('has entries some time after they were received, and under another id, where the switches say so', async (t) => {
        const { org, enter, query, sqlOf } = await openTenant(t);
        const [token, sql] = [await enter(), await sqlOf('cardAndSsn')];
        const identifiers = async (): Promise<readonly string[]> =>
            toBatch(await query(token, sql)).data.map(([identifier]) => identifier);
        const known = await identifiers();
        await org.control('PATCH', '/switches', { dataCloudEntryId: 'own' });
        const others = await identifiers();
        const added = { messageText: 'later' };
        const { conversationIdentifier } = await org.seeded('cardAndSsn');
        await org.control('POST', `/conversations/${conversationIdentifier}/entries`, added);
        const withAdded = await identifiers();
        await org.control('PATCH', '/switches', { dataCloudLagSeconds: 600 });

        assert.ok(others.every((identifier) => !known.includes(identifier)));
        assert.equal(withAdded.length, known.length + 1);
        assert.equal((await identifiers()).length, known.length);
    });

    it('refuses SQL that it does not run, and tables and columns that are not there', async (t) => {
        const { enter, query } = await openTenant(t);
        const token = await enter();
        const wrong = [
            'DELETE FROM ssot__ConversationEntry__dlm',
            SQL.replace('ssot__ConversationEntry__dlm', 'other__dlm'),
            SQL.replaceAll('ssot__PayloadText__c', 'ssot__Nothing__c')
        ];

        for (const sql of wrong) assert.equal((await query(token, sql)).status, 400, sql);
    });
});

interface Answer {
    readonly status: number;
    readonly body: Readonly<Record<string, unknown>>;
}

interface Tenant {
    readonly org: TestOrg;
    readonly exchange: (subjectToken: string) => Promise<Answer>;
    /** A token of the tenant for a supervisor. */
    readonly enter: () => Promise<string>;
    readonly query: (token: string, sql: string) => Promise<Answer>;
    readonly next: (token: string, batchId: string) => Promise<Answer>;
    /** For the copies of a seeded conversation. */
    readonly sqlOf: (seed: string) => Promise<string>;
}

async function openTenant(test: TestContext): Promise<Tenant> {
    const org = await startTestOrg(test);
    const url = `${org.url}/data-cloud/api/v2/query`;
    const exchange = async (subject: string): Promise<Answer> => {
        const body = new URLSearchParams({ ...EXCHANGE, subject_token: subject });
        return read(await fetch(`${org.url}/services/a360/token`, { method: 'POST', body }));
    };
    return {
        org,
        exchange,
        enter: async () => {
            const { accessToken } = await org.signIn('supervisor');
            return String((await exchange(accessToken)).body['access_token']);
        },
        query: async (token, sql) => {
            const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
            return read(await fetch(url, { method: 'POST', headers, body: JSON.stringify({ sql }) }));
        },
        next: async (token, batchId) =>
            read(await fetch(`${url}/${batchId}`, { headers: { authorization: `Bearer ${token}` } })),
        sqlOf: async (seed) => {
            const { recordId } = await org.seeded(seed);
            const soql = `SELECT ConversationId FROM MessagingSession WHERE Id = '${recordId}'`;
            const user = await org.signIn('supervisor');
            const { body } = await user.query<{ ConversationId: string }>(soql);
            return SQL.replace('CONVERSATION', body.records[0]?.ConversationId ?? '');
        }
    };
}

function toBatch({ body }: Answer): Batch {
    return body as unknown as Batch;
}

async function read(response: Response): Promise<Answer> {
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
