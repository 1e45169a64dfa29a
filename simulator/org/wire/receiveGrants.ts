import type { Middleware } from 'koa';
import { SalesforceError } from '../errors.ts';
import type { WireContext, WireState } from './context.ts';
import { receiveBody } from './readBody.ts';

const TOKEN_PATH = '/services/oauth2/token';

/** Receives requests for tokens before they meet faults, so that these and the log tell by `grant_type` who asks for one. */
export function receivesGrants(): Middleware<WireState> {
    return async function receivesTokenRequests(ctx, next) {
        if (ctx.method === 'POST' && ctx.path === TOKEN_PATH) await receive(ctx);
        await next();
    };
}

async function receive(ctx: WireContext): Promise<void> {
    try {
        ctx.state.received = await receiveBody(ctx);
        const grantType = new URLSearchParams(ctx.state.received.toString('utf8')).get('grant_type') ?? '';
        ctx.state.grant = new URLSearchParams({ grant_type: grantType }).toString();
    } catch (error) {
        // Who has gone away is noticed where the body is read.
        if (error instanceof SalesforceError) throw error;
    }
}
