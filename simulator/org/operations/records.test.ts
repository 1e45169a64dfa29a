import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startTestOrg, type Refusals } from '../testing/startTestOrg.ts';

const EVENT = {
    Type__c: 'Intent',
    Record_Id__c: '0MwHs0000000001KAA',
    Occurred_At__c: '2026-01-01T10:20:30.987Z',
    Signature__c: 'signature'
};
const PATH = '/sobjects/RedactInline_Event__c';

interface SaveResult {
    readonly id?: string;
    readonly success: boolean;
    readonly errors: readonly { readonly statusCode: string; readonly fields: string[] }[];
}

describe('POST /sobjects/RedactInline_Event__c', () => {
    it('stores a numbered row of its creator, times in whole seconds', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');

        const created = await supervisor.call<SaveResult>('POST', PATH, {
            body: { ...EVENT, Actor__c: supervisor.userId.slice(0, 15), note__C: '' }
        });
        const read = await supervisor.call<object>('GET', `${PATH}/${created.body.id ?? ''}`);

        assert.deepEqual([created.status, created.body.success, created.body.errors], [201, true, []]);
        assert.match(created.body.id ?? '', /^a00\w{15}$/);
        assert.partialDeepStrictEqual(read.body, {
            Name: 'RIE-0000000001',
            Occurred_At__c: '2026-01-01T10:20:30.000+0000',
            Actor__c: supervisor.userId,
            Note__c: null,
            OwnerId: supervisor.userId,
            CreatedById: supervisor.userId
        });
    });

    it('refuses what a field does not take', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');
        const cases: readonly (readonly [object, string, string | undefined])[] = [
            [{ Unknown__c: 'x' }, 'INVALID_FIELD', undefined],
            [{ Name: 'x' }, 'INVALID_FIELD_FOR_INSERT_UPDATE', 'Name'],
            [{ Signature__c: null }, 'REQUIRED_FIELD_MISSING', 'Signature__c'],
            [{ Commit_Id__c: 'x'.repeat(37) }, 'STRING_TOO_LONG', 'Commit_Id__c'],
            [{ Outcome__c: 'perhaps' }, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', 'Outcome__c'],
            [{ Actor__c: 'nobody' }, 'MALFORMED_ID', 'Actor__c'],
            [{ Actor__c: '005Hs0000000001BAA' }, 'MALFORMED_ID', 'Actor__c'],
            [{ Actor__c: '005Hs0000000zzz' }, 'INVALID_CROSS_REFERENCE_KEY', 'Actor__c'],
            [{ Occurred_At__c: 'yesterday' }, 'JSON_PARSER_ERROR', 'Occurred_At__c'],
            [{ Note__c: {} }, 'JSON_PARSER_ERROR', 'Note__c']
        ];

        for (const [fields, errorCode, field] of cases) {
            const { status, body } = await supervisor.call<Refusals>('POST', PATH, { body: { ...EVENT, ...fields } });
            assert.deepEqual([status, body[0]?.errorCode, body[0]?.fields?.[0]], [400, errorCode, field]);
        }
        assert.equal((await supervisor.query('SELECT COUNT() FROM RedactInline_Event__c')).body.totalSize, 0);
    });

    it('is for who has the permission set', async (t) => {
        const org = await startTestOrg(t);
        const user = await org.signIn('nopermissionset');

        const { status } = await user.call('POST', PATH, { body: EVENT });

        assert.equal(status, 404);
    });

    it('is append-only: nobody updates, only who has all data deletes', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');
        const admin = await org.signIn('admin');
        const { body } = await supervisor.call<SaveResult>('POST', PATH, { body: EVENT });
        const path = `${PATH}/${body.id ?? ''}`;

        const updated = await supervisor.call<Refusals>('PATCH', path, { body: { Note__c: 'x' } });
        const deleted = await supervisor.call<Refusals>('DELETE', path);
        const byAdmin = await admin.call<Refusals>('PATCH', path, { body: { Note__c: 'x' } });
        const kept = await admin.call('GET', path);
        const removed = await admin.call('DELETE', path);
        const gone = await admin.call<Refusals>('GET', path);
        const again = await admin.call<Refusals>('DELETE', path);

        assert.deepEqual([updated.status, updated.body[0]?.errorCode], [403, 'INSUFFICIENT_ACCESS_OR_READONLY']);
        assert.deepEqual([deleted.status, deleted.body[0]?.errorCode], [403, 'INSUFFICIENT_ACCESS_OR_READONLY']);
        assert.deepEqual([byAdmin.status, byAdmin.body[0]?.errorCode], [400, 'FIELD_CUSTOM_VALIDATION_EXCEPTION']);
        assert.deepEqual([kept.status, removed.status, gone.status, again.status], [200, 204, 404, 404]);
    });

    it('is for events only', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');

        const call = await supervisor.call<Refusals>('POST', '/sobjects/VoiceCall', { body: {} });
        const other = await supervisor.call<Refusals>('POST', '/sobjects/Other__c', { body: {} });

        assert.deepEqual([call.status, call.body[0]?.errorCode], [400, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY']);
        assert.equal(other.status, 404);
    });
});

