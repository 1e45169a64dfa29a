import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openAnswersPlayer } from './answersPlayer.ts';
import { unexpectedIn } from './judge.ts';
import { openRequestsPlayer } from './requestsPlayer.ts';
import { runFuzz } from './run.ts';
import { tellsSecrets, withoutEntries } from './secrets.ts';
import { PLANTED } from './strangeValue.ts';

/** `npm run fuzz -- --seed 5` goes on from here. */
const SEED = 5;

describe('a proxy among generated requests and answers', () => {
    it('answers generated requests with nothing but what is documented', async () => {
        const { generated, findings } = await runFuzz({ seed: SEED, count: 200, players: 1 }, openRequestsPlayer);

        assert.ok(generated >= 200);
        assert.deepEqual(findings, []);
    });

    it('answers with nothing but what is documented whatever Salesforce answers', async () => {
        const { generated, findings } = await runFuzz({ seed: SEED, count: 200, players: 1 }, openAnswersPlayer);

        assert.ok(generated >= 200);
        assert.deepEqual(findings, []);
    });
});

describe('what is told of generated requests', () => {
    const problem = {
        method: 'GET',
        path: '/v1/limits',
        headers: new Headers({ 'content-type': 'application/problem+json' })
    };

    it('finds errors without a cause, codes under another status, and what is not documented', () => {
        const unexpected = unexpectedIn({ ...problem, status: 500, text: '{"code":"INTERNAL_ERROR"}' });
        const misplaced = unexpectedIn({ ...problem, status: 400, text: '{"code":"NOT_FOUND"}' });
        const catalogued = unexpectedIn({ ...problem, status: 404, text: '{"code":"NOT_FOUND"}' });
        const undocumented = unexpectedIn({ ...problem, path: '/v1/nothing', status: 200, text: '{}' });

        assert.deepEqual(unexpected, ['500 INTERNAL_ERROR']);
        assert.deepEqual(misplaced, ['400 NOT_FOUND']);
        assert.deepEqual(catalogued, []);
        assert.deepEqual(undocumented, ['GET /v1/nothing answers 200']);
    });

    it('finds what was planted and pieces of texts, but for the fresh entries of a refusal', () => {
        const entries = [{ text: 'My number is 4111-1111-1111-4321.' }] as unknown as Parameters<
            typeof tellsSecrets
        >[0]['entries'];
        const tells = tellsSecrets({ entries } as Parameters<typeof tellsSecrets>[0]);

        assert.equal(tells(`a line with ${PLANTED}`), true);
        assert.equal(tells('a line with number is 4111-1111'), true);
        assert.equal(tells('a line'), false);
        assert.equal(tells(withoutEntries(JSON.stringify({ code: 'ENTRY_CHANGED', entries }))), false);
    });
});
