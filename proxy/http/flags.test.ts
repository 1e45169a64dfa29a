import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AuditEventsAnswer, Flag, FlagRequest, FlagResolutionRequest, TranscriptEntry } from 'c/proxyContract';
import { enterSimulatedOrg } from '../salesforce/testing/simulatedOrg.ts';
import { openStage, redactionOf, type Answer, type Call, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const EVENT = 'RedactInline_Event__c';

interface Flags {
    readonly flags: readonly Flag[];
    readonly code?: string;
}

async function cardEntry(stage: Stage): Promise<TranscriptEntry> {
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    return entries.find(({ text }) => text.includes('4111'))!;
}

const pathOf = (stage: Stage, seed = SEED): string => `/v1/records/${stage.org.recordId(seed)}/flags`;

async function readFlags(stage: Stage, call: Call = { as: 'agent' }): Promise<Answer<Flags>> {
    return (await stage.call(pathOf(stage), call)) as unknown as Answer<Flags>;
}

/** Flags as the agent. */
async function flag(
    stage: Stage,
    entryIdentifier: string,
    { seed = SEED, ...call }: Call & { readonly seed?: string } = {}
): Promise<Answer<Flags>> {
    const body: FlagRequest = { entryIdentifier, reasonCode: 'PAYMENT' };
    const answer = await stage.call(pathOf(stage, seed), { method: 'POST', as: 'agent', body, ...call });
    return answer as unknown as Answer<Flags>;
}

async function resolve(
    stage: Stage,
    { id }: Pick<Flag, 'id'>,
    call: Call & { readonly body: FlagResolutionRequest }
): Promise<Answer<Flags>> {
    const answer = await stage.call(`${pathOf(stage)}/${id}/resolution`, { method: 'POST', ...call });
    return answer as unknown as Answer<Flags>;
}

function decline(stage: Stage, { id }: Pick<Flag, 'id'>, call: Call = {}): Promise<Answer<Flags>> {
    const body: FlagResolutionRequest = { outcome: 'declined', reasonCode: 'NOT_SENSITIVE' };
    return resolve(stage, { id }, { as: 'supervisor', act: 'redact', ...call, body });
}

function withdraw(stage: Stage, { id }: Pick<Flag, 'id'>, call: Call = {}): Promise<Answer<Flags>> {
    return resolve(stage, { id }, { as: 'agent', ...call, body: { outcome: 'withdrawn' } });
}

/** Types and outcomes of what is stored, in order. */
async function storedSteps(stage: Stage): Promise<readonly unknown[]> {
    return (await stage.org.rows(EVENT)).map((row) => [row['Type__c'], row['Outcome__c']]);
}

describe('POST /v1/records/{recordId}/flags', () => {
    it('shows a flag of an agent to the supervisor, with a view token and no edit access', async () => {
        await using stage = await openStage();
        await stage.org.share(SEED, 'colleague', 'read');
        const { identifier } = await cardEntry(stage);

        const { status, body } = await flag(stage, identifier, { as: 'colleague' });

        assert.equal(status, 200);
        const [set] = body.flags;
        assert.equal(set?.withdrawable, true);
        const { body: seen } = await readFlags(stage, { as: 'supervisor', act: 'redact' });
        assert.deepEqual(seen.flags, [{ ...set, withdrawable: false }]);
        assert.equal(set.entryIdentifier, identifier);
        assert.equal(set.reasonCode, 'PAYMENT');
        assert.equal(set.actor.name, 'Kenji Watanabe');
        assert.equal(set.resolution, null);
    });

    it('stores one signed event in the chain, without text, however often it is asked for and by whomever', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);
        const first = await flag(stage, entry.identifier);

        const again = await flag(stage, entry.identifier);
        const another = await flag(stage, entry.identifier, { as: 'supervisor', act: 'redact' });

        assert.deepEqual(again.body, first.body);
        assert.equal(another.body.flags[0]?.id, first.body.flags[0]?.id);
        const rows = await stage.org.rows(EVENT);
        assert.equal(rows.length, 1);
        assert.equal(rows[0]?.['Commit_Id__c'], first.body.flags[0]?.id);
        assert.ok(!JSON.stringify(rows).replaceAll(/\W/g, '').includes('4111'));
        await decline(stage, first.body.flags[0]!);
        const chained = await stage.org.rows(EVENT);
        assert.equal(chained[1]?.['Previous_Signature__c'], rows[0]?.['Signature__c']);
    });

    it('refuses an entry of another session as one that does not exist', async () => {
        await using stage = await openStage();
        const seed = 'threeSessions';
        const own = new Set((await stage.readEntries(seed, 'agent')).entries.map(({ identifier }) => identifier));
        const foreign = (await stage.org.storedEntries(seed)).find(({ identifier }) => !own.has(identifier));
        assert.ok(foreign && own.size > 0);

        const refusals = [
            await flag(stage, foreign.identifier, { seed }),
            await flag(stage, crypto.randomUUID(), { seed })
        ];

        const [elsewhere, nowhere] = refusals.map(({ status, body }) => ({ status, ...body, requestId: null }));
        assert.equal(elsewhere?.code, 'ENTRY_NOT_REDACTABLE');
        assert.deepEqual(elsewhere, nowhere);
        assert.deepEqual(await stage.org.rows(EVENT), []);
        assert.equal((await flag(stage, [...own].at(-1)!, { seed })).status, 200);
    });

    it('takes a token once, and none of whoever may not see the record', async () => {
        await using stage = await openStage();
        const { identifier } = await cardEntry(stage);
        const token = await stage.mint({ as: 'agent', recordId: stage.org.recordId(SEED), act: 'view' });
        assert.equal((await flag(stage, identifier, { token })).status, 200);

        assert.equal((await flag(stage, identifier, { token })).body.code, 'TOKEN_INVALID');
        await stage.org.share(SEED, 'colleague', 'read');
        const unused = await stage.mint({ as: 'colleague', recordId: stage.org.recordId(SEED), act: 'view' });
        await stage.org.share(SEED, 'colleague', null);

        assert.equal((await flag(stage, identifier, { token: unused })).body.code, 'RECORD_NOT_FOUND');
    });

    it('tells whoever lacks the object of events, or may not create in it, that it is so', async () => {
        await using stage = await openStage();
        const { identifier } = await cardEntry(stage);
        await stage.org.share(SEED, 'noevents', 'read');
        await stage.org.share(SEED, 'readsevents', 'read');

        for (const as of ['noevents', 'readsevents']) {
            const { status, body } = await flag(stage, identifier, { as });
            assert.deepEqual([as, status, body.code], [as, 403, 'EVENTS_NOT_PERMITTED']);
        }
        assert.equal((await readFlags(stage, { as: 'noevents' })).body.code, 'EVENTS_NOT_PERMITTED');
        assert.equal((await readFlags(stage, { as: 'readsevents' })).status, 200);
        const { status } = await stage.call(`/v1/records/${stage.org.recordId(SEED)}/entries`, { as: 'noevents' });
        assert.equal(status, 200);
        assert.deepEqual(await stage.org.rows(EVENT), []);
    });

    it('refuses requests that are not as documented', async () => {
        await using stage = await openStage();
        const { identifier: entryIdentifier } = await cardEntry(stage);
        const wrong: readonly unknown[] = [
            { entryIdentifier },
            { entryIdentifier, reasonCode: 'BECAUSE' },
            { entryIdentifier: '', reasonCode: 'PAYMENT' },
            { entryIdentifier, reasonCode: 'PAYMENT', note: 'x' }
        ];

        for (const body of wrong) {
            const { status } = await flag(stage, entryIdentifier, { body });
            assert.equal(status, 400, JSON.stringify(body));
        }
    });
});

