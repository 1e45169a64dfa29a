import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PROBLEM_STATUS, type PolicyAnswer } from 'c/proxyContract';
import { openStage, type Answer, type Stage } from './stage.ts';

const MARK = 'INJECTED';

/** What would end a literal of SOQL, a line of a header or of the log, a path, or be taken for a property. */
const HOSTILE = [
    `' OR Name != '${MARK}`,
    `\\' OR Name != \\'${MARK}`,
    `"${MARK}"`,
    `a' LIMIT 1 -- ${MARK}`,
    `\r\nX-Evil: ${MARK}\r\n\r\n`,
    `\n{"level":50,"message":"${MARK}"}`,
    `\u001b[2J${MARK}`,
    `../../../services/oauth2/revoke?${MARK}`,
    `%27%20OR%20${MARK}`,
    `%0d%0aX-Evil:${MARK}`,
    `\u0000${MARK}`,
    `ＩＮＪ' OR ${MARK}`,
    '__proto__',
    'constructor'
];

const MEMBERS = { identifier: 'e', revision: 'r' };

/** Every place of a request that takes an id or a name, with the body around it. */
const PLACES: Readonly<Record<string, (value: string) => { readonly path: string; readonly body?: unknown }>> = {
    'the record of a path': (value) => ({ path: `/v1/records/${encodeURIComponent(value)}/entries` }),
    'the cursor of events': (value) => ({ path: `RECORD/redactions?before=${encodeURIComponent(value)}` }),
    'the cursor of entries': (value) => ({ path: `RECORD/entries?after=${encodeURIComponent(value)}` }),
    'the flag of a path': (value) => ({
        path: `RECORD/flags/${encodeURIComponent(value)}/resolution`,
        body: { outcome: 'withdrawn' }
    }),
    'the entry of a flag': (value) => ({
        path: 'RECORD/flags',
        body: { entryIdentifier: value, reasonCode: 'PAYMENT' }
    }),
    'the entry of a commit': (value) => ({
        path: 'RECORD/redactions',
        body: {
            reasonCode: 'OTHER',
            entries: [{ ...MEMBERS, identifier: value, spans: [{ start: 0, end: 1, category: 'OTHER' }] }]
        }
    }),
    'the revision of a commit': (value) => ({
        path: 'RECORD/redactions',
        body: {
            reasonCode: 'OTHER',
            entries: [{ ...MEMBERS, revision: value, spans: [{ start: 0, end: 1, category: 'OTHER' }] }]
        }
    }),
    'the reason of a commit': (value) => ({
        path: 'RECORD/redactions',
        body: { reasonCode: value, entries: [{ ...MEMBERS, spans: [{ start: 0, end: 1, category: 'OTHER' }] }] }
    }),
    'the category of appearances': (value) => ({
        path: 'RECORD/appearances',
        body: { ...MEMBERS, span: { start: 0, end: 1, category: value } }
    }),
    'the entry of a dismissal': (value) => ({
        path: 'RECORD/dismissals',
        body: {
            action: 'dismiss',
            entries: [{ ...MEMBERS, identifier: value, spans: [{ start: 0, end: 1, category: 'OTHER' }] }]
        }
    })
};

describe('hostile characters', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage();
    });
    after(() => stage[Symbol.asyncDispose]());

    const send = async (place: string, value: string): Promise<Answer> => {
        const recordId = stage.org.recordId('cardAndSsn');
        const { path, body } = PLACES[place]!(value);
        const headers = { 'idempotency-key': crypto.randomUUID() };
        return stage.call(path.replace('RECORD', `/v1/records/${recordId}`), {
            as: 'supervisor',
            act: 'redact',
            recordId,
            ...(body !== undefined && { method: 'POST', body, headers })
        });
    };

    for (const place of Object.keys(PLACES)) {
        it(`as ${place} get a catalogued refusal and reach neither Salesforce nor a line of the log`, async () => {
            await stage.org.forgetRequests();
            const before = stage.logLines.length;

            for (const value of HOSTILE) {
                const { status, body, text } = await send(place, value);
                const code = String(body['code']) as keyof typeof PROBLEM_STATUS;
                assert.equal(status, PROBLEM_STATUS[code]);
                assert.ok(status >= 400 && status < 500, code);
                assert.ok(!text.includes(MARK));
            }

            const sent = await stage.org.requests();
            assert.ok(!JSON.stringify(sent).includes(MARK));
            for (const line of stage.logLines.slice(before)) {
                assert.match(line, /^\{[\x20-\x7e]+\}\n$/);
                assert.ok(!line.includes(MARK));
            }
        });
    }

    it('as the id of a request are replaced, and a harmless id is kept', async () => {
        const recordId = stage.org.recordId('cardAndSsn');
        const path = `/v1/records/${recordId}/entries`;
        const idOf = async (id: string): Promise<string | null> =>
            (await stage.call(path, { as: 'agent', headers: { 'x-request-id': id } })).headers.get('x-request-id');

        assert.equal(await idOf('request-of-this-test'), 'request-of-this-test');
        for (const id of ['short', 'a'.repeat(65), '12345678; x', '12345678"', '<script>', "1234'5678"]) {
            assert.match((await idOf(id)) ?? '', /^[0-9a-f-]{36}$/);
        }
    });

    it('as names that admins gave reach no prototype and no line of the log', async () => {
        const names = ['__proto__', 'constructor', 'toString', `N\n{"level":50}\u001b[31m${MARK}`];
        const common = { Enabled__c: true, Score__c: 0.9, Context_Words__c: null, Category__c: '__PROTO__' };
        await stage.org.deployRecords('RedactInline_Category__mdt', [
            ...names.map((DeveloperName) => ({
                DeveloperName,
                Enabled__c: true,
                Label__c: 'polluted',
                Mask_Style__c: 'constructor',
                Masked_For_Viewers__c: true,
                Minimum_Score__c: 0.1
            }))
        ]);
        await stage.org.deployRecords('RedactInline_Rule__mdt', [
            { ...common, DeveloperName: 'Everything', Expression__c: '(?P<value>[a-z]{3,})' },
            { ...common, DeveloperName: names[3], Expression__c: '(' }
        ]);
        await stage.restartProxy();
        const before = stage.logLines.length;

        const { status, body } = await stage.call('/v1/policy', {
            as: 'agent',
            recordId: stage.org.recordId('cardAndSsn')
        });
        const { entries } = await stage.readEntries('cardAndSsn', 'agent');

        assert.equal(status, 200);
        const added = (body as unknown as PolicyAnswer).categories.filter(({ label }) => label === 'polluted');
        assert.ok(added.every(({ maskStyle }) => maskStyle === 'label'));
        assert.ok(entries.some(({ masked }) => masked.length > 0));
        assert.deepEqual(Object.keys(Object.prototype), []);
        assert.equal(({} as Record<string, unknown>)['label'], undefined);
        for (const line of stage.logLines.slice(before)) assert.match(line, /^\{[\x20-\x7e]+\}\n$/);
    });
});
