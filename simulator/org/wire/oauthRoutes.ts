import Router from 'koa-router';
import { findEngagementUser } from '../conversationData/engagementToken.ts';
import { insufficientAccess, invalidSession, notSimulated, OAuthError } from '../errors.ts';
import { describeIdentity, describeUserInfo } from '../operations/describeIdentity.ts';
import { grantToken } from '../operations/grantToken.ts';
import { sameId } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { findSession } from '../state/sessions.ts';
import type { User } from '../state/users.ts';
import { accessTokenOf } from './accessToken.ts';
import type { WireContext, WireState } from './context.ts';
import { readText } from './readBody.ts';

/** The OAuth endpoints and the identity URL. */
export function oauthRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.post('/services/oauth2/token', async (ctx) => {
        const form = new URLSearchParams(await readText(ctx));
        const grant = grantToken(org, form);
        const user = findSession(org, grant.access_token)?.user ?? findEngagementUser(org, grant.access_token);
        if (user !== null) ctx.state.user = user;
        ctx.body = grant;
    });

    router.all('/services/oauth2/revoke', async (ctx) => {
        const form = ctx.method === 'POST' ? new URLSearchParams(await readText(ctx)) : ctx.URL.searchParams;
        if (!org.sessions.delete(form.get('token') ?? '')) {
            throw new OAuthError('unsupported_token_type', 'this token is not supported');
        }
        ctx.body = {};
    });

    router.all('/services/oauth2/userinfo', (ctx) => {
        ctx.body = describeUserInfo(org, signIn(org, ctx));
    });

    router.get('/id/:orgId/:userId', (ctx) => {
        const user = signIn(org, ctx);
        const { orgId = '', userId = '' } = ctx.params;
        if (!sameId(orgId, org.orgId) || !sameId(userId, user.userId)) {
            throw insufficientAccess('Bad_Id');
        }
        ctx.body = describeIdentity(org, user);
    });

    router.all('/services/oauth2/{*rest}', (ctx) => {
        throw notSimulated(`${ctx.method} ${ctx.path}`);
    });

    return router;
}

function signIn(org: Org, ctx: WireContext): User {
    return findUser(org, accessTokenOf(ctx), ctx);
}

function findUser(org: Org, accessToken: string, ctx: WireContext): User {
    const found = findSession(org, accessToken);
    if (found === null) {
        throw invalidSession();
    }
    ctx.state.user = found.user;
    return found.user;
}
