import type { ProxyMiddleware } from './state.ts';

/** Bounds how long a request may wait for Salesforce, ms. */
export function deadline(afterMs: number): ProxyMiddleware {
    return async function startDeadline(ctx, next) {
        ctx.state.deadline = AbortSignal.timeout(afterMs);
        await next();
    };
}
