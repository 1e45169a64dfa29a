import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { ProxyMiddleware } from './state.ts';

/** Logs and counts every answer: who, which route, how it ended and how long it took (ms). */
export function requestLog({ log, metrics }: { readonly log: Log; readonly metrics: Metrics }): ProxyMiddleware {
    return async function logRequest(ctx, next) {
        const startedAt = performance.now();
        await next();
        const durationMs = Math.round(performance.now() - startedAt);
        const { requestId, token, problem } = ctx.state;
        const route = typeof ctx['_matchedRoute'] === 'string' ? ctx['_matchedRoute'] : 'none';
        metrics.answered({ method: ctx.method, route, status: ctx.status, durationMs });
        log.info('answered', {
            requestId,
            method: ctx.method,
            route,
            status: ctx.status,
            durationMs,
            ...(problem?.code && { code: problem.code }),
            ...(problem?.reason && { reason: problem.reason }),
            ...(token && { userId: token.caller.userId, recordId: token.caller.recordId, act: token.caller.act })
        });
    };
}
