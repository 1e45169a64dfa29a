import { SalesforceError } from '../errors.ts';
import type { Org } from './org.ts';
import type { Session } from './sessions.ts';

/** How long an API call or a message keeps a conversation active, ms. */
const ACTIVE_FOR = 30 * 60 * 1000;

/**
 * Counts an API call against the 24 hours behind it.
 * @throws SalesforceError REQUEST_LIMIT_EXCEEDED
 */
export function countDailyCall(org: Org): void {
    const { switches } = org.state;
    const calls = dailyCalls(org);
    if (calls.length >= switches.dailyLimit) {
        throw new SalesforceError({
            status: switches.dailyLimitAnswer === 'status429' ? 429 : 403,
            errorCode: 'REQUEST_LIMIT_EXCEEDED',
            message: 'TotalRequests Limit exceeded.',
            retryAfterSeconds: retryAfter(org, 3600)
        });
    }
    org.state.dailyCalls = [...calls, org.now()];
}

/** The times of the API calls of the last 24 hours, epoch ms. */
export function dailyCalls(org: Org): readonly number[] {
    const since = org.now() - DAY;
    return org.state.dailyCalls.filter((at) => at > since);
}

/** The value of the Sforce-Limit-Info header. */
export function limitInfo(org: Org): string {
    const { switches } = org.state;
    const usage = `api-usage=${dailyCalls(org).length}/${switches.dailyLimit}`;
    return switches.limitInfo === 'usageAndBursts' ? `${usage}; api-bursts=1/750` : usage;
}

/**
 * Counts an entries call of an application and user against the hour behind it.
 * @throws SalesforceError REQUEST_LIMIT_EXCEEDED
 */
export function countHourlyCall(org: Org, session: Session): void {
    const { switches, hourlyCalls } = org.state;
    const key = `${session.clientId} ${session.userId}`;
    const calls = hourlyCallsOf(org, session);
    if (switches.hourlyLimit > 0 && calls.length >= switches.hourlyLimit) {
        throw new SalesforceError({
            status: switches.hourlyLimitAnswer === 'status429' ? 429 : 503,
            errorCode: 'REQUEST_LIMIT_EXCEEDED',
            message:
                'You have exceeded the maximum number of requests for this application in an hour. Try again later.',
            retryAfterSeconds: retryAfter(org, Math.ceil(((calls[0] ?? 0) + HOUR - org.now()) / 1000))
        });
    }
    hourlyCalls.set(key, [...calls, org.now()]);
}

/** The conversations that are active now. */
export function activeConversations(org: Org): readonly string[] {
    const since = org.now() - ACTIVE_FOR;
    return [...org.state.activity]
        .filter(([, at]) => at > since)
        .map(([conversationIdentifier]) => conversationIdentifier);
}

/** Tells whether the conversation is active already or there is room for one more. */
export function canActivate(org: Org, conversationIdentifier: string): boolean {
    const { switches } = org.state;
    const active = activeConversations(org);
    return (
        switches.activeConversationsFull === 'ignore' ||
        active.includes(conversationIdentifier) ||
        active.length < switches.activeConversationLimit
    );
}

/**
 * Marks a conversation active, as every entries call does.
 * @throws SalesforceError SERVER_UNAVAILABLE when the org has no room for another one
 */
export function activate(org: Org, conversationIdentifier: string): void {
    if (!canActivate(org, conversationIdentifier)) {
        throw new SalesforceError({
            status: 503,
            errorCode: 'SERVER_UNAVAILABLE',
            message: 'The maximum number of simultaneous active conversations is reached. Try again later.',
            retryAfterSeconds: retryAfter(org, ACTIVE_FOR / 1000)
        });
    }
    org.state.activity.set(conversationIdentifier, org.now());
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

function hourlyCallsOf(org: Org, { clientId, userId }: Session): readonly number[] {
    const since = org.now() - HOUR;
    return (org.state.hourlyCalls.get(`${clientId} ${userId}`) ?? []).filter((at) => at > since);
}

function retryAfter(org: Org, seconds: number): number | null {
    return org.state.switches.limitRetryAfter === 'present' ? seconds : null;
}
