import type { Middleware } from 'koa';
import { SalesforceError } from '../errors.ts';
import type { WireState } from './context.ts';

/** Refuses every method that a resource does not have. */
export function methodNotAllowed(...allowed: readonly string[]): Middleware<WireState> {
    return function refusesMethod(ctx) {
        ctx.set('Allow', allowed.join(','));
        const message = `HTTP Method '${ctx.method}' not allowed. Allowed are ${allowed.join(',')}`;
        throw new SalesforceError({ status: 405, errorCode: 'METHOD_NOT_ALLOWED', message });
    };
}
