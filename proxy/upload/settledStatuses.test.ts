import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProblemError } from '../errors.ts';
import type { UploadStatus } from '../salesforce/uploadGateway.ts';
import { settledStatuses, type Patience } from './settledStatuses.ts';

const UPLOADS = [{ uploadId: 'u1', entryCount: 3 }];

function statusOf(status: string, counts: UploadStatus['counts']): UploadStatus {
    return { uploadId: 'u1', status, counts, failedEntryIds: [] };
}

/** Time passes by waiting alone. */
function patienceOf(longestMs: number): Patience & { readonly waits: readonly number[] } {
    let time = 0;
    const waits: number[] = [];
    return {
        now: () => time,
        wait: (milliseconds) => {
            waits.push(milliseconds);
            time += milliseconds;
            return Promise.resolve();
        },
        longestMs,
        signal: new AbortController().signal,
        waits
    };
}

describe('settledStatuses', () => {
    it('waits ever longer until as many entries are counted as were sent, whatever the word', async () => {
        const answers = [
            [],
            [statusOf('SUCCESS', { stored: 0, failed: 0 })],
            [statusOf('ODD', { stored: 1, failed: 1 })],
            [statusOf('ODD', { stored: 2, failed: 1 })]
        ];
        const patience = patienceOf(60_000);

        const { settled } = await settledStatuses(
            { readStatuses: () => Promise.resolve(answers.shift() ?? []) },
            UPLOADS,
            patience
        );

        assert.equal(settled.get('u1')?.status, 'ODD');
        assert.deepEqual(patience.waits, [500, 750, 1125]);
    });

    it('takes FAILED, and SUCCESS without counts, for the end', async () => {
        for (const status of [statusOf('FAILED', { stored: 0, failed: 0 }), statusOf('SUCCESS', null)]) {
            const { settled } = await settledStatuses(
                { readStatuses: () => Promise.resolve([status]) },
                UPLOADS,
                patienceOf(0)
            );

            assert.equal(settled.size, 1);
        }
    });

    it('waits as long as Salesforce asks, and ends in time with the latest that was heard', async () => {
        const answers = [
            () => Promise.resolve([statusOf('IN_PROGRESS', null)]),
            () => Promise.reject(new ProblemError('SALESFORCE_UNAVAILABLE', { retryAfterSeconds: 20 }))
        ];
        const patience = patienceOf(30_000);

        const { settled, latest } = await settledStatuses(
            { readStatuses: () => (answers.shift() ?? (() => Promise.resolve([])))() },
            UPLOADS,
            patience
        );

        assert.equal(settled.size, 0);
        assert.equal(latest.get('u1')?.status, 'IN_PROGRESS');
        assert.equal(patience.waits[1], 20_000);
        assert.equal(
            patience.waits.reduce((sum, wait) => sum + wait, 0),
            30_000
        );
    });

    it('ends at a refusal, which says nothing about what was sent, with what was heard before', async () => {
        const refusal = new ProblemError('SALESFORCE_ACCESS_DENIED');
        const answers = [() => Promise.resolve([statusOf('IN_PROGRESS', null)]), () => Promise.reject(refusal)];

        const { settled, latest, problem } = await settledStatuses(
            { readStatuses: () => (answers.shift() ?? (() => Promise.resolve([])))() },
            UPLOADS,
            patienceOf(30_000)
        );

        assert.deepEqual([settled.size, latest.get('u1')?.status, problem], [0, 'IN_PROGRESS', refusal]);
    });
});
