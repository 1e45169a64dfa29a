import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ProblemError } from '../../errors.ts';
import { createLocalLocks } from '../localLocks.ts';
import { waitedTooLong, type HeldLock, type Locks } from '../locks.ts';
import type { RedisStore } from './redisStore.ts';

/** The times of a lock, ms. */
export interface LeaseTimes {
    /** How long a lock outlives its last renewal: so long is waited for a proxy that died with it. */
    readonly leaseMs: number;
    readonly renewedEveryMs: number;
    /** From here on the lock counts as lost, so that a step which begins before that is under way when it goes. */
    readonly sureForMs: number;
}

const LEASE_TIMES: LeaseTimes = { leaseMs: 15_000, renewedEveryMs: 4_000, sureForMs: 12_000 };
const LONGEST_WAIT_MS = 200;

const TAKE = `
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
return 0
`;

const RENEW = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
`;

const GIVE_BACK = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`;

/** Locks among the proxies of an org, in Redis; requests of one proxy queue among themselves first, in the order of asking. */
export function locksIn(store: RedisStore, times = LEASE_TIMES): Locks {
    const leases = { store, times };
    const local = createLocalLocks();
    return {
        withLock: (name, signal, step) =>
            local.withLock(name, signal, async () => {
                const lease = await untilTaken(leases, name, signal);
                return holding(lease, step);
            }),
        withFreeLock: (name, step) =>
            local.withFreeLock(name, async () => {
                const lease = await take(leases, name);
                return lease && holding(lease, step);
            })
    };
}

interface Leases {
    readonly store: RedisStore;
    readonly times: LeaseTimes;
}

interface Lease extends HeldLock {
    giveBack(): Promise<void>;
}

async function holding<T>(lease: Lease, step: (lock: HeldLock) => Promise<T>): Promise<T> {
    try {
        return await step(lease);
    } finally {
        await lease.giveBack();
    }
}

async function untilTaken(leases: Leases, name: string, signal: AbortSignal): Promise<Lease> {
    for (;;) {
        if (signal.aborted) throw waitedTooLong(signal.reason);
        const lease = await take(leases, name);
        if (lease) return lease;
        await wait(LONGEST_WAIT_MS * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
    }
}

async function take({ store, times }: Leases, name: string): Promise<Lease | null> {
    const { leaseMs, renewedEveryMs, sureForMs } = times;
    const keys = [`lock:${name}`];
    const id = randomUUID();
    let sureUntil = performance.now() + sureForMs;
    if ((await store.run({ script: TAKE, keys, values: [id, leaseMs] })) !== 1) return null;

    const renew = async (): Promise<void> => {
        const asked = performance.now();
        const isRenewed = await store.run({ script: RENEW, keys, values: [id, leaseMs] }).catch(() => null);
        if (isRenewed === 1) sureUntil = asked + sureForMs;
        if (isRenewed === 0) sureUntil = -Infinity;
    };
    const timer = setInterval(() => void renew(), renewedEveryMs);
    return {
        check: () => {
            if (performance.now() < sureUntil) return;
            throw new ProblemError('STATE_UNAVAILABLE', { reason: 'lock_lost' });
        },
        giveBack: async () => {
            clearInterval(timer);
            // Where that fails, the lock goes by itself.
            await store.run({ script: GIVE_BACK, keys, values: [id] }).catch(() => null);
        }
    };
}