describe('POST /v1/records/{recordId}/flags/{flagId}/resolution', () => {
    it('declines with a reason, and answers a repetition and a late withdrawal with that', async () => {
        await using stage = await openStage();
        const { identifier } = await cardEntry(stage);
        const [set] = (await flag(stage, identifier)).body.flags;
        assert.ok(set);

        const declined = await decline(stage, set);
        const again = await decline(stage, set);
        const late = await withdraw(stage, set);

        const [{ resolution } = set] = declined.body.flags;
        assert.equal(resolution?.outcome, 'declined');
        assert.equal(resolution.reasonCode, 'NOT_SENSITIVE');
        assert.equal(resolution.actor.name, 'Samir Haddad');
        assert.deepEqual(again.body, declined.body);
        assert.deepEqual(late.body, declined.body);
        assert.deepEqual(await storedSteps(stage), [
            ['Flag', null],
            ['FlagResolved', 'declined']
        ]);
    });

    it('lets an entry be flagged again once its flag is withdrawn', async () => {
        await using stage = await openStage();
        const { identifier } = await cardEntry(stage);
        const [set] = (await flag(stage, identifier)).body.flags;
        assert.ok(set);

        const withdrawn = await withdraw(stage, set);
        const again = await flag(stage, identifier);

        assert.equal(withdrawn.body.flags[0]?.resolution?.outcome, 'withdrawn');
        assert.equal(again.body.flags.length, 1);
        assert.equal(again.body.flags[0]?.resolution, null);
        assert.notEqual(again.body.flags[0].id, set.id);
        assert.equal((await withdraw(stage, set)).status, 200);
        assert.equal((await readFlags(stage)).body.flags[0]?.resolution, null);
    });

    it("refuses a view token that declines, missing edit access, another's flag and unknown flags", async () => {
        await using stage = await openStage();
        const { identifier } = await cardEntry(stage);
        const [set] = (await flag(stage, identifier)).body.flags;
        assert.ok(set);
        const codeOf = async (answer: Promise<Answer<Flags>>): Promise<unknown> => (await answer).body.code;

        assert.equal(await codeOf(decline(stage, set, { as: 'agent', act: 'view' })), 'TOKEN_INVALID');
        assert.equal(await codeOf(withdraw(stage, set, { as: 'supervisor', act: 'redact' })), 'FLAG_NOT_YOURS');
        assert.equal(await codeOf(withdraw(stage, { id: crypto.randomUUID() })), 'FLAG_NOT_FOUND');
        assert.equal((await withdraw(stage, { id: 'first' })).status, 400);
        const token = await stage.mint({ as: 'supervisor', recordId: stage.org.recordId(SEED), act: 'redact' });
        await stage.org.share(SEED, 'supervisor', 'read');
        assert.equal(await codeOf(decline(stage, set, { token })), 'REDACT_NOT_PERMITTED');
        assert.deepEqual(await storedSteps(stage), [['Flag', null]]);
    });

    it('is not moved by rows that somebody made by hand', async () => {
        await using stage = await openStage();
        const { identifier } = await cardEntry(stage);
        await flag(stage, identifier);
        const agent = (await enterSimulatedOrg({ ...stage.org, stop: () => Promise.resolve() })).as('agent');
        const [event] = await agent.findFlagEvents(stage.org.recordId(SEED));
        assert.ok(event);

        await agent.insertEvents([{ ...event, type: 'FlagResolved', outcome: 'declined' }]);

        assert.equal((await readFlags(stage)).body.flags[0]?.resolution, null);
        const { body } = await stage.call(`/v1/records/${stage.org.recordId(SEED)}/redactions`, { as: 'agent' });
        const { events } = body as unknown as AuditEventsAnswer;
        assert.deepEqual(
            events.map(({ type, signed }) => [type, signed]),
            [
                ['FlagResolved', false],
                ['Flag', true]
            ]
        );
    });
});

