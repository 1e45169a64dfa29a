import { ProblemError } from '../errors.ts';
import type { ProxyMiddleware } from './state.ts';

/** Refuses callers that take none of these media types. */
export function answersIn(...types: readonly string[]): ProxyMiddleware {
    return async function refuseUnacceptable(ctx, next) {
        if (ctx.accepts(...types) === false) throw new ProblemError('NOT_ACCEPTABLE', { reason: 'accept' });
        await next();
    };
}

/** Refuses callers that do not take JSON. */
export function answersInJson(): ProxyMiddleware {
    return answersIn('application/json', 'application/problem+json');
}
