/** Lets one holder at a time do something with a named thing. */
export interface Locks {
    /** Waits for the lock, runs the step with it, and gives it back whatever happens. */
    withLock<T>(name: string, step: () => Promise<T>): Promise<T>;
    /** Runs the step if the lock is free at once; answers `null` without running it otherwise. */
    withFreeLock<T>(name: string, step: () => Promise<T>): Promise<T | null>;
}

/** Locks among the requests of this process. */
export function createLocks(): Locks {
    const tails = new Map<string, Promise<undefined>>();

    const withLock = async <T>(name: string, step: () => Promise<T>): Promise<T> => {
        const before = tails.get(name);
        const { promise, resolve } = Promise.withResolvers<undefined>();
        tails.set(name, promise);
        await before;
        try {
            return await step();
        } finally {
            if (tails.get(name) === promise) tails.delete(name);
            resolve(undefined);
        }
    };
    return {
        withLock,
        withFreeLock: async (name, step) => (tails.has(name) ? null : withLock(name, step))
    };
}
