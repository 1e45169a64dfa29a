/** Lets one holder at a time do something with a named thing. */
export interface Locks {
    /**
     * Waits for the lock, runs the step with it, and gives it back whatever happens. Rejects with the signal's reason when it
     * aborts before the lock is had; the step does not run then.
     */
    withLock<T>(name: string, signal: AbortSignal, step: () => Promise<T>): Promise<T>;
    /** Runs the step if the lock is free at once; answers `null` without running it otherwise. */
    withFreeLock<T>(name: string, step: () => Promise<T>): Promise<T | null>;
}

/** Locks among the requests of this process. */
export function createLocks(): Locks {
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
                return step();
            }),
        withFreeLock: async (name, step) => (tails.has(name) ? null : enqueue(name, step))
    };
}

async function untilAborted(waited: Promise<void>, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { promise, reject } = Promise.withResolvers<never>();
    const abort = (): void => {
        reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
        await Promise.race([waited, promise]);
    } finally {
        signal.removeEventListener('abort', abort);
    }
}
