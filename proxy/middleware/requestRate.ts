import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from '../errors.ts';
import { verifiedToken } from './authenticate.ts';
import type { ProxyMiddleware } from './state.ts';

/** Bounds how many requests a user may send in a minute; 0 switches it off. */
export function requestRate(perMinute: number): ProxyMiddleware {
    const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
    return async function boundRequestRate(ctx, next) {
        if (perMinute > 0) await consume(limiter, verifiedToken(ctx.state).caller.userId);
        await next();
    };
}

async function consume(limiter: RateLimiterMemory, userId: string): Promise<void> {
    try {
        await limiter.consume(userId);
    } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new ProblemError('TOO_MANY_REQUESTS', { retryAfterSeconds: refusal.msBeforeNext / 1000 });
    }
}
