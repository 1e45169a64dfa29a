import type { CeilingAt } from './ceilings.ts';
import { mostFor, Priority, type Shares } from './priority.ts';

/** How long a conversation stays active after a call, ms (Salesforce Help, "Access Conversation Data"). */
export const ACTIVE_FOR_MS = 30 * 60 * 1000;

/** How many distinct conversations our calls hold active. `freesAt` is epoch ms, `null` while there is room for reading. */
export interface ActiveConversationsUse {
    readonly used: number;
    readonly ceiling: number;
    /** How many of the ceiling's places only commits take. */
    readonly reserved: number;
    readonly freesAt: number | null;
}

/**
 * The ledger of conversations that our calls keep active. Salesforce counts each for 30 minutes against the org's
 * simultaneous conversations, so no more than the ceiling are ever opened; one that is active already always passes.
 */
export interface ActiveConversations {
    /** Enters a conversation before it is called. False, and nothing entered, when there is no place for this priority. */
    enter(conversationIdentifier: string, priority: Priority): Promise<boolean>;
    use(): Promise<ActiveConversationsUse>;
    /** When there will be a place for this priority, epoch ms; now, if there is one. */
    freesAt(priority: Priority): Promise<number>;
}

/** The store of the ledger: which conversations were called in the last {@link ACTIVE_FOR_MS}, and when last. */
export interface ConversationWindow {
    /** In one step: a conversation that is in the window is put to now; another is entered where fewer than `most` are. */
    enter(conversationIdentifier: string, most: number): Promise<boolean>;
    count(): Promise<number>;
    /** When fewer than `most` will be in the window if none is called meanwhile, epoch ms; now, if so. `most` is 1 or more. */
    freesAt(most: number): Promise<number>;
}

/** What {@link createActiveConversations} goes by. */
export interface ActiveConversationsRules {
    readonly ceilingAt: CeilingAt;
    readonly shares: Shares;
    /** Epoch ms. */
    readonly now: () => number;
}

/** The ledger over a store that a restart does not empty. */
export function createActiveConversations(
    window: ConversationWindow,
    { ceilingAt, shares, now }: ActiveConversationsRules
): ActiveConversations {
    const mostAt = (priority: Priority, time: number): number => mostFor(priority, ceilingAt(time), shares);

    /** Places free as the window moves on, and when the ceiling rises; it can also fall before that. */
    const freesAt = async (priority: Priority): Promise<number> => {
        const start = now();
        const turns = [start, ...minutesAfter(start)].filter(
            (time, index) => index === 0 || mostAt(priority, time) !== mostAt(priority, time - MINUTE_MS)
        );
        for (const [index, turn] of turns.entries()) {
            const most = mostAt(priority, turn);
            const time = most < 1 ? Infinity : Math.max(turn, await window.freesAt(most));
            if (time < (turns[index + 1] ?? Infinity)) return time;
        }
        return start + ACTIVE_FOR_MS;
    };

    return {
        enter: (conversationIdentifier, priority) => window.enter(conversationIdentifier, mostAt(priority, now())),
        freesAt,
        use: async () => {
            const used = await window.count();
            const ceiling = ceilingAt(now());
            const most = mostFor(Priority.Reading, ceiling, shares);
            const isFull = used >= most;
            return {
                used,
                ceiling,
                reserved: ceiling - most,
                freesAt: isFull ? await freesAt(Priority.Reading) : null
            };
        }
    };
}

const MINUTE_MS = 60_000;

/** The full minutes after a time for as long as any conversation of that time stays active: a ceiling changes at such only. */
function minutesAfter(time: number): readonly number[] {
    const first = Math.floor(time / MINUTE_MS + 1) * MINUTE_MS;
    return Array.from({ length: ACTIVE_FOR_MS / MINUTE_MS }, (_, index) => first + index * MINUTE_MS);
}