describe('a commit that covers a flagged entry', () => {
    it('resolves the flag, and tells both who and with which commit', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);
        await flag(stage, entry.identifier);

        const { body } = await stage.commit(SEED, { request: redactionOf(entry, '4111') });

        const { resolution } = (await readFlags(stage)).body.flags[0]!;
        assert.equal(resolution?.outcome, 'redacted');
        assert.equal(resolution.actor.name, 'Samir Haddad');
        assert.deepEqual(await storedSteps(stage), [
            ['Flag', null],
            ['Intent', null],
            ['FlagResolved', 'redacted'],
            ['Outcome', 'redacted']
        ]);
        assert.equal((await stage.org.rows(EVENT))[2]?.['Commit_Id__c'], body.commitId);
    });

    it('leaves the flag open when Salesforce refuses the entry', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);
        await flag(stage, entry.identifier);
        await stage.org.addFault({
            match: { method: 'PATCH', path: '/entries' },
            times: 20,
            fault: { kind: 'status', status: 400, errorCode: 'INVALID_INPUT' }
        });

        const { body } = await stage.commit(SEED, { request: redactionOf(entry, '4111') });

        assert.equal(body.entries[0]?.outcome, 'failed');
        assert.equal((await readFlags(stage)).body.flags[0]?.resolution, null);
    });

    it('resolves the flag with the outcome that was lost, on the next visit of a supervisor', async () => {
        await using stage = await openStage();
        const entry = await cardEntry(stage);
        await flag(stage, entry.identifier);
        const request = redactionOf(entry, '4111');
        await stage.org.addFault({
            match: { method: 'GET', path: '/entries' },
            skip: 1,
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });
        const { body } = await stage.commit(SEED, { request });
        assert.equal(body.entries[0]?.outcome, 'unverified');
        await stage.org.clearFaults();
        assert.equal((await readFlags(stage)).body.flags[0]?.resolution, null);

        const { flags } = (await readFlags(stage, { as: 'supervisor', act: 'redact' })).body;

        assert.equal(flags[0]?.resolution?.outcome, 'redacted');
        assert.deepEqual((await storedSteps(stage)).slice(-2), [
            ['FlagResolved', 'redacted'],
            ['Outcome', 'redacted']
        ]);
    });
});
