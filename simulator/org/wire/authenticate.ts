import type { Middleware } from 'koa';
import { invalidSession, SalesforceError } from '../errors.ts';
import { countDailyCall, limitInfo } from '../state/limits.ts';
import type { Org } from '../state/org.ts';
import { findSession, slideSession } from '../state/sessions.ts';
import { accessTokenOf } from './accessToken.ts';
import type { WireState } from './context.ts';

/** Lets only users in who hold an open session and may use the API, and counts the call. */
export function authenticate(org: Org): Middleware<WireState> {
    return async function authenticates(ctx, next) {
        const accessToken = accessTokenOf(ctx);
        const found = findSession(org, accessToken);
        if (found === null) {
            ctx.set('WWW-Authenticate', 'Token');
            throw invalidSession();
        }
        ctx.state.user = found.user;
        ctx.state.session = found.session;
        if (!found.user.permissions.apiEnabled) {
            const message = 'The REST API is not enabled for this Organization.';
            throw new SalesforceError({ status: 403, errorCode: 'API_DISABLED_FOR_ORG', message });
        }
        try {
            countDailyCall(org);
        } finally {
            ctx.set('Sforce-Limit-Info', limitInfo(org));
        }
        await next();
        slideSession(org, accessToken);
    };
}
