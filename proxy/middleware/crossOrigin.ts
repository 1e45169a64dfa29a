import cors from '@koa/cors';
import { SPEAKERS_HEADER } from 'c/proxyContract';
import type { ProxyMiddleware } from './state.ts';

/** Lets pages of listed origins read the answers. It runs behind {@link listedOrigins}, so every origin here is listed. */
export function crossOrigin(): ProxyMiddleware {
    return cors({
        origin: (ctx) => ctx.get('Origin'),
        allowMethods: ['GET', 'POST'],
        allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', SPEAKERS_HEADER, 'X-Request-Id'],
        exposeHeaders: ['Retry-After', 'X-Request-Id'],
        credentials: false,
        maxAge: 600
    });
}
