import { PROGRESS_MEDIA_TYPE, type CommitProgress, type RedactionsAnswer } from 'c/proxyContract';
import type { ProxyContext } from '../middleware/state.ts';

/** A commit that tells each of its steps. */
export type SteppedCommit = (onProgress: (progress: CommitProgress) => void) => Promise<RedactionsAnswer>;

/**
 * Answers a commit in one piece, or to callers who prefer {@link PROGRESS_MEDIA_TYPE} as it goes. Lines begin with the first
 * step, so what is refused before is answered as everywhere; what goes wrong afterwards breaks the connection, and a
 * repetition with the same key tells how it ended. A caller who is gone meanwhile keeps nothing from being done.
 */
export async function answerInSteps(ctx: ProxyContext, commit: SteppedCommit): Promise<void> {
    if (ctx.accepts('application/json', PROGRESS_MEDIA_TYPE) !== PROGRESS_MEDIA_TYPE) {
        ctx.body = await commit(() => undefined);
        return;
    }
    const { res } = ctx;
    try {
        const answer = await commit((progress) => {
            writeLine(ctx, progress);
        });
        writeLine(ctx, answer);
        res.end();
    } catch (error) {
        if (res.headersSent) res.destroy();
        throw error;
    }
}

function writeLine(ctx: ProxyContext, line: CommitProgress | RedactionsAnswer): void {
    const { res } = ctx;
    if (!res.headersSent) begin(ctx);
    if (!res.destroyed) res.write(`${JSON.stringify(line)}\n`);
}

function begin(ctx: ProxyContext): void {
    ctx.respond = false;
    ctx.status = 200;
    ctx.type = PROGRESS_MEDIA_TYPE;
    // Told to what stands in between: lines are worth something only while they are new.
    ctx.set({ 'X-Accel-Buffering': 'no', 'Cache-Control': 'no-store, no-transform' });
}
