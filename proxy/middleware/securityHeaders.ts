import helmet from 'koa-helmet';
import type { ProxyMiddleware } from './state.ts';

/** Keeps answers out of caches, frames and scripts: they are data for one page. */
export function securityHeaders(): ProxyMiddleware {
    const protect = helmet({
        contentSecurityPolicy: {
            useDefaults: false,
            directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }
        },
        crossOriginResourcePolicy: { policy: 'cross-origin' },
        referrerPolicy: { policy: 'no-referrer' }
    });
    return async function setSecurityHeaders(ctx, next) {
        ctx.set('Cache-Control', 'no-store');
        await protect(ctx, next);
    };
}
