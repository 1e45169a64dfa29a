import type { Middleware } from 'koa';
import { SalesforceError } from '../errors.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from './context.ts';

const LONGEST_LOG = 10_000;

/** Notes every request to Salesforce's own paths: what was asked, by whom, with which status. */
export function logRequests(org: Org): Middleware<WireState> {
    return async function logsRequests(ctx, next) {
        const { now, state } = org;
        const at = new Date(now()).toISOString();
        let refusal: number | null = null;
        try {
            await next();
        } catch (error) {
            // A fault refuses before the errors of requests are rendered.
            refusal = error instanceof SalesforceError ? error.status : null;
            throw error;
        } finally {
            const logged = {
                at,
                method: ctx.method,
                path: ctx.path,
                query: ctx.path.startsWith('/services/data') ? ctx.querystring : (ctx.state.grant ?? ''),
                status: ctx.respond === false && !ctx.headerSent ? null : (refusal ?? ctx.status),
                user: ctx.state.user?.username ?? null,
                note: ctx.state.note ?? null
            };
            state.requests = [...state.requests.slice(1 - LONGEST_LOG), logged];
        }
    };
}
