import { randomUUID } from 'node:crypto';
import { requestScope } from '../requestScope.ts';
import type { ProxyMiddleware } from './state.ts';

const ACCEPTED = /^[A-Za-z0-9-]{8,64}$/;

/** Gives every request an id: the caller's own X-Request-Id when it is harmless, else a new one. Answers carry it. */
export function requestId(): ProxyMiddleware {
    return async function assignRequestId(ctx, next) {
        const given = ctx.get('X-Request-Id');
        ctx.state.requestId = ACCEPTED.test(given) ? given : randomUUID();
        ctx.set('X-Request-Id', ctx.state.requestId);
        await requestScope.run(ctx.state.requestId, next);
    };
}
