import { ProblemError } from '../errors.ts';
import type { ActiveConversations } from '../limits/activeConversations.ts';
import type { HourlyCalls } from '../limits/hourlyCalls.ts';
import { Limit } from '../limits/limit.ts';
import type { Priority } from '../limits/priority.ts';
import type { SalesforceGateway } from '../salesforce/gateway.ts';
import { readKnown } from './readKnown.ts';
import type { ReadWindow } from './readWindow.ts';

/** Both ledgers, whose calls they count, and what the calls are for. */
export interface Meter {
    readonly activeConversations: ActiveConversations;
    readonly hourlyCalls: HourlyCalls;
    readonly userId: string;
    readonly priority: Priority;
    /** Hears of each call that is not made. */
    readonly refused: (limit: Limit) => void;
}

/**
 * Reads a conversation's entries within the limits: each call is entered in both ledgers before it is made. A conversation that
 * Connect does not know reads as empty.
 *
 * Throws ACTIVE_CONVERSATIONS_EXHAUSTED or HOURLY_CALLS_EXHAUSTED with the time until a place frees, and what the gateway throws.
 */
export function meteredRead(gateway: SalesforceGateway, conversationIdentifier: string, meter: Meter): ReadWindow {
    return metered(
        async (window) => (await gateway.readEntries(conversationIdentifier, window)) ?? [],
        conversationIdentifier,
        meter
    );
}

/** Reads within the limits a conversation that had entries before, as {@link readKnown} does. */
export function meteredReadKnown(gateway: SalesforceGateway, conversationIdentifier: string, meter: Meter): ReadWindow {
    return metered(readKnown(gateway, conversationIdentifier), conversationIdentifier, meter);
}

/**
 * Enters calls in both ledgers, all or none: the hour is asked before the conversation is entered, so that what it cannot pay
 * takes no place from others. Throws as {@link meteredRead} does.
 */
export async function payForCalls(conversationIdentifier: string, calls: number, meter: Meter): Promise<void> {
    const { activeConversations, hourlyCalls, userId, priority, refused } = meter;
    const allowedIn = await hourlyCalls.allowedIn(userId, calls, priority);
    if (allowedIn > 0) throw hourlyCallsExhausted(allowedIn, meter);
    if (!(await activeConversations.enter(conversationIdentifier, priority))) {
        refused(Limit.ActiveConversations);
        const retryAfterSeconds = wholeSeconds(await activeConversations.freesIn(priority));
        throw new ProblemError('ACTIVE_CONVERSATIONS_EXHAUSTED', { retryAfterSeconds });
    }
    // Another request of the user may have come in between.
    if (!(await hourlyCalls.take(userId, calls, priority))) {
        throw hourlyCallsExhausted(await hourlyCalls.allowedIn(userId, calls, priority), meter);
    }
}

function metered(read: ReadWindow, conversationIdentifier: string, meter: Meter): ReadWindow {
    return async (window) => {
        await payForCalls(conversationIdentifier, 1, meter);
        return read(window);
    };
}

function hourlyCallsExhausted(allowedIn: number, { refused }: Meter): ProblemError {
    refused(Limit.HourlyCalls);
    return new ProblemError('HOURLY_CALLS_EXHAUSTED', { retryAfterSeconds: wholeSeconds(allowedIn) });
}

function wholeSeconds(milliseconds: number): number {
    return Math.max(1, Math.ceil(milliseconds / 1000));
}
