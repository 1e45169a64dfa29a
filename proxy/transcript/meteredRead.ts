import { ProblemError } from '../errors.ts';
import type { ActiveConversations } from '../limits/activeConversations.ts';
import type { HourlyCalls, TakenCalls } from '../limits/hourlyCalls.ts';
import { Limit } from '../limits/limit.ts';
import type { Priority } from '../limits/priority.ts';
import type { PayAgain, SalesforceGateway } from '../salesforce/gateway.ts';
import { readKnown } from './readKnown.ts';
import type { ReadWindow } from './readWindow.ts';

/** Both ledgers, whose calls they count, and what the calls are for. */
export interface Meter {
    readonly activeConversations: ActiveConversations;
    readonly hourlyCalls: HourlyCalls;
    readonly userId: string;
    readonly priority: Priority;
    /** Asked before calls are taken, and throws where none of these is to be made for another reason than these ledgers. */
    readonly admit?: () => Promise<void>;
    /** Hears of each call that is not made. */
    readonly refused: (limit: Limit) => void;
}

/**
 * Reads a conversation's entries within the limits: each call, repetitions too, is entered in both ledgers before it is made. A conversation that
 * Connect does not know reads as empty.
 *
 * Throws ACTIVE_CONVERSATIONS_EXHAUSTED or HOURLY_CALLS_EXHAUSTED with the time until a place frees, and what the gateway throws.
 */
export function meteredRead(gateway: SalesforceGateway, conversationIdentifier: string, meter: Meter): ReadWindow {
    const pay = paying(conversationIdentifier, meter);
    return async (window) => {
        await pay();
        return (await gateway.readEntries(conversationIdentifier, { ...window, payAgain: pay })) ?? [];
    };
}

/** Reads within the limits a conversation that had entries before, as {@link readKnown} does. */
export function meteredReadKnown(gateway: SalesforceGateway, conversationIdentifier: string, meter: Meter): ReadWindow {
    return readKnown(gateway, conversationIdentifier, paying(conversationIdentifier, meter));
}

/**
 * Enters calls in both ledgers, all or none: the hour pays before the conversation is entered, so that what it cannot pay takes no
 * place from others, and gets back what no place was found for. Throws as {@link meteredRead} does.
 */
export async function payForCalls(conversationIdentifier: string, calls: number, meter: Meter): Promise<TakenCalls> {
    const { activeConversations, hourlyCalls, userId, priority, refused } = meter;
    await meter.admit?.();
    const taken = await hourlyCalls.take(userId, calls, priority);
    if (taken === null) {
        refused(Limit.HourlyCalls);
        throw exhausted('HOURLY_CALLS_EXHAUSTED', await hourlyCalls.allowedIn(userId, calls, priority));
    }
    if (await entered(taken, () => activeConversations.enter(conversationIdentifier, priority))) return taken;
    refused(Limit.ActiveConversations);
    throw exhausted('ACTIVE_CONVERSATIONS_EXHAUSTED', await activeConversations.freesIn(priority));
}

/** Enters one call in both ledgers each time. */
export function paying(conversationIdentifier: string, meter: Meter): PayAgain {
    return async () => {
        await payForCalls(conversationIdentifier, 1, meter);
    };
}

/** Gives the calls back where no place is found, or nobody can tell. */
async function entered(taken: TakenCalls, enter: () => Promise<boolean>): Promise<boolean> {
    let isIn = false;
    try {
        isIn = await enter();
    } finally {
        // They count until they are over where the state cannot take them back.
        if (!isIn) await taken.giveBack().catch(() => undefined);
    }
    return isIn;
}

function exhausted(code: 'ACTIVE_CONVERSATIONS_EXHAUSTED' | 'HOURLY_CALLS_EXHAUSTED', frees: number): ProblemError {
    return new ProblemError(code, { retryAfterSeconds: Math.max(1, Math.ceil(frees / 1000)) });
}
