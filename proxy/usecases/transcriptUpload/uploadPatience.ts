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

/** Below the 120 s that a callout of Apex may last, as the file is read and sent before the wait begins. */
const LONGEST_SILENCE_MS = 75_000;

/** The same for a caller who hears nothing before the end: one who has given up is told nothing. */
export function patienceInSilence(patience: UploadPatience): UploadPatience {
    return { ...patience, longestMs: Math.min(patience.longestMs, LONGEST_SILENCE_MS) };
}
