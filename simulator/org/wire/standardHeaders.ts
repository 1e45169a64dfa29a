import { randomBytes } from 'node:crypto';
import type { Middleware } from 'koa';
import type { WireState } from './context.ts';

/** Sets the headers that every captured answer of a real org carries. */
export function standardHeaders(): Middleware<WireState> {
    return async function setsStandardHeaders(ctx, next) {
        const requestId = randomBytes(16).toString('hex');
        ctx.set({
            'Cache-Control': 'no-cache,must-revalidate,max-age=0,no-store,private',
            'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
            'X-Content-Type-Options': 'nosniff',
            'X-Robots-Tag': 'none',
            'X-Request-Id': requestId,
            'X-SFDC-Request-Id': requestId,
            'X-SFDC-Edge-Cache': 'MISS',
            Server: 'sfdcedge'
        });
        await next();
    };
}
