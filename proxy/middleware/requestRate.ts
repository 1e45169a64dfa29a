import { ProblemError } from '../errors.ts';
import type { RequestRates } from '../state/requestRates.ts';
import { verifiedToken } from './authenticate.ts';
import { clientNetwork } from './clientNetwork.ts';
import type { ProxyContext, ProxyMiddleware } from './state.ts';

/** A bound on requests, and where they are counted. */
export interface RequestRateSettings {
    readonly rates: RequestRates;
    /** 0 is no bound. */
    readonly perMinute: number;
}

/** Bounds how many requests a user may send in a minute; runs behind the verification of the token. */
export function userRate(settings: RequestRateSettings): ProxyMiddleware {
    return requestRate(settings, (ctx) => `user:${verifiedToken(ctx.state).caller.userId}`);
}

/** Bounds how many requests for data may come from a network in a minute, before anything of them is believed. */
export function networkRate(
    settings: RequestRateSettings & {
        /** How many proxies in front of this one are believed what they say of whom they speak for. */
        readonly trustedHops: number;
    }
): ProxyMiddleware {
    return requestRate(settings, ({ path, req }) =>
        path.startsWith('/v1/') ? `network:${clientNetwork(req, settings.trustedHops)}` : null
    );
}

function requestRate(
    { rates, perMinute }: RequestRateSettings,
    keyOf: (ctx: ProxyContext) => string | null
): ProxyMiddleware {
    return async function boundRequestRate(ctx, next) {
        const key = perMinute > 0 ? keyOf(ctx) : null;
        const wait = key === null ? null : await rates.take(key, perMinute);
        if (wait !== null) {
            const reason = key?.startsWith('user:') ? 'user_rate' : 'network_rate';
            throw new ProblemError('TOO_MANY_REQUESTS', { reason, retryAfterSeconds: wait / 1000 });
        }
        await next();
    };
}
