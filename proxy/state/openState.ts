import type { Log } from '../log.ts';
import type { LeaseTimes } from './redis/locks.ts';
import { openRedisState } from './redis/openRedisState.ts';
import { openSqliteState } from './sqlite/openSqliteState.ts';
import type { State } from './state.ts';
import type { StatePlace } from './statePlace.ts';

/** What a state is opened with. */
export interface StateSettings {
    /** Names the org in a store that is shared. */
    readonly org: string;
    /** Epoch ms, for a state of one proxy. Proxies that share one go by the time of its server. */
    readonly now: () => number;
    readonly log: Log;
    /** Of locks in a Redis; those of the product where left out. */
    readonly leaseTimes?: LeaseTimes | undefined;
    /** Ids of its keys, the one that it signs with first: proxies that share a Redis must have those of each other. */
    readonly digestKeyIds?: readonly string[] | undefined;
}

/**
 * Opens the state of a proxy.
 *
 * @throws {StateFileError} that tells the cure, when a SQLite file cannot be opened or is no state
 * @throws {EnvironmentError} likewise, when the keys of a proxy that shares the Redis differ
 */
export async function openState(place: StatePlace, settings: StateSettings): Promise<State> {
    if (place.kind === 'sqlite') return openSqliteState(place.path, settings.now);
    const { org, log, leaseTimes, digestKeyIds } = settings;
    return openRedisState({ url: place.url, org, log, leaseTimes, digestKeyIds });
}
