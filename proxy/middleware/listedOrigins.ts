import { ProblemError } from '../errors.ts';
import type { ProxyMiddleware } from './state.ts';

/** Refuses a request that a page of an unlisted origin sends, before anything else is done for it. */
export function listedOrigins(allowed: readonly string[]): ProxyMiddleware {
    const listed = new Set(allowed);
    return async function refuseUnlistedOrigin(ctx, next) {
        ctx.vary('Origin');
        const origin = ctx.get('Origin');
        if (origin && !listed.has(origin)) throw new ProblemError('ORIGIN_REFUSED', { reason: 'origin_not_listed' });
        await next();
    };
}
