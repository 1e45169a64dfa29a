import type { Middleware } from 'koa';
import type { Entry } from '../state/conversations.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';

/** Entries that were accepted, and are stored later. */
export interface Arrival {
    /** Epoch ms. */
    readonly at: number;
    readonly conversationIdentifier: string;
    readonly entries: readonly Entry[];
}

/** Stores accepted entries once their time has come: before each request, so that nobody sees a difference. */
export function settleArrivals(org: Org): Middleware<WireState> {
    return async function settlesArrivals(_ctx, next) {
        settle(org);
        await next();
    };
}

function settle(org: Org): void {
    const due = org.state.arriving.filter(({ at }) => at <= org.now());
    if (due.length === 0) {
        return;
    }
    org.state.arriving = org.state.arriving.filter(({ at }) => at > org.now());
    for (const { conversationIdentifier, entries } of due) {
        const conversation = org.state.conversations.get(conversationIdentifier);
        if (conversation !== undefined) {
            const all = [...conversation.entries, ...entries];
            org.state.conversations.set(conversationIdentifier, { ...conversation, entries: all });
        }
    }
}
