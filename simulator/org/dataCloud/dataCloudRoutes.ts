import Router from 'koa-router';
import { isJsonObject } from '../jsonObject.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';
import { accessTokenOf } from '../wire/accessToken.ts';
import type { WireContext, WireState } from '../wire/context.ts';
import { readText } from '../wire/readBody.ts';
import { dataCloudError, rejectsAsTenant } from './dataCloudError.ts';
import { exchangeToken, TENANT } from './exchangeToken.ts';
import { nextBatch, queryCopies } from './queryCopies.ts';

/** The token exchange of the org, and the tenant that it leads to: Query V2. */
export function dataCloudRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.post('/services/a360/token', async (ctx) => {
        ctx.body = exchangeToken(org, new URLSearchParams(await readText(ctx)));
    });
    router.use(TENANT, rejectsAsTenant());
    router.post(`${TENANT}/api/v2/query`, async (ctx) => {
        enter(org, ctx);
        ctx.body = queryCopies(org, sqlIn(await readText(ctx)));
    });
    router.get(`${TENANT}/api/v2/query/:batchId`, (ctx) => {
        enter(org, ctx);
        ctx.body = nextBatch(org, ctx.params['batchId'] ?? '');
    });
    router.all(`${TENANT}/{*rest}`, () => {
        throw dataCloudError(404, 'NOT_FOUND', 'the simulator has Query V2 alone');
    });

    return router;
}

function enter(org: Org, ctx: WireContext): User {
    const found = org.state.dataCloud.tokens.get(accessTokenOf(ctx));
    if (found === undefined || found.expiresAt <= org.now()) {
        throw dataCloudError(401, 'UNAUTHENTICATED', 'the access token is not valid');
    }
    ctx.state.user = found.user;
    return found.user;
}

function sqlIn(text: string): string {
    try {
        const body: unknown = JSON.parse(text);
        if (isJsonObject(body) && typeof body['sql'] === 'string') return body['sql'];
    } catch {
        // Refused below.
    }
    throw dataCloudError(400, 'INVALID_ARGUMENT', 'the body is no JSON object with a member sql');
}
