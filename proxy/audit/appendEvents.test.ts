import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { ProblemError } from '../errors.ts';
import type { NewEvent, StoredEvent } from '../salesforce/gateway.ts';
import { enterSimulatedOrg } from '../salesforce/testing/simulatedOrg.ts';
import { appendEvents } from './appendEvents.ts';
import { chainEvents, type UnsignedEvent } from './chain.ts';
import type { HeldLock } from '../state/locks.ts';
import { createDigests, type Digests } from './digests.ts';
import { placed } from './places.ts';
import { AN_EVENT } from './testing/anEvent.ts';
import { verifyChain } from './verifyChain.ts';

const RECORD = AN_EVENT.recordId;
const digests = createDigests(Buffer.alloc(32, 'k'));

const HELD: HeldLock = { check: () => undefined };

/** Rows as somebody can insert them without the product. */
const FORGED: StoredEvent = { ...AN_EVENT, actorName: null, keyId: '', previousSignature: null, signature: 'forged' };
const HAND_MADE: readonly { readonly what: string; readonly rows: readonly StoredEvent[] }[] = [
    { what: 'a row with another signature', rows: [FORGED] },
    { what: 'a row of nobody', rows: [{ ...FORGED, actorId: null as unknown as string }] },
    { what: 'hundreds of rows', rows: Array.from({ length: 450 }, () => FORGED) }
];

