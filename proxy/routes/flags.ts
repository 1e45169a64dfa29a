import type Router from 'koa-router';
import { answersInJson } from '../middleware/answersIn.ts';
import { ownRecord, singleUse } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import type { RequestState } from '../middleware/state.ts';
import { flagEntry } from '../usecases/flagEntry.ts';
import { listFlags } from '../usecases/listFlags.ts';
import { resolveFlag } from '../usecases/resolveFlag.ts';
import type { RecordRoutes } from './records.ts';
import { flagIdentifier, flagRequest, flagResolutionRequest, noQuery } from './requestSchemas.ts';
import { parseRequest } from './validation.ts';

/** Everything under `/v1/records/{recordId}/flags`. */
export function addFlagRoutes(
    router: Router<RequestState>,
    { visit, authenticated, rated, spentTokens }: RecordRoutes
): void {
    const json = answersInJson();
    const writing = [authenticated, rated, singleUse(spentTokens), ownRecord(), json, jsonBody()];

    router.get('/v1/records/:recordId/flags', authenticated, rated, ownRecord(), json, async (ctx) => {
        parseRequest(noQuery, { ...ctx.query });
        ctx.body = await listFlags(visit(ctx.state));
    });

    router.post('/v1/records/:recordId/flags', ...writing, async (ctx) => {
        parseRequest(noQuery, { ...ctx.query });
        const request = parseRequest(flagRequest, ctx.request.body);
        ctx.body = await flagEntry(visit(ctx.state), request);
    });

    router.post('/v1/records/:recordId/flags/:flagId/resolution', ...writing, async (ctx) => {
        parseRequest(noQuery, { ...ctx.query });
        const flagId = parseRequest(flagIdentifier, ctx.params['flagId'], 'flagId');
        const request = parseRequest(flagResolutionRequest, ctx.request.body);
        ctx.body = await resolveFlag(visit(ctx.state), { flagId, request });
    });
}
