import type Router from 'koa-router';
import type { PolicyAnswer } from 'c/proxyContract';
import { verifiedToken } from '../middleware/authenticate.ts';
import { answersInJson } from '../middleware/answersIn.ts';
import type { ProxyMiddleware, RequestState } from '../middleware/state.ts';
import { readLimits, type LimitSources } from '../usecases/readLimits.ts';
import { noQuery } from './requestSchemas.ts';
import { parseRequest } from './validation.ts';

/** What the routes of limits and policy need. */
export interface SettingsRoutes {
    /** Verifies the token. */
    readonly authenticated: ProxyMiddleware;
    /** Bounds the rate of the token's user. */
    readonly rated: ProxyMiddleware;
    /** The policy of the verified caller's org. */
    readonly policy: (state: RequestState) => Promise<PolicyAnswer>;
    readonly limits: LimitSources;
}

/** `GET /v1/limits` and `GET /v1/policy`: any valid token. */
export function addSettingsRoutes(
    router: Router<RequestState>,
    { authenticated, rated, policy, limits }: SettingsRoutes
): void {
    const json = answersInJson();

    router.get('/v1/limits', authenticated, rated, json, async (ctx) => {
        parseRequest(noQuery, { ...ctx.query });
        ctx.body = await readLimits(limits, verifiedToken(ctx.state).caller.userId);
    });

    router.get('/v1/policy', authenticated, rated, json, async (ctx) => {
        parseRequest(noQuery, { ...ctx.query });
        ctx.body = await policy(ctx.state);
    });
}
