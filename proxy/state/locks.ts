import { ProblemError } from '../errors.ts';

const RETRY_AFTER_SECONDS = 5;

/** The refusal of who has waited for a lock for as long as it may; nothing was done. */
export function waitedTooLong(cause: unknown): ProblemError {
    return new ProblemError('PROXY_OVERLOADED', {
        reason: 'lock_deadline',
        retryAfterSeconds: RETRY_AFTER_SECONDS,
        cause
    });
}

/** A lock that is held. */
export interface HeldLock {
    /**
     * Passes while nobody else can have the lock; asked before each step that must not meet another holder's.
     *
     * @throws {ProblemError} STATE_UNAVAILABLE once the lock may have gone to somebody else
     */
    check(): void;
}

/** Lets one holder at a time do something with a named thing. */
export interface Locks {
    /**
     * Waits for the lock, runs the step with it, and gives it back whatever happens.
     *
     * @throws {ProblemError} PROXY_OVERLOADED when the signal aborts before the lock is had; the step does not run then
     */
    withLock<T>(name: string, signal: AbortSignal, step: (lock: HeldLock) => Promise<T>): Promise<T>;
    /** Runs the step if the lock is free at once; answers `null` without running it otherwise. */
    withFreeLock<T>(name: string, step: (lock: HeldLock) => Promise<T>): Promise<T | null>;
}
