import type Router from 'koa-router';
import { ProblemError } from '../errors.ts';
import type { ProxyMiddleware, RequestState } from './state.ts';

/** Refuses what no route took: another method of a known path, or a path that does not exist. */
export function unknownRoutes(router: Router<RequestState>): ProxyMiddleware {
    return function refuseUnknownRoute(ctx) {
        const methods = router.match(ctx.path, ctx.method).path.flatMap((layer) => layer.methods);
        if (methods.length === 0) throw new ProblemError('NOT_FOUND');
        throw new ProblemError('METHOD_NOT_ALLOWED', { allow: [...new Set(methods)] });
    };
}
