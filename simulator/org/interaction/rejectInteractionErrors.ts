import type { Middleware } from 'koa';
import { SalesforceError } from '../errors.ts';
import type { Org } from '../state/org.ts';
import type { WireContext, WireState } from '../wire/context.ts';
import { InteractionError } from './interactionError.ts';

/** Where the simulator has the host of the Interaction Service, `*.my.salesforce-scrt.com`. */
export const INTERACTION_PREFIX = '/scrt';

/** Answers every refusal below the prefix as the Interaction Service does, those of faults among them: `{ message, code }`. */
export function rejectInteractionErrors(org: Org): Middleware<WireState> {
    return async function rejectsInteractionErrors(ctx, next) {
        try {
            await next();
        } catch (error) {
            if (!ctx.path.startsWith(`${INTERACTION_PREFIX}/`)) {
                throw error;
            }
            if (error instanceof InteractionError) {
                refuse(ctx, { status: statusOf(org, error.code), message: error.message, code: error.code });
            } else if (error instanceof SalesforceError) {
                refuse(ctx, { status: error.status, message: error.message, code: codeOf(error) });
            } else {
                throw error;
            }
        }
    };
}

interface Refusal {
    readonly status: number;
    readonly message: string;
    readonly code: number;
}

function refuse(ctx: WireContext, { status, message, code }: Refusal): void {
    ctx.status = status;
    ctx.body = { message, code };
    ctx.state.note = String(code);
}

/** A fault names a code of the service as its errorCode; what the rest of the org refuses a session with is 10004 here. */
function codeOf({ errorCode, status }: SalesforceError): number {
    if (/^\d{3,5}$/.test(errorCode)) {
        return Number(errorCode);
    }
    return status === 401 ? 10004 : 500;
}

const UNAUTHORIZED: readonly number[] = [10004];
const FORBIDDEN: readonly number[] = [10003, 10005, 10057];

function statusOf(org: Org, code: number): number {
    if (code < 10_000 || code >= 20_000) {
        return 500;
    }
    if (org.state.switches.interactionErrorStatus === 'badRequest') {
        return 400;
    }
    if (UNAUTHORIZED.includes(code)) {
        return 401;
    }
    return FORBIDDEN.includes(code) ? 403 : 400;
}
