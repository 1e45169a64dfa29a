import { UploadStep, type UploadProgress } from 'c/proxyContract';

/** Tells how far an upload is. */
export interface ProgressOfUpload extends Disposable {
    /** So many bytes more have been sent. */
    sent(bytes: number): void;
}

/** A line at least so often, ms: those who wait for the next one, and whatever stands in between, wait longer than that. */
const REPEATED_AFTER_MS = 10_000;
/** So many lines while bytes are sent. */
const STAGES = 20;

/** Tells of an upload of so many bytes from its first byte on: of each twentieth that is sent, and again while nothing happens. */
export function tellProgress(bytes: number, onProgress: (progress: UploadProgress) => void): ProgressOfUpload {
    let sentBytes = 0;
    let stage = -1;
    let latest: UploadProgress | null = null;
    const timer = setInterval(() => {
        if (latest) onProgress(latest);
    }, REPEATED_AFTER_MS);
    return {
        sent(more) {
            sentBytes += more;
            const share = Math.min(1, sentBytes / bytes);
            const reached = Math.floor(share * STAGES);
            latest = { step: share < 1 ? UploadStep.Sending : UploadStep.Settling, share };
            if (reached === stage) return;
            stage = reached;
            onProgress(latest);
        },
        [Symbol.dispose]() {
            clearInterval(timer);
        }
    };
}
