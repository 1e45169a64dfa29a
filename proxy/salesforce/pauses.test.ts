import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SalesforceUser } from '../caller.ts';
import type { PauseStore } from '../state/pauseStore.ts';
import { openSqliteState } from '../state/sqlite/openSqliteState.ts';
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
        const pauses = createPauses({ now: () => now });

        pauses.remember(ANN, refusal(503, 10));
        now = 3001;
        assert.throws(() => {
            pauses.checkKnown(ANN);
        }, paused(7));
        now = 10_000;
        pauses.checkKnown(ANN);
    });

    it('pauses one user for 429 and 503, because limits can be per user', () => {
        const pauses = createPauses({ now: () => 0 });

        pauses.remember(ANN, refusal(503, null));
        pauses.remember(ANN, refusal(429, null));

        assert.throws(() => {
            pauses.checkKnown(ANN);
        }, paused(30));
        pauses.checkKnown(BOB);
    });

    it('pauses everyone when the limit of the org is spent', () => {
        const pauses = createPauses({ now: () => 0 });

        pauses.remember(ANN, refusal(403, 60, 'REQUEST_LIMIT_EXCEEDED'));

        assert.throws(() => {
            pauses.checkKnown(BOB);
        }, paused(60));
    });

    it('keeps the later of two ends', () => {
        const pauses = createPauses({ now: () => 0 });

        pauses.remember(ANN, refusal(503, 60));
        pauses.remember(ANN, refusal(503, 5));

        assert.throws(() => {
            pauses.checkKnown(ANN);
        }, paused(60));
    });

    it('keeps what Salesforce asks for within a second and an hour', () => {
        for (const [asked, kept] of [
            [0, 1],
            [86_400, 3600],
            [-5, 1]
        ] as const) {
            const pauses = createPauses({ now: () => 0 });
            pauses.remember(ANN, refusal(503, asked));
            assert.throws(() => {
                pauses.checkKnown(ANN);
            }, paused(kept));
        }
    });

    it('learns from the store what other proxies were told, asking once a second', async () => {
        let now = 0;
        const store = createStore(() => now);
        const one = createPauses({ now: () => now, store });
        const other = createPauses({ now: () => now, store });

        await other.check(ANN);
        one.remember(ANN, refusal(503, 10));
        now = 999;
        await other.check(ANN);
        now = 1000;
        await assert.rejects(other.check(ANN), paused(9));
        assert.equal(store.asked, 2);
        await other.check(BOB);
    });

    it('asks the store once for calls that run side by side', async () => {
        const store = createStore(() => 0);
        const pauses = createPauses({ now: () => 0, store });
        await store.prolong('org', 2000);

        await Promise.all([1, 2, 3].map(async () => assert.rejects(pauses.check(ANN), paused(2))));

        assert.equal(store.asked, 1);
    });

    it('forgets nothing over a restart', async () => {
        const store = createStore(() => 0);
        createPauses({ now: () => 0, store }).remember(ANN, refusal(403, 60, 'REQUEST_LIMIT_EXCEEDED'));

        await assert.rejects(createPauses({ now: () => 0, store }).check(BOB), paused(60));
    });

    it('goes by what it knows while the store is away, and does not ask it again for 5 seconds', async () => {
        let now = 0;
        const store = createStore(() => now);
        const pauses = createPauses({ now: () => now, store });
        store.isAway = true;

        await pauses.check(ANN);
        pauses.remember(ANN, refusal(503, 3));
        await assert.rejects(pauses.check(ANN), paused(3));
        await pauses.check(BOB);
        assert.equal(store.asked, 1);
        store.isAway = false;
        await store.prolong('org', 10_000);
        now = 5000;
        await assert.rejects(pauses.check(ANN), paused(5));
    });
});

interface CountingStore extends PauseStore {
    asked: number;
    isAway: boolean;
}

function createStore(now: () => number): CountingStore {
    const state = openSqliteState(':memory:', now);
    const store: CountingStore = {
        asked: 0,
        isAway: false,
        prolong: async (scope, milliseconds) => {
            if (store.isAway) throw new Error('away');
            await state.pauses.prolong(scope, milliseconds);
        },
        left: async (scopes) => {
            store.asked += 1;
            if (store.isAway) throw new Error('away');
            return state.pauses.left(scopes);
        }
    };
    return store;
}
