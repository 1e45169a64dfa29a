import type { Middleware } from 'koa';
import { ControlError, OAuthError, SalesforceError } from '../errors.ts';
import { clientGone } from './clientGone.ts';
import type { WireState } from './context.ts';

/** Answers every refusal in the shape of its part: REST's array, OAuth's object, the control endpoints' problem. */
export function rejectErrors(): Middleware<WireState> {
    return async function rejectsErrors(ctx, next) {
        try {
            await next();
        } catch (error) {
            if (error instanceof SalesforceError) {
                ctx.status = error.status;
                ctx.body = error.toBody();
                ctx.state.note = error.errorCode;
                if (error.retryAfterSeconds !== null) {
                    ctx.set('Retry-After', String(error.retryAfterSeconds));
                }
            } else if (error instanceof OAuthError) {
                ctx.status = error.status;
                ctx.body = error.toBody();
                ctx.state.note = error.error;
            } else if (error instanceof ControlError) {
                ctx.status = error.status;
                ctx.body = { problem: error.message };
            } else if (clientGone(ctx.req)) {
                ctx.state.note = 'clientGone';
            } else {
                ctx.status = 500;
                ctx.body = [
                    { message: 'An unexpected error occurred in the simulator', errorCode: 'UNKNOWN_EXCEPTION' }
                ];
                ctx.state.note = 'UNKNOWN_EXCEPTION';
                ctx.app.emit('error', error, ctx);
            }
        }
    };
}
