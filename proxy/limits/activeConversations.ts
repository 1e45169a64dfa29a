import { lowestCeilingAhead, type CeilingAt } from './ceilings.ts';
import { mostFor, Priority, type Shares } from './priority.ts';

const MINUTE_MS = 60_000;

/** How long a conversation stays active after a call reached Salesforce, ms (Salesforce Help, "Access Conversation Data"). */
export const ACTIVE_FOR_MS = 30 * MINUTE_MS;

/**
 * How long after a conversation was entered, or calls were taken, Salesforce may get the last of these calls, ms: a commit makes
 * and repeats calls for 40 seconds, and a PATCH that was not answered may be made a minute after that.
 */
export const LATEST_CALL_MS = 2 * MINUTE_MS;

/** How long a place is held, ms: never shorter than Salesforce counts the conversation. */
export const HELD_FOR_MS = ACTIVE_FOR_MS + LATEST_CALL_MS;

/** How many distinct conversations our calls hold active. `freesIn` is ms from now, `null` while there is room for reading. */
export interface ActiveConversationsUse {
    readonly used: number;
    readonly ceiling: number;
    /** How many of the ceiling's places only commits take. */
    readonly reserved: number;
    readonly freesIn: number | null;
}

/**
 * The ledger of conversations that our calls keep active. Salesforce counts each for 30 minutes against the org's
 * simultaneous conversations, so no more than the ceiling are ever opened; one that is active already always passes.
 */
export interface ActiveConversations {
    /** Enters a conversation before it is called. False, and nothing entered, when there is no place for this priority. */
    enter(conversationIdentifier: string, priority: Priority): Promise<boolean>;
    use(): Promise<ActiveConversationsUse>;
    /** How long until there is a place for this priority, ms; 0, if there is one. */
    freesIn(priority: Priority): Promise<number>;
    /** The conversations that hold a place: they pass whatever the priority. */
    held(): Promise<readonly string[]>;
}

/**
 * The store of the ledger: which conversations were entered in the last {@link HELD_FOR_MS}, and when last. It tells durations,
 * never times: its clock may be another than the proxy's.
 */
export interface ConversationWindow {
    /** In one step: a conversation that is in the window is put to now; another is entered where fewer than `most` are. */
    enter(conversationIdentifier: string, most: number): Promise<boolean>;
    count(): Promise<number>;
    /** Those that are in the window. */
    list(): Promise<readonly string[]>;
    /** How long until fewer than `most` are in the window if none is entered meanwhile, ms; 0, if so. `most` is 1 or more. */
    freesIn(most: number): Promise<number>;
}

/** What {@link createActiveConversations} goes by. */
export interface ActiveConversationsRules {
    readonly ceilingAt: CeilingAt;
    readonly shares: Shares;
    /** Epoch ms. */
    readonly now: () => number;
}

/**
 * The ledger over a store that a restart does not empty. Bulk work opens nothing that would still be held, over the ceiling, when
 * the ceiling falls: it can wait, and a schedule falls when people begin to work.
 */
export function createActiveConversations(
    window: ConversationWindow,
    { ceilingAt, shares, now }: ActiveConversationsRules
): ActiveConversations {
    const lowestAt = lowestCeilingAhead(ceilingAt, HELD_FOR_MS);
    const mostAt = (priority: Priority, time: number): number =>
        mostFor(priority, priority === Priority.Bulk ? lowestAt(time) : ceilingAt(time), shares);

    /** Places free as the window moves on, and when the ceiling rises; it can also fall before that. */
    const freesIn = async (priority: Priority): Promise<number> => {
        const start = now();
        const turns = [start, ...minutesAfter(start)].filter(
            (time, index) => index === 0 || mostAt(priority, time) !== mostAt(priority, time - MINUTE_MS)
        );
        for (const [index, turn] of turns.entries()) {
            const most = mostAt(priority, turn);
            const wait = most < 1 ? Infinity : Math.max(turn - start, await window.freesIn(most));
            if (wait < (turns[index + 1] ?? Infinity) - start) return wait;
        }
        return HELD_FOR_MS;
    };

    return {
        enter: (conversationIdentifier, priority) => window.enter(conversationIdentifier, mostAt(priority, now())),
        freesIn,
        held: () => window.list(),
        use: async () => {
            const used = await window.count();
            const ceiling = ceilingAt(now());
            const most = mostFor(Priority.Reading, ceiling, shares);
            const isFull = used >= most;
            return {
                used,
                ceiling,
                reserved: ceiling - most,
                freesIn: isFull ? await freesIn(Priority.Reading) : null
            };
        }
    };
}

/** The full minutes after a time for as long as any place of that time is held: a ceiling changes at such only. */
function minutesAfter(time: number): readonly number[] {
    const first = Math.floor(time / MINUTE_MS + 1) * MINUTE_MS;
    return Array.from({ length: HELD_FOR_MS / MINUTE_MS }, (_, index) => first + index * MINUTE_MS);
}
