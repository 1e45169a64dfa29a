import { setTimeout as sleep } from 'node:timers/promises';

/** How what becomes of an upload is waited for. */
export interface UploadPatience {
    /** In all, ms. */
    readonly longestMs: number;
    /** Resolves after so many milliseconds, or when the signal aborts. */
    readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Somebody sits before it. */
export const UPLOAD_PATIENCE: UploadPatience = {
    longestMs: 2 * 60_000,
    wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => undefined)
};
