import { ProblemError } from '../errors.ts';
import type { ToldApiUsage } from '../state/apiUsageStore.ts';

/** Bulk work leaves the rest of the org's API calls in 24 hours to others, percent. */
export const BULK_API_CALLS = 80;

/** What was told so long ago may have changed: bulk work makes another call, and hears, ms. */
const LOOKED_EVERY_MS = 10 * 60_000;

/** How long bulk work is to make no call, ms; 0, if it may. */
export function bulkWaitsFor(usage: ToldApiUsage | null): number {
    if (!usage || usage.used < (usage.limit * BULK_API_CALLS) / 100) return 0;
    return Math.max(0, LOOKED_EVERY_MS - usage.age);
}

/** @throws {ProblemError} SALESFORCE_UNAVAILABLE with the usage, while bulk work is to make no call */
export function checkBulk(usage: ToldApiUsage | null): void {
    const wait = bulkWaitsFor(usage);
    if (!usage || wait === 0) return;
    const { used, limit } = usage;
    throw new ProblemError('SALESFORCE_UNAVAILABLE', {
        reason: 'api_calls',
        apiCalls: { used, limit },
        retryAfterSeconds: Math.ceil(wait / 1000)
    });
}
