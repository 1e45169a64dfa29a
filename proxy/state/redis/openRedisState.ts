import { randomUUID } from 'node:crypto';
import type { State } from '../state.ts';
import { apiUsageStoreIn } from './apiUsageStore.ts';
import { callWindowIn } from './callWindow.ts';
import { commitsUnderWayIn } from './commitsUnderWay.ts';
import { conversationWindowIn } from './conversationWindow.ts';
import { idempotencyKeysIn } from './idempotencyKeys.ts';
import { enterKeyRoster } from './keyRoster.ts';
import { locksIn, type LeaseTimes } from './locks.ts';
import { pauseStoreIn } from './pauseStore.ts';
import { enterPresence } from './presence.ts';
import { openRedisStore, type RedisStoreSettings } from './redisStore.ts';
import { requestRatesIn } from './requestRates.ts';
import { SERVER_TIME, type ScriptTime } from './serverTime.ts';
import { spentTokensIn } from './spentTokens.ts';
import { sweepJournalIn } from './sweepJournal.ts';

/** Writes, because a Redis that is full or a replica still answers what only reads. */
const PING = `return redis.call('SET', KEYS[1], 1, 'PX', 1000)`;

/** Settings of {@link openRedisState}. */
export interface RedisStateSettings extends RedisStoreSettings {
    /** Those of the product where left out. */
    readonly leaseTimes?: LeaseTimes | undefined;
    /** Of its keys, the one that it signs with first; none where it signs nothing. */
    readonly digestKeyIds?: readonly string[] | undefined;
}

/**
 * Opens the state in a Redis, for all proxies of an org. It may be away: what needs it fails then, and goes on once it is back.
 *
 * @throws {EnvironmentError} where its keys and those of a proxy that shares it differ: {@link enterKeyRoster}
 */
export async function openRedisState(
    { leaseTimes, digestKeyIds, ...settings }: RedisStateSettings,
    now: ScriptTime = SERVER_TIME
): Promise<State> {
    const plainStore = await openRedisStore(settings);
    const roster =
        digestKeyIds &&
        (await enterKeyRoster(plainStore, { id: randomUUID(), keyIds: digestKeyIds, log: settings.log, now }).catch(
            async (error: unknown) => {
                await plainStore.close();
                throw error;
            }
        ));
    const store = roster?.store ?? plainStore;
    const presence = await enterPresence(store);
    return {
        conversationWindow: conversationWindowIn(store, now),
        callWindow: callWindowIn(store, now),
        idempotencyKeys: idempotencyKeysIn(store),
        commitsUnderWay: commitsUnderWayIn(store, presence, now),
        locks: locksIn(store, leaseTimes),
        spentTokens: spentTokensIn(store),
        pauses: pauseStoreIn(store, now),
        apiUsage: apiUsageStoreIn(store, now),
        sweeps: sweepJournalIn(store),
        requestRates: requestRatesIn(store),
        admit: () => true,
        check: async () => {
            await plainStore.run({ script: PING, keys: ['check'], values: [] });
            await roster?.enter();
        },
        checkKeys: async () => roster?.check(),
        close: async () => {
            await presence.leave();
            await roster?.leave();
            await store.close();
        }
    };
}
