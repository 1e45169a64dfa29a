import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { toEventFields } from './eventRow.ts';
import type { StoredEvent } from './gateway.ts';
import { ANN, startScriptedOrg } from './testing/scriptedOrg.ts';
import { enterSimulatedOrg, type SimulatedOrg } from './testing/simulatedOrg.ts';

const RECORD = '0Mw000000000001CAA';
const OTHER_RECORD = '0Mw000000000002CAA';
const SECOND = Date.UTC(2026, 10, 21, 10);

function event(members: Partial<StoredEvent> = {}): StoredEvent {
    return {
        type: 'Intent',
        commitId: '11111111-2222-3333-4444-555555555555',
        recordId: RECORD,
        entryIdentifier: 'e1',
        reasonCode: 'PCI_PAN',
        categories: ['CARD_NUMBER', 'EMAIL'],
        spans: [{ start: 3, end: 22, category: 'CARD_NUMBER' }],
        outcome: null,
        beforeDigest: 'before',
        afterDigest: 'after',
        actorId: ANN.userId,
        actorName: null,
        occurredAt: SECOND,
        note: null,
        keyId: 'key',
        previousSignature: null,
        signature: 'signature',
        ...members
    };
}

/** Events of the simulated org's supervisor, which it knows by name. */
function eventsIn(org: SimulatedOrg): typeof event {
    const actorId = org.user('supervisor').userId;
    return (members) => event({ actorId, ...members });
}

const start = async (): Promise<SimulatedOrg> => enterSimulatedOrg(await startOrg());
const withoutName = (found: StoredEvent): StoredEvent => ({ ...found, actorName: null });

describe('insertEvents and findEvents', () => {
    it('read back what was stored, newest first, with the name of the actor', async () => {
        await using org = await start();
        const of = eventsIn(org);
        const stored = [
            of({ signature: 's1' }),
            of({
                signature: 's2',
                previousSignature: 's1',
                type: 'Outcome',
                outcome: 'redacted',
                categories: [],
                spans: []
            }),
            of({
                signature: 's3',
                previousSignature: 's2',
                occurredAt: SECOND + 1000,
                note: 'as agreed',
                reasonCode: null
            })
        ];

        await org.as('supervisor').insertEvents(stored);
        await org.as('supervisor').insertEvents([of({ recordId: OTHER_RECORD })]);
        const { events, before } = await org.as('agent').findEvents(RECORD, { limit: 3, before: null });

        assert.deepEqual(events.map(withoutName), stored.toReversed());
        assert.ok(events.every(({ actorName }) => actorName === 'Samir Haddad'));
        assert.equal(before, null);
    });

    it('insert up to 200 in one call, and more in several, in order', async () => {
        await using org = await startScriptedOrg({
            api: ({ body }) => ({
                body: (JSON.parse(body) as { records: unknown[] }).records.map(() => ({
                    success: true,
                    id: 'a00',
                    errors: []
                }))
            })
        });
        const events = Array.from({ length: 401 }, (_, index) => ({
            ...event({ signature: String(index) }),
            placeKey: `place ${String(index)}`
        }));

        await org.gateway.insertEvents(events);

        const sent = org.apiRequests.map(({ body }) => JSON.parse(body) as { allOrNone: boolean; records: object[] });
        assert.deepEqual(
            sent.map(({ allOrNone, records }) => [allOrNone, records.length]),
            [
                [true, 200],
                [true, 200],
                [true, 1]
            ]
        );
        const attributes = { type: 'RedactInline_Event__c' };
        assert.deepEqual(
            sent.flatMap(({ records }) => records),
            events.map((one) => ({ attributes, ...toEventFields(one), Place_Key__c: one.placeKey }))
        );
    });

    it('make no call for nothing', async () => {
        await using org = await startScriptedOrg({ api: () => ({ body: [] }) });

        await org.gateway.insertEvents([]);

        assert.equal(org.apiRequests.length, 0);
    });

    it('store nothing of an insert of which one row is refused', async () => {
        await using org = await start();
        const of = eventsIn(org);

        const insert = org.as('supervisor').insertEvents([of(), of({ note: 'x'.repeat(256) })]);

        await assert.rejects(insert, { code: 'SALESFORCE_FAILED' });
        const { events } = await org.as('supervisor').findEvents(RECORD, { limit: 200, before: null });
        assert.deepEqual(events, []);
    });

    for (const statusCode of [
        'INSUFFICIENT_ACCESS_OR_READONLY',
        'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
        'INVALID_FIELD_FOR_INSERT_UPDATE'
    ]) {
        it(`are EVENTS_NOT_PERMITTED where a row is refused for want of a right: ${statusCode}`, async () => {
            const errors = [{ statusCode, message: 'x', fields: [] }];
            await using org = await startScriptedOrg({ api: () => ({ body: [{ success: false, errors }] }) });

            await assert.rejects(org.gateway.insertEvents([event()]), { code: 'EVENTS_NOT_PERMITTED' });
        });
    }

    it('name a field that the org lacks as why, whether a row or the request is refused', async () => {
        const errors = [{ statusCode: 'INVALID_FIELD', message: 'No such column', fields: [] }];
        const body = [{ errorCode: 'INVALID_FIELD', message: 'No such column' }];
        const answers = [{ body: [{ success: false, errors }] }, { status: 400, body }];
        await using org = await startScriptedOrg({ api: () => answers.shift() ?? {} });
        const lacking = { code: 'EVENTS_NOT_PERMITTED', extras: { reason: 'events_field_missing' } };

        await assert.rejects(org.gateway.insertEvents([event()]), lacking);
        await assert.rejects(org.gateway.insertEvents([event()]), lacking);
    });

    it('are EVENTS_NOT_PERMITTED where the object does not exist for the user', async () => {
        const body = [{ errorCode: 'INVALID_TYPE', message: 'x' }];
        await using org = await startScriptedOrg({ api: () => ({ status: 400, body }) });

        await assert.rejects(org.gateway.insertEvents([event()]), { code: 'EVENTS_NOT_PERMITTED' });
        await assert.rejects(org.gateway.findFlagEvents(RECORD), { code: 'EVENTS_NOT_PERMITTED' });
    });

    it('take an answer for fewer rows than were sent for a failure, and do not send again', async () => {
        await using org = await startScriptedOrg({ api: () => ({ body: [{ success: true, id: 'a00', errors: [] }] }) });

        await assert.rejects(org.gateway.insertEvents([event(), event()]), { code: 'SALESFORCE_FAILED' });
        assert.equal(org.apiRequests.length, 1);
    });
});