describe('POST /composite/sobjects', () => {
    const attributes = { type: 'RedactInline_Event__c' };

    it('rolls everything back for one wrong record when it is all or none', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');
        const records = [
            { attributes, ...EVENT },
            { attributes, ...EVENT, Signature__c: null }
        ];

        const all = await supervisor.call<SaveResult[]>('POST', '/composite/sobjects', {
            body: { allOrNone: true, records }
        });
        const rolledBack = await supervisor.query('SELECT COUNT() FROM RedactInline_Event__c');
        const each = await supervisor.call<SaveResult[]>('POST', '/composite/sobjects', { body: { records } });
        const stored = await supervisor.query('SELECT COUNT() FROM RedactInline_Event__c');

        assert.equal(all.status, 200);
        assert.deepEqual(
            all.body.map(({ success, errors }) => [success, errors[0]?.statusCode]),
            [
                [false, 'ALL_OR_NONE_OPERATION_ROLLED_BACK'],
                [false, 'REQUIRED_FIELD_MISSING']
            ]
        );
        assert.deepEqual(
            each.body.map(({ success }) => success),
            [true, false]
        );
        assert.deepEqual([rolledBack.body.totalSize, stored.body.totalSize], [0, 1]);
    });

    it('takes 1 to 200 records', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');
        const send = async (length: number): Promise<number> => {
            const records = Array.from({ length }, () => ({ attributes, ...EVENT }));
            return (await supervisor.call('POST', '/composite/sobjects', { body: { records } })).status;
        };

        assert.deepEqual([await send(0), await send(200), await send(201)], [400, 200, 400]);
    });
});

describe('GET /sobjects', () => {
    it('describes the objects and fields that the user may see', async (t) => {
        const org = await startTestOrg(t);
        const supervisor = await org.signIn('supervisor');
        const unassigned = await org.signIn('nopermissionset');
        const names = async (user: typeof supervisor): Promise<readonly string[]> => {
            const { body } = await user.call<{ sobjects: { name: string }[] }>('GET', '/sobjects');
            return body.sobjects.map(({ name }) => name);
        };

        const { body } = await supervisor.call<{ fields: { name: string; createable: boolean }[] }>(
            'GET',
            `${PATH}/describe`
        );
        const hidden = await unassigned.call('GET', `${PATH}/describe`);

        assert.ok((await names(supervisor)).includes('RedactInline_Event__c'));
        assert.ok(!(await names(unassigned)).includes('RedactInline_Event__c'));
        assert.ok(body.fields.some(({ name, createable }) => name === 'Signature__c' && createable));
        assert.equal(hidden.status, 404);
    });

    it('reads single fields of a record, and no record that the user may not see', async (t) => {
        const org = await startTestOrg(t);
        const { recordId } = await org.seeded('cardAndSsn');
        const agent = await org.signIn('agent');
        const outsider = await org.signIn('outsider');

        const { body } = await agent.call<object>('GET', `/sobjects/MessagingSession/${recordId}?fields=Id,Status`);
        const unseen = await outsider.call('GET', `/sobjects/MessagingSession/${recordId}`);
        const malformed = await agent.call<Refusals>('GET', '/sobjects/MessagingSession/x');

        assert.partialDeepStrictEqual(body, { Id: recordId, Status: 'Ended' });
        assert.deepEqual(Object.keys(body), ['attributes', 'Id', 'Status']);
        assert.equal(unseen.status, 404);
        assert.equal(malformed.body[0]?.errorCode, 'MALFORMED_ID');
    });
});

describe('GET /services/data', () => {
    it('lists versions to anyone, resources to users', async (t) => {
        const org = await startTestOrg(t);
        const agent = await org.signIn('agent');

        const versions = await fetch(`${org.url}/services/data`);
        const refused = await fetch(`${org.url}/services/data/v67.0`);
        const { body } = await agent.call<{ query: string }>('GET', '/services/data/v67.0');

        assert.partialDeepStrictEqual(await versions.json(), [{ version: '51.0' }, { version: '52.0' }]);
        assert.equal(refused.status, 401);
        assert.equal(body.query, '/services/data/v67.0/query');
    });

    it('says loudly what is not simulated, and that other paths do not exist', async (t) => {
        const org = await startTestOrg(t);
        const agent = await org.signIn('agent');

        const tooling = await agent.call<Refusals>('GET', '/tooling/query?q=x');
        const communities = await agent.call<Refusals>('GET', '/connect/communities');
        const nowhere = await agent.call<Refusals>('GET', '/nowhere');
        const noVersion = await agent.call<Refusals>('GET', '/services/data/x67.0/limits');
        const { body: log } = await org.control<{ note: string }[]>('GET', '/requests');
        const others = ['/graphql', '/limits/recordCount', '/services/apexrest/x', '/services/Soap/u/67.0'];
        for (const path of others) {
            assert.equal((await agent.call('GET', path)).status, 501, path);
        }

        assert.deepEqual([tooling.status, tooling.body[0]?.errorCode], [501, 'NOT_SIMULATED']);
        assert.deepEqual([communities.status, communities.body[0]?.errorCode], [501, 'NOT_SIMULATED']);
        assert.deepEqual([nowhere.status, nowhere.body[0]?.errorCode], [404, 'NOT_FOUND']);
        assert.deepEqual([noVersion.status, noVersion.body[0]?.errorCode], [404, 'NOT_FOUND']);
        assert.deepEqual(
            log.slice(-4).map(({ note }) => note),
            ['NOT_SIMULATED', 'NOT_SIMULATED', 'NOT_FOUND', 'NOT_FOUND']
        );
    });
});
