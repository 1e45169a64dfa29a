import type { State } from '../state/state.ts';
import type { ProxyMiddleware } from './state.ts';

/**
 * Refuses requests for data while another proxy that shares the state has other keys: whatever is signed, or said to be signed,
 * would be so by one of them alone.
 */
export function sharedKeys({ checkKeys }: Pick<State, 'checkKeys'>): ProxyMiddleware {
    return async function refuseOtherKeys(ctx, next) {
        if (ctx.path.startsWith('/v1/')) await checkKeys();
        await next();
    };
}
