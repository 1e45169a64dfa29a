import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROGRESS_MEDIA_TYPE } from 'c/proxyContract';
import { openAnswersPlayer } from './answersPlayer.ts';
import { unexpectedIn, wrongBreak } from './judge.ts';
import { openRequestsPlayer } from './requestsPlayer.ts';
import { grownIn, runFuzz, type FuzzProgress } from './run.ts';
import { tellsSecrets, withoutEntries } from './secrets.ts';
import { PLANTED } from './strangeValue.ts';

/** `npm run fuzz -- --seed 5` goes on from here. */
const SEED = 5;

describe('a run', () => {
    it('ends with an error where requests lead to hardly anything that is generated', async () => {
        let requests = 0;
        const playOnce = async () => {
            requests += 1;
            assert.ok(requests < 5_000);
            return Promise.resolve({ generated: requests % 50 === 0 ? 1 : 0, answer: '401', problems: [] });
        };
        const player = { playOnce, [Symbol.asyncDispose]: () => Promise.resolve() };

        await assert.rejects(
            runFuzz({ seed: SEED, count: 2_000, players: 1 }, () => Promise.resolve(player)),
            { message: 'of 1000 requests only 20 led to something generated; the last was answered 401' }
        );
    });
});

describe('a proxy among generated requests and answers', () => {
    it('answers generated requests with nothing but what is documented', async () => {
        const report = await runFuzz({ seed: SEED, count: 200, players: 1 }, openRequestsPlayer);

        assert.ok(report.generated >= 200);
        assert.deepEqual(report.findings, []);
        assert.deepEqual(grownIn({ ...report, growth: 1 }), []);
    });

    it('answers with nothing but what is documented whatever Salesforce answers', async () => {
        const told: FuzzProgress[] = [];
        const settings = { seed: SEED, count: 200, players: 1 };
        const report = await runFuzz(settings, openAnswersPlayer, (progress) => void told.push(progress));

        assert.ok(report.generated >= 200);
        assert.equal(
            told.reduce((sum, { generated }) => sum + generated, 0),
            report.generated
        );
        assert.deepEqual(report.findings, []);
        assert.deepEqual(grownIn({ ...report, growth: 1 }), []);
    });
});

describe('what is told of a run', () => {
    const quiet = { generated: 2, requests: 2, answers: new Map(), findings: [], growth: 1.01 };
    const sockets = { half: 24, whole: 88, left: 0 };

    it('finds a heap that has grown, and sockets that become more or are left', () => {
        assert.deepEqual(grownIn({ ...quiet, sockets }), []);
        assert.deepEqual(grownIn({ ...quiet, growth: 1.4, sockets }), ['the heap has grown to 1.40 times']);
        assert.deepEqual(grownIn({ ...quiet, sockets: { ...sockets, whole: 89 } }), [
            '89 sockets are open, after the first half 24'
        ]);
        assert.deepEqual(grownIn({ ...quiet, sockets: { ...sockets, left: 1 } }), ['1 sockets are left']);
    });
});

describe('what is told of generated requests', () => {
    const problem = {
        method: 'GET',
        path: '/v1/limits',
        headers: new Headers({ 'content-type': 'application/problem+json' })
    };

    it('finds answers that break off, but for one that tells its steps and whose cause is in the log', () => {
        const steps = new Headers({ 'content-type': PROGRESS_MEDIA_TYPE });
        const cause = '{"message":"answered","code":"SALESFORCE_FAILED"}\n';

        assert.deepEqual(wrongBreak(steps, [cause]), []);
        assert.deepEqual(wrongBreak(steps, ['{"message":"answered"}\n']), [
            'an answer breaks off without a cause in the log'
        ]);
        assert.deepEqual(wrongBreak(problem.headers, [cause]), ['an answer as application/problem+json breaks off']);
    });

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
