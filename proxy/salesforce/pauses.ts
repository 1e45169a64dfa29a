import type { SalesforceUser } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import type { UpstreamError } from './upstreamError.ts';
import { exceedsOrgLimit, pauseSeconds } from './upstreamProblem.ts';

/** Remembers until when Salesforce asked not to be called. */
export interface Pauses {
    /** Keeps the pause that a refusal asks for: for everyone when the org's limit is spent, else for this user. */
    remember(user: SalesforceUser, error: UpstreamError): void;
    /** Throws SALESFORCE_UNAVAILABLE with the seconds that are left while this user's calls would be refused. */
    check(user: SalesforceUser): void;
}

/** More users than this pause at once only in an outage; then the oldest pauses are forgotten first. */
const MOST_USERS = 10_000;

/** Pauses in memory: every instance learns them from its own calls. */
export function createPauses(now: () => number): Pauses {
    const untilByUser = new Map<string, number>();
    let orgUntil = 0;
    return {
        remember(user, error) {
            const until = now() + pauseSeconds(error) * 1000;
            if (exceedsOrgLimit(error)) {
                orgUntil = Math.max(orgUntil, until);
                return;
            }
            const latest = Math.max(untilByUser.get(user.userId) ?? 0, until);
            untilByUser.delete(user.userId);
            untilByUser.set(user.userId, latest);
            forgetOldest(untilByUser);
        },
        check(user) {
            const left = Math.max(orgUntil, untilByUser.get(user.userId) ?? 0) - now();
            if (left > 0) {
                const retryAfterSeconds = Math.ceil(left / 1000);
                throw new ProblemError('SALESFORCE_UNAVAILABLE', { reason: 'upstream_paused', retryAfterSeconds });
            }
            untilByUser.delete(user.userId);
        }
    };
}

function forgetOldest(untilByUser: Map<string, number>): void {
    const oldest = untilByUser.keys().next().value;
    if (untilByUser.size > MOST_USERS && oldest !== undefined) untilByUser.delete(oldest);
}
