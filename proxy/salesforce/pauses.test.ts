import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SalesforceUser } from '../caller.ts';
import { createPauses } from './pauses.ts';
import { UpstreamError } from './upstreamError.ts';

const ANN: SalesforceUser = { userId: '005A', username: 'ann@example.com', orgId: '00D' };
const BOB: SalesforceUser = { userId: '005B', username: 'bob@example.com', orgId: '00D' };

function refusal(status: number, retryAfterSeconds: number | null, errorCode: string | null = null): UpstreamError {
    return new UpstreamError({ reason: `upstream_${String(status)}`, status, retryAfterSeconds, errorCode });
}

function paused(retryAfterSeconds: number): object {
    return { code: 'SALESFORCE_UNAVAILABLE', extras: { reason: 'upstream_paused', retryAfterSeconds } };
}

describe('createPauses', () => {
    it('refuses with the seconds that are left, rounded up, and lets calls through afterwards', () => {
        let now = 0;
        const pauses = createPauses(() => now);

        pauses.remember(ANN, refusal(503, 10));
        now = 3001;
        assert.throws(() => {
            pauses.check(ANN);
        }, paused(7));
        now = 10_000;
        pauses.check(ANN);
    });

    it('pauses one user for 429 and 503, because limits can be per user', () => {
        const pauses = createPauses(() => 0);

        pauses.remember(ANN, refusal(503, null));
        pauses.remember(ANN, refusal(429, null));

        assert.throws(() => {
            pauses.check(ANN);
        }, paused(30));
        pauses.check(BOB);
    });

    it('pauses everyone when the limit of the org is spent', () => {
        const pauses = createPauses(() => 0);

        pauses.remember(ANN, refusal(403, 60, 'REQUEST_LIMIT_EXCEEDED'));

        assert.throws(() => {
            pauses.check(BOB);
        }, paused(60));
    });

    it('keeps the later of two ends', () => {
        const pauses = createPauses(() => 0);

        pauses.remember(ANN, refusal(503, 60));
        pauses.remember(ANN, refusal(503, 5));

        assert.throws(() => {
            pauses.check(ANN);
        }, paused(60));
    });

    it('keeps what Salesforce asks for within a second and an hour', () => {
        for (const [asked, kept] of [
            [0, 1],
            [86_400, 3600],
            [-5, 1]
        ] as const) {
            const pauses = createPauses(() => 0);
            pauses.remember(ANN, refusal(503, asked));
            assert.throws(() => {
                pauses.check(ANN);
            }, paused(kept));
        }
    });
});
