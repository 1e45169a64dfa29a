import { waitedTooLong, type HeldLock, type Locks } from './locks.ts';

/** Goes only when its process does. */
const SURE: HeldLock = { check: () => undefined };

/** Locks among the requests of this process. */
export function createLocalLocks(): Locks {
    const tails = new Map<string, Promise<void>>();

    /** Runs the step behind all who asked before; who comes later waits for it, or for them when it does not run. */
    const enqueue = async <T>(name: string, turn: (before: Promise<void>) => Promise<T>): Promise<T> => {
        const before = tails.get(name) ?? Promise.resolve();
        const result = turn(before);
        const tail = Promise.allSettled([before, result]).then(() => {
            if (tails.get(name) === tail) tails.delete(name);
        });
        tails.set(name, tail);
        return result;
    };
    return {
        withLock: (name, signal, step) =>
            enqueue(name, async (before) => {
                await untilAborted(before, signal);
                return step(SURE);
            }),
        withFreeLock: async (name, step) => (tails.has(name) ? null : enqueue(name, () => step(SURE)))
    };
}

async function untilAborted(waited: Promise<void>, signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw waitedTooLong(signal.reason);
    const { promise, reject } = Promise.withResolvers<never>();
    const abort = (): void => {
        reject(waitedTooLong(signal.reason));
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
        await Promise.race([waited, promise]);
    } finally {
        signal.removeEventListener('abort', abort);
    }
}
