import type { Middleware } from 'koa';
import { SalesforceError } from '../errors.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';

/** Answers refusals of the Conversation Data API in the shape that a switch says; none is documented. */
export function rejectsInItsShape(org: Org): Middleware<WireState> {
    return async function rejects(ctx, next) {
        try {
            await next();
        } catch (error) {
            if (!(error instanceof SalesforceError)) throw error;
            ctx.status = error.status;
            ctx.body = bodyOf(org, error);
            ctx.state.note = error.errorCode;
            if (error.retryAfterSeconds !== null) ctx.set('Retry-After', String(error.retryAfterSeconds));
        }
    };
}

/**
 * The answer to a token that is not in JWT format, unknown, over or without scope, to an address that does not exist, and where the
 * API is off: all the same (Help 005232704).
 */
export function engagementNotFound(): SalesforceError {
    return new SalesforceError({ status: 404, errorCode: 'NOT_FOUND', message: 'Not Found' });
}

function bodyOf(org: Org, error: SalesforceError): unknown {
    const { message, errorCode } = error;
    switch (org.state.switches.conversationDataErrors) {
        case 'message':
            return { message };
        case 'restArray':
            return error.toBody();
        case 'nested':
            return { error: { code: errorCode, message } };
        case 'empty':
            return Buffer.alloc(0);
    }
}
