import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import Koa from 'koa';
import type { CommitProgress, RedactionsAnswer } from 'c/proxyContract';
import { createLog } from '../log.ts';
import { problems } from '../middleware/problems.ts';
import type { RequestState } from '../middleware/state.ts';
import { answerInSteps, type Stepped } from './answerInSteps.ts';

type SteppedCommit = Stepped<CommitProgress, RedactionsAnswer>;

const STEP: CommitProgress = { identifier: 'e', step: 'writing', outcome: null };
const ANSWER: RedactionsAnswer = { commitId: 'c', entries: [] };

interface Served extends AsyncDisposable {
    readonly lines: readonly string[];
    ask(signal?: AbortSignal): Promise<Response>;
}

/** A server whose every request is this commit. */
async function serve(commit: SteppedCommit, onClose = (): void => undefined): Promise<Served> {
    const lines: string[] = [];
    const log = createLog('info', { write: (line: string) => void lines.push(line) });
    const app = new Koa<RequestState>();
    app.on('error', () => void lines.push('an answer broke off'));
    app.use(problems(log));
    app.use(async ({ res }, next) => {
        res.once('close', onClose);
        await next();
    });
    app.use(async (ctx) => answerInSteps(ctx, commit));
    const handle = app.callback();
    const server = createServer((request, response) => void handle(request, response));
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return {
        lines,
        ask: async (signal) =>
            fetch(`http://127.0.0.1:${String(port)}`, {
                headers: { accept: 'application/x-ndjson' },
                ...(signal && { signal })
            }),
        [Symbol.asyncDispose]: async () => {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        }
    };
}

describe('answerInSteps', () => {
    it('keeps what stands in between from holding lines back', async () => {
        await using served = await serve(async (onProgress) => {
            onProgress(STEP);
            return Promise.resolve(ANSWER);
        });

        const { headers } = await served.ask();

        assert.equal(headers.get('x-accel-buffering'), 'no');
        assert.match(headers.get('cache-control') ?? '', /no-transform/);
    });

    it('breaks off after the first line where something goes wrong, logs that once and goes on serving', async () => {
        let isBroken = true;
        await using served = await serve(async (onProgress) => {
            onProgress(STEP);
            if (isBroken) throw new TypeError('what nobody foresaw');
            return Promise.resolve(ANSWER);
        });

        const response = await served.ask();
        await assert.rejects(response.text(), 'an answer that was cut is no whole one');
        isBroken = false;
        const next = await (await served.ask()).text();

        assert.deepEqual(
            next
                .trimEnd()
                .split('\n')
                .map((line) => JSON.parse(line) as unknown),
            [STEP, ANSWER]
        );
        assert.equal(served.lines.filter((line) => line.includes('unexpected error')).length, 1);
        assert.ok(!served.lines.join('').includes('what nobody foresaw'));
    });

    it('lets the commit go on when the caller has left, and throws nothing for it', async () => {
        const left = Promise.withResolvers();
        const ended = Promise.withResolvers();
        const commit: SteppedCommit = async (onProgress) => {
            onProgress(STEP);
            await left.promise;
            for (let count = 0; count < 1000; count += 1) onProgress(STEP);
            setImmediate(ended.resolve);
            return ANSWER;
        };
        await using served = await serve(commit, () => {
            left.resolve(null);
        });
        const leaving = new AbortController();

        await served.ask(leaving.signal);
        leaving.abort();
        await ended.promise;

        assert.deepEqual(
            served.lines.filter((line) => line.includes('unexpected')),
            []
        );
    });
});
