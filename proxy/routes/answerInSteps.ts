import { PROGRESS_MEDIA_TYPE } from 'c/proxyContract';
import type { ProxyContext } from '../middleware/state.ts';

/** Work that tells each of its steps. */
export type Stepped<Step extends object, Answer extends object> = (
    onProgress: (progress: Step) => void
) => Promise<Answer>;

/**
 * Answers a commit or an upload in one piece, or to callers who prefer {@link PROGRESS_MEDIA_TYPE} as it goes. Lines begin with the first
 * step, so what is refused before is answered as everywhere; what goes wrong afterwards breaks the connection, and a
 * repetition tells how it ended. A caller who is gone meanwhile keeps nothing from being done.
 */
export async function answerInSteps<Step extends object, Answer extends object>(
    ctx: ProxyContext,
    work: Stepped<Step, Answer>
): Promise<void> {
    if (!hearsSteps(ctx)) {
        ctx.body = await work(() => undefined);
        return;
    }
    const { res } = ctx;
    try {
        const answer = await work((progress) => {
            writeLine(ctx, progress);
        });
        writeLine(ctx, answer);
        res.end();
    } catch (error) {
        if (res.headersSent) res.destroy();
        throw error;
    }
}

/** Whether the caller of a commit or an upload prefers to be told as it goes. */
export function hearsSteps(ctx: ProxyContext): boolean {
    return ctx.accepts('application/json', PROGRESS_MEDIA_TYPE) === PROGRESS_MEDIA_TYPE;
}

function writeLine(ctx: ProxyContext, line: object): void {
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
