import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { LimitsAnswer } from 'c/proxyContract';
import { openStage, redactionOf, type Answer, type Stage } from './stage.ts';

const PLAIN = 'cardAndSsn';
/** One of its texts holds entities, which costs a second GET of each window. */
const WITH_ENTITIES = 'manyScripts';
const AT_ONCE = { sleep: async (): Promise<void> => Promise.resolve() };
const RESET = { kind: 'resetBeforeHeaders' };
const GET = { method: 'GET', path: '/connect/' };
const PATCH = { method: 'PATCH' };

const read = (stage: Stage, seed: string): Promise<Answer> =>
    stage.call(`/v1/records/${stage.org.recordId(seed)}/entries`, { as: 'supervisor', act: 'redact' });

/** How many calls of entries the org was sent. */
async function made({ org }: Stage): Promise<number> {
    return (await org.requests()).filter(({ path }) => /\/conversation\/[^/]+\/entries$/.test(path)).length;
}

describe('the calls of the hour', () => {
    let stage: Stage;
    let usedBefore = 0;
    before(async () => {
        stage = await openStage({ tries: AT_ONCE });
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(async () => {
        await stage.org.clearFaults();
        await stage.org.forgetRequests();
        usedBefore = await used();
    });

    const used = async (): Promise<number> => {
        const recordId = stage.org.recordId(PLAIN);
        const { body } = await stage.call('/v1/limits', { as: 'supervisor', act: 'redact', recordId });
        return (body as unknown as LimitsAnswer).hourlyCalls.used;
    };
    const taken = async (): Promise<number> => (await used()) - usedBefore;
    const commit = async (seed: string, piece: string): Promise<readonly string[]> => {
        const { entries } = await stage.readEntries(seed, 'supervisor');
        const entry = entries.find(({ text }) => text.includes(piece));
        assert.ok(entry);
        const { body } = await stage.commit(seed, { request: redactionOf(entry, piece) });
        return body.entries.map(({ outcome }) => outcome);
    };

    it('are those that the org was sent where a reading is repeated', async () => {
        await stage.org.addFault({ match: GET, times: 2, fault: RESET });

        assert.equal((await read(stage, PLAIN)).status, 200);

        assert.deepEqual([await made(stage), await taken()], [3, 3]);
    });

    it('are those that the org was sent where its token was refused once', async () => {
        const fault = { kind: 'status', status: 401, errorCode: 'INVALID_SESSION_ID' };
        await stage.org.addFault({ match: GET, times: 1, fault });

        assert.equal((await read(stage, PLAIN)).status, 200);

        assert.deepEqual([await made(stage), await taken()], [2, 2]);
    });

    it('are those that the org was sent where entries are read twice to tell how they are encoded', async () => {
        assert.equal((await read(stage, WITH_ENTITIES)).status, 200);

        assert.deepEqual([await made(stage), await taken()], [2, 2]);
    });

    it('are those that the org was sent by a commit that reads back', async () => {
        assert.deepEqual(await commit(PLAIN, '4111'), ['redacted']);

        const count = await made(stage);
        assert.deepEqual([count, await taken()], [4, 4]);
    });

    it('are those that the org was sent by a commit on entries that are read twice', async () => {
        assert.deepEqual(await commit(WITH_ENTITIES, 'both'), ['redacted']);

        const count = await made(stage);
        assert.deepEqual([count, await taken()], [7, 7]);
    });

    it('are those that the org was sent where reading back is repeated, and where a PATCH is not answered', async () => {
        await stage.org.addFault({ match: GET, skip: 2, times: 1, fault: RESET });
        await stage.org.addFault({ match: PATCH, times: 1, fault: { kind: 'resetMidBody' } });

        assert.deepEqual(await commit(PLAIN, '123-45-6789'), ['redacted']);

        const count = await made(stage);
        assert.deepEqual([count, await taken()], [5, 5]);
    });
});

describe('an hour with one call left', () => {
    it('repeats no call: the first error stands', async () => {
        await using stage = await openStage({ tries: AT_ONCE, environment: { hourlyCallLimit: 1 } });
        await stage.org.addFault({ match: GET, times: 1, fault: RESET });

        const { status, body } = await read(stage, PLAIN);

        assert.deepEqual([status, body['code'], await made(stage)], [502, 'SALESFORCE_FAILED', 1]);
    });

    it('reads nothing a second time, and tells when there is another', async () => {
        await using stage = await openStage({ environment: { hourlyCallLimit: 1 } });

        const { status, body, headers } = await read(stage, WITH_ENTITIES);

        assert.deepEqual([status, body['code'], await made(stage)], [429, 'HOURLY_CALLS_EXHAUSTED', 1]);
        assert.ok(Number(headers.get('retry-after')) > 3_500);
    });
});
