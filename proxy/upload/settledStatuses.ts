import { ProblemError } from '../errors.ts';
import type { UploadGateway, UploadStatus } from '../salesforce/uploadGateway.ts';

/** An upload whose end is waited for. */
export interface AwaitedUpload {
    readonly uploadId: string;
    /** How many entries were sent. */
    readonly entryCount: number;
}

/** What waits go by. */
export interface Patience {
    /** Epoch ms. */
    readonly now: () => number;
    /** Resolves after so many milliseconds, or when the signal aborts. */
    readonly wait: (milliseconds: number) => Promise<void>;
    /** How long to wait in all, ms. */
    readonly longestMs: number;
    /** Aborts when whoever waits does not want to any longer. */
    readonly signal: AbortSignal;
}

/** What became of uploads: those that are settled, and the latest that was heard of the others. */
export interface SettledStatuses {
    readonly settled: ReadonlyMap<string, UploadStatus>;
    readonly latest: ReadonlyMap<string, UploadStatus>;
    /** Why Salesforce does not tell the rest; `null` where it does, or has not yet. */
    readonly problem: ProblemError | null;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/**
 * Asks until every upload is settled or patience ends, ever more slowly. Only `SUCCESS` and `FAILED` are documented: whatever
 * else a status says, it is settled once as many entries are counted as were sent.
 */
export async function settledStatuses(
    gateway: Pick<UploadGateway, 'readStatuses'>,
    uploads: readonly AwaitedUpload[],
    { now, wait, longestMs, signal }: Patience
): Promise<SettledStatuses> {
    const settled = new Map<string, UploadStatus>();
    const latest = new Map<string, UploadStatus>();
    const end = now() + longestMs;
    let pause = FIRST_WAIT_MS;
    let problem: ProblemError | null = null;
    while (settled.size < uploads.length) {
        const open = uploads.filter(({ uploadId }) => !settled.has(uploadId));
        const answer = await statusesOrPause(gateway, open);
        if (answer instanceof ProblemError) {
            problem = answer;
            break;
        }
        if (typeof answer !== 'number') {
            const byId = new Map(answer.map((status) => [status.uploadId, status]));
            for (const upload of open) {
                const status = byId.get(upload.uploadId);
                if (!status) continue;
                latest.set(upload.uploadId, status);
                if (isSettled(status, upload)) settled.set(upload.uploadId, status);
            }
        }
        const left = end - now();
        if (settled.size === uploads.length || left <= 0 || signal.aborted) break;
        await wait(Math.min(Math.max(pause, typeof answer === 'number' ? answer : 0), left));
        pause = Math.min(pause * 1.5, LONGEST_WAIT_MS);
    }
    return { settled, latest, problem };
}

function isSettled({ status, counts }: UploadStatus, { entryCount }: AwaitedUpload): boolean {
    const word = status.toUpperCase();
    if (word === 'FAILED') return true;
    if (counts === null) return word === 'SUCCESS';
    return counts.stored + counts.failed >= entryCount;
}

/**
 * An upload goes on while Salesforce does not answer: whatever passes is waited for. The number is how long to wait at least, ms. A
 * refusal says nothing about what was sent.
 */
async function statusesOrPause(
    gateway: Pick<UploadGateway, 'readStatuses'>,
    open: readonly AwaitedUpload[]
): Promise<readonly UploadStatus[] | number | ProblemError> {
    try {
        return await gateway.readStatuses(open.map(({ uploadId }) => uploadId));
    } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        return MAY_PASS.has(error.code) ? (error.extras.retryAfterSeconds ?? 0) * 1000 : error;
    }
}

const MAY_PASS: ReadonlySet<string> = new Set(['SALESFORCE_UNAVAILABLE', 'SALESFORCE_FAILED', 'SALESFORCE_TIMEOUT']);
