import { Priority } from '../../limits/priority.ts';
import type { OpenItem, SweepJournal } from '../../state/sweepJournal.ts';
import type { UseCaseParts } from '../recordVisit.ts';

/** What items are chosen by. */
export interface ChoosingParts extends Pick<UseCaseParts, 'activeConversations' | 'now'> {
    readonly sweepId: string;
    readonly journal: Pick<SweepJournal, 'next' | 'openAmong'>;
}

/** The item that is to be visited next; how long until there is a place for it, ms; or that none is open. */
export type Choice = { readonly item: OpenItem } | { readonly waitMs: number } | null;

/** Chooses which item is visited next. */
export interface Chooser {
    choose(): Promise<Choice>;
    /** An item was visited, or is not to be visited now. */
    settle(item: OpenItem): void;
}

/** How often is looked for items whose conversations others hold active, ms. */
const LOOKED_EVERY_MS = 60_000;
const ITEMS_AHEAD = 100;

/**
 * Prefers what takes no new place: the other records of a conversation that was just visited, then those whose conversation is
 * held active for whatever reason. Then what ended last: Salesforce may count that as active still.
 */
export function createChooser({ sweepId, journal, activeConversations, now }: ChoosingParts): Chooser {
    let warm: readonly OpenItem[] = [];
    let ahead: readonly OpenItem[] = [];
    let lookedAt = -Infinity;
    /** Held conversations that were looked for: nothing of them is open. */
    let known = new Set<string>();

    const look = async (): Promise<void> => {
        if (now() - lookedAt < LOOKED_EVERY_MS) return;
        lookedAt = now();
        const held = await activeConversations.held();
        const found = await journal.openAmong(
            sweepId,
            held.filter((identifier) => !known.has(identifier))
        );
        const open = new Set(found.map(({ conversationIdentifier }) => conversationIdentifier));
        known = new Set(held.filter((identifier) => !open.has(identifier)));
        warm = found;
    };
    return {
        choose: async () => {
            await look();
            const [held] = warm;
            if (held) return { item: held };
            if (ahead.length === 0) ahead = await journal.next(sweepId, ITEMS_AHEAD);
            const [item] = ahead;
            if (!item) return null;
            const waitMs = await activeConversations.freesIn(Priority.Bulk);
            return waitMs > 0 ? { waitMs: Math.min(waitMs, LOOKED_EVERY_MS) } : { item };
        },
        settle: ({ recordId, conversationIdentifier }) => {
            const isOther = (item: OpenItem): boolean => item.recordId !== recordId;
            warm = [
                ...warm.filter(isOther),
                ...ahead.filter((item) => isOther(item) && item.conversationIdentifier === conversationIdentifier)
            ];
            ahead = ahead.filter((item) => isOther(item) && item.conversationIdentifier !== conversationIdentifier);
        }
    };
}
