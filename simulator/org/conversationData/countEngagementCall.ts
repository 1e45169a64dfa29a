import { SalesforceError } from '../errors.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';

/** A limit of the Conversation Data API for one execution user. */
export interface EngagementLimit {
    readonly operation: string;
    /** 0 is none. */
    readonly most: number;
    readonly windowMs: number;
}

/**
 * Counts a call against its limit.
 * https://developer.salesforce.com/docs/service/conversation-data-api/guide/rate-limits.html
 * @throws SalesforceError 429
 */
export function countEngagementCall(org: Org, user: User, { operation, most, windowMs }: EngagementLimit): void {
    const { calls } = org.state.conversationData;
    const key = `${operation} ${user.userId}`;
    const recent = (calls.get(key) ?? []).filter((at) => at > org.now() - windowMs);
    if (most > 0 && recent.length >= most) {
        const frees = Math.ceil(((recent[0] ?? 0) + windowMs - org.now()) / 1000);
        throw new SalesforceError({
            status: 429,
            errorCode: 'TOO_MANY_REQUESTS',
            message: 'Too many requests. Try again later.',
            retryAfterSeconds: org.state.switches.limitRetryAfter === 'present' ? frees : null
        });
    }
    calls.set(key, [...recent, org.now()]);
}
