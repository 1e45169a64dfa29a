import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openStage, redactionOf, type Answer, type Call, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const EVENTS = 'RedactInline_Event__c';
const CARD = '4111-1111-1111-4321';
const INSERT = { match: { method: 'POST', path: '/composite/sobjects' }, times: 1, fault: { kind: 'hold' } };

describe('an insert of an event that Salesforce did not answer, and makes while the same is asked for again', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage({ environment: { salesforceTimeoutMs: 500 } });
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(() => stage.org.reset());

    const pathOf = (resource: string): string => `/v1/records/${stage.org.recordId(SEED)}/${resource}`;
    const post = (resource: string, body: object): Promise<Answer> =>
        stage.call(pathOf(resource), { method: 'POST', as: 'supervisor', act: 'redact', body });
    const types = async (): Promise<readonly unknown[]> => (await stage.org.rows(EVENTS)).map((row) => row['Type__c']);

    /** Asks, is not answered, and asks again; both inserts are made in their order once the second one has arrived. */
    async function askTwice(ask: () => Promise<Answer>): Promise<Answer> {
        await stage.org.addFault(INSERT);
        const first = await ask();
        assert.ok(first.status >= 500);
        await stage.org.addFault(INSERT);
        const second = ask();
        while ((await stage.org.faults()).length > 0) await new Promise(setImmediate);
        await stage.org.clearFaults();
        return second;
    }

    it('flags an entry once', async () => {
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => text.includes(CARD));
        const body = { entryIdentifier: entry?.identifier, reasonCode: 'PAYMENT' };
        const { status } = await askTwice(() => post('flags', body));

        assert.equal(status, 200);
        assert.deepEqual(await types(), ['Flag']);
    });

    it('resolves a flag once', async () => {
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => text.includes(CARD));
        await post('flags', { entryIdentifier: entry?.identifier, reasonCode: 'PAYMENT' });
        const [flag] = await stage.org.rows(EVENTS);
        const path = `flags/${String(flag?.['Commit_Id__c'])}/resolution`;
        const ask = (outcome: object) => (): Promise<Answer> => post(path, outcome);
        const outcomes = [ask({ outcome: 'withdrawn' }), ask({ outcome: 'declined', reasonCode: 'NOT_SENSITIVE' })];
        const { status } = await askTwice(() => (outcomes.shift() ?? ask({ outcome: 'withdrawn' }))());

        assert.equal(status, 200);
        assert.deepEqual(await types(), ['Flag', 'FlagResolved']);
    });

    it('dismisses a value once, and counts what it has changed', async () => {
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => text.includes(CARD));
        assert.ok(entry);
        const body = { action: 'dismiss', entries: redactionOf(entry, CARD).entries };
        const answer = await askTwice(() => post('dismissals', body));

        assert.deepEqual([answer.status, answer.body['changed']], [200, 0]);
        assert.deepEqual(await types(), ['Dismissal']);
    });

    it('tells a view once', async () => {
        await stage.org.deployRecords('RedactInline_Config__mdt', [{ DeveloperName: 'Default', Audit_Views__c: true }]);
        await stage.restartProxy();
        const read: Call = { as: 'supervisor', act: 'redact' };
        const { status } = await askTwice(() => stage.call(pathOf('entries'), read));

        assert.equal(status, 200);
        assert.deepEqual(await types(), ['View']);
    });
});
