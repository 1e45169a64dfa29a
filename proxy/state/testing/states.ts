import { randomUUID } from 'node:crypto';
import { createLog } from '../../log.ts';
import { openRedisState } from '../redis/openRedisState.ts';
import { openSqliteState } from '../sqlite/openSqliteState.ts';
import type { State } from '../state.ts';
import { redisMissing, startRedis, type RunningRedis } from './startRedis.ts';

/** A kind of state that keeps the contract of {@link State}. */
export interface StateKind {
    readonly name: string;
    readonly skip: string | false;
    /** Opens an empty one, which goes by an injected time, epoch ms. */
    open(now: () => number): Promise<State>;
    /** Closes those that a failed test left open, without which its process would live on, and ends what served them. */
    stop(): Promise<void>;
}

/** Says nothing. */
export const SILENT_LOG = createLog('silent');

/** Every kind of state that a proxy can have. */
export function stateKinds(): readonly StateKind[] {
    let redis: RunningRedis | null = null;
    const inRedis = new Set<State>();
    return [
        {
            name: 'SQLite',
            skip: false,
            open: async (now) => Promise.resolve(openSqliteState(':memory:', now)),
            stop: async () => Promise.resolve()
        },
        {
            name: 'Redis',
            skip: redisMissing,
            open: async (now) => {
                redis ??= await startRedis();
                const state = await openRedisState({ url: redis.url, org: randomUUID(), log: SILENT_LOG }, now);
                inRedis.add(state);
                return { ...state, close: async () => (inRedis.delete(state) ? state.close() : undefined) };
            },
            stop: async () => {
                for (const state of inRedis) await state.close();
                inRedis.clear();
                await redis?.kill();
            }
        }
    ];
}