describe('findEvents', () => {
    const row = (number: number, fields: object = {}): object => ({
        ...toEventFields(event()),
        Name: nameOf(number),
        ...fields
    });
    const nameOf = (number: number): string => `RIE-${String(number).padStart(10, '0')}`;

    it('goes on behind a row that cannot be told as an event, which somebody may have made by hand', async () => {
        const records = [row(3), row(2, { Actor__c: null }), row(1)];
        await using org = await startScriptedOrg({ api: () => ({ body: { done: true, records } }) });

        const { events, before } = await org.gateway.findEvents(RECORD, { limit: 2, before: null });

        assert.equal(events.length, 1);
        assert.equal(before, nameOf(2));
    });

    it('goes on from the name of the last event, for rows are not skipped beyond 2,000', async () => {
        await using org = await startScriptedOrg({ api: () => ({ body: { done: true, records: [] } }) });

        const found = await org.gateway.findEvents(RECORD, { limit: 100, before: nameOf(7) });

        assert.deepEqual(found, { events: [], before: null });
        const soql = new URL(String(org.apiRequests[0]?.path), 'http://org').searchParams.get('q') ?? '';
        assert.match(soql, /AND Name < 'RIE-0000000007' ORDER BY Name DESC LIMIT 101$/);
    });
});

describe('findEventsOfCommit', () => {
    it('gives the events of one commit on one record, oldest first', async () => {
        await using org = await start();
        const of = eventsIn(org);
        const commitId = randomUUID();
        const stored = [of({ commitId, signature: 'a' }), of({ commitId, signature: 'b' }), of({ signature: 'c' })];
        await org.as('supervisor').insertEvents([...stored, of({ commitId, recordId: OTHER_RECORD })]);

        const found = await org.as('supervisor').findEventsOfCommit(RECORD, commitId);

        assert.deepEqual(found.map(withoutName), stored.slice(0, 2));
    });
});

describe('findSteps', () => {
    it('gives intents, outcomes and views of the record, in the order of insertion', async () => {
        await using org = await start();
        const of = eventsIn(org);
        const commitId = randomUUID();
        const late = of({ commitId, entryIdentifier: 'late', occurredAt: SECOND + 5000 });
        const early = of({ commitId, entryIdentifier: 'late', type: 'Outcome', outcome: 'redacted' });
        const view = of({ commitId, entryIdentifier: '', type: 'View' });
        await org.as('supervisor').insertEvents([late, view, early, of({ recordId: OTHER_RECORD })]);

        const steps = await org.as('supervisor').findSteps(RECORD);

        assert.deepEqual(steps.map(withoutName), [late, view, early]);
    });

    it('reads every step of a record with thousands, as the pages of its events do', async () => {
        await using org = await start();
        const of = eventsIn(org);
        const steps = Array.from({ length: 2100 }, (_, index) => of({ entryIdentifier: `e${String(index)}` }));
        await org.as('supervisor').insertEvents(steps);

        const read = await org.as('supervisor').findSteps(RECORD);

        const identifiers = steps.map(({ entryIdentifier }) => entryIdentifier);
        assert.deepEqual(
            read.map(({ entryIdentifier }) => entryIdentifier),
            identifiers
        );
        const paged: string[] = [];
        let before: string | null = null;
        for (let pages = 0; pages < 5; pages += 1) {
            const page = await org.as('agent').findEvents(RECORD, { limit: 500, before });
            paged.push(...page.events.map(({ entryIdentifier }) => entryIdentifier));
            before = page.before;
        }
        assert.equal(before, null);
        assert.deepEqual(paged, identifiers.toReversed());
    });
});