describe('appendEvents', () => {
    for (const { what, rows } of HAND_MADE) {
        it(`chains on to the last event of its own behind ${what}`, async () => {
            await using org = await enterSimulatedOrg(await startOrg());
            const gateway = org.as('supervisor');
            const actorId = org.user('supervisor').userId;
            const append = async (commitId: string): Promise<void> =>
                appendEvents({ gateway, digests, lock: HELD }, RECORD, [{ ...AN_EVENT, commitId, actorId }]);
            await append('one');
            await gateway.insertEvents(rows.map((row) => ({ ...row, actorId: row.actorId && actorId })));

            await append('another');

            const events = await gateway.findSteps(RECORD);
            assert.equal(events.at(-1)?.previousSignature, events[0]?.signature);
        });
    }

    it('chains on to its last event behind a copy of an older one', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const gateway = org.as('supervisor');
        const event = { ...AN_EVENT, actorId: org.user('supervisor').userId };
        await appendEvents({ gateway, digests, lock: HELD }, RECORD, [
            event,
            { ...event, type: 'Outcome', outcome: 'redacted' }
        ]);
        const [intent, outcome] = await gateway.findSteps(RECORD);
        assert.ok(intent && outcome);
        await gateway.insertEvents([intent]);

        await appendEvents({ gateway, digests, lock: HELD }, RECORD, [{ ...event, commitId: 'another' }]);

        const events = await gateway.findSteps(RECORD);
        assert.equal(events.at(-1)?.previousSignature, outcome.signature);
    });

    it('appends nothing once the lock may be somebody else’s, although it was held when the newest event was read', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const gateway = org.as('supervisor');
        const lost = new ProblemError('STATE_UNAVAILABLE', { reason: 'lock_lost' });
        let hasRead = false;
        const reading = {
            ...gateway,
            findSteps: async (recordId: string) => {
                const steps = await gateway.findSteps(recordId);
                hasRead = true;
                return steps;
            }
        };
        const lock: HeldLock = {
            check: () => {
                if (hasRead) throw lost;
            }
        };

        await assert.rejects(appendEvents({ gateway: reading, digests, lock }, RECORD, [AN_EVENT]), lost);

        assert.deepEqual(await gateway.findSteps(RECORD), []);
    });

    it('goes behind a row that came late, and tells no step twice that it told', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const gateway = org.as('supervisor');
        const event = { ...AN_EVENT, actorId: org.user('supervisor').userId };
        const later = { ...event, type: 'Outcome', outcome: 'redacted' } as const;
        const [late] = placed(chainEvents([later], null, digests), { newest: null, number: 0, digests });
        assert.ok(late);
        const reading = { ...gateway, findSteps: once([], (recordId: string) => gateway.findSteps(recordId)) };
        await gateway.insertEvents([late]);

        await appendEvents({ gateway: reading, digests, lock: HELD }, RECORD, [event, later]);

        const events = await gateway.findSteps(RECORD);
        assert.deepEqual(
            events.map(({ type, previousSignature }) => [type, previousSignature]),
            [
                ['Outcome', null],
                ['Intent', late.signature]
            ]
        );
    });

    it('keeps one chain where two writers know nothing of each other', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const gateway = org.as('supervisor');
        const actorId = org.user('supervisor').userId;
        const commits = Array.from({ length: 4 }, (_, number) => ({
            ...AN_EVENT,
            actorId,
            commitId: `c${String(number)}`
        }));

        await Promise.all(commits.map((event) => appendEvents({ gateway, digests, lock: HELD }, RECORD, [event])));

        const events = await gateway.findSteps(RECORD);
        const rows = events.map((event, index) => ({ name: String(index), event }));
        assert.equal(events.length, commits.length);
        assert.deepEqual(verifyChain(rows, digests).findings, []);
    });

    it('keeps one chain where a row that was deleted keeps its place, whoever writes', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const gateway = org.as('supervisor');
        const actorId = org.user('supervisor').userId;
        const taken = digests.place(RECORD, null, 0);
        const held = {
            ...gateway,
            insertEvents: async (events: readonly NewEvent[]) =>
                !events.some(({ placeKey }) => placeKey === taken) && gateway.insertEvents(events)
        };

        await Promise.all(
            ['one', 'another'].map((commitId) =>
                appendEvents({ gateway: held, digests, lock: HELD }, RECORD, [{ ...AN_EVENT, commitId, actorId }])
            )
        );

        const rows = (await gateway.findSteps(RECORD)).map((event, index) => ({ name: String(index), event }));
        assert.equal(rows.length, 2);
        assert.deepEqual(verifyChain(rows, digests).findings, []);
    });

    it('keeps one chain where writers sign with keys of different age', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const gateway = org.as('supervisor');
        const actorId = org.user('supervisor').userId;
        const keys = ['k', 'l'].map((letter) => Buffer.alloc(32, letter)) as [Buffer, Buffer];
        const old = createDigests(...keys);
        const rotated = createDigests(keys[1], keys[0]);
        const append = (signing: Digests, commitId: string): Promise<void> =>
            appendEvents({ gateway, digests: signing, lock: HELD }, RECORD, [{ ...AN_EVENT, commitId, actorId }]);
        await append(old, 'first');

        await Promise.all([append(old, 'one'), append(rotated, 'another')]);

        const rows = (await gateway.findSteps(RECORD)).map((event, index) => ({ name: String(index), event }));
        assert.equal(rows.length, 3);
        assert.deepEqual(verifyChain(rows, rotated).findings, []);
    });

    it('tells an erasure as it begins and as it ends, in the chain', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const gateway = org.as('supervisor');
        const erasure = {
            ...AN_EVENT,
            actorId: org.user('supervisor').userId,
            type: 'Erasure',
            note: ' asked for '
        } as const;
        const append = (event: UnsignedEvent): Promise<void> =>
            appendEvents({ gateway, digests, lock: HELD }, RECORD, [event]);

        await append({ ...erasure, outcome: null });
        await append({ ...erasure, outcome: 'failed' });
        await append({ ...erasure, outcome: 'failed' });
        await append({ ...AN_EVENT, actorId: erasure.actorId, commitId: 'next' });

        const rows = (await gateway.findSteps(RECORD)).map((event, index) => ({ name: String(index), event }));
        assert.deepEqual(
            rows.map(({ event }) => [event.type, event.outcome, event.note]),
            [
                ['Erasure', null, 'asked for'],
                ['Erasure', 'failed', 'asked for'],
                ['Intent', null, null]
            ]
        );
        assert.deepEqual(verifyChain(rows, digests).findings, []);
    });
});

/** Answers once what it is given, then what the function does. */
function once<Args extends readonly unknown[], Answer>(
    first: Answer,
    then: (...args: Args) => Promise<Answer>
): (...args: Args) => Promise<Answer> {
    const answers = [first];
    return async (...args) => answers.shift() ?? then(...args);
}
