import type { Middleware } from 'koa';
import Router from 'koa-router';
import { isJsonObject } from '../jsonObject.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';
import { isTextList } from '../textList.ts';
import { accessTokenOf } from '../wire/accessToken.ts';
import type { WireContext, WireState } from '../wire/context.ts';
import { readText } from '../wire/readBody.ts';
import type { ErasureKind } from './conversationDataState.ts';
import { engagementNotFound, rejectsInItsShape } from './engagementError.ts';
import { findEngagementUser } from './engagementToken.ts';
import { ENGAGEMENT_HOST } from './grantCredentials.ts';
import { readDataEntries } from './readDataEntries.ts';
import { requestErasure } from './requestErasure.ts';

/** The Conversation Data API, which Salesforce serves at `https://api.salesforce.com/platform/engagement/v1.0`. */
export function engagementRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>({ prefix: `${ENGAGEMENT_HOST}/platform/engagement/v1.0` });
    router.use(rejectsInItsShape(org));

    router.get('/conversation-entries', (ctx) => {
        ctx.body = readDataEntries(org, enter(org, ctx), ctx.URL.searchParams);
    });
    router.delete('/conversations', erases(org, 'conversation'));
    router.delete('/conversation-participants', erases(org, 'participant'));
    router.all('/{*rest}', () => {
        throw engagementNotFound();
    });

    return router;
}

function enter(org: Org, ctx: WireContext): User {
    const user = findEngagementUser(org, accessTokenOf(ctx));
    if (user === null) throw engagementNotFound();
    ctx.state.user = user;
    return user;
}

function erases(org: Org, kind: ErasureKind): Middleware<WireState> {
    return async function erasesIds(ctx) {
        const user = enter(org, ctx);
        const ids = org.state.switches.erasureRequest === 'query' ? idsInQuery(ctx) : idsIn(await readText(ctx));
        ctx.body = requestErasure(org, user, { kind, ids });
        ctx.status = 202;
    };
}

function idsInQuery(ctx: WireContext): readonly string[] {
    return (ctx.URL.searchParams.get('ids') ?? '').split(',').filter((id) => id !== '');
}

function idsIn(text: string): readonly string[] {
    try {
        const body: unknown = JSON.parse(text);
        return isJsonObject(body) && isTextList(body['ids']) ? body['ids'] : [];
    } catch {
        return [];
    }
}
