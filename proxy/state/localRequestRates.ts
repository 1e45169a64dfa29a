import { RateLimiterMemory } from 'rate-limiter-flexible';
import { RATE_SECONDS, type RequestRates } from './requestRates.ts';

/** Rates of the requests to this process, in memory: a restart forgets a minute of them, which is less than a write each costs. */
export function createLocalRequestRates(): RequestRates {
    const counts = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: RATE_SECONDS });
    return {
        take: async (key, perMinute) => {
            const { consumedPoints, msBeforeNext } = await counts.consume(key);
            return consumedPoints <= perMinute ? null : msBeforeNext;
        }
    };
}
