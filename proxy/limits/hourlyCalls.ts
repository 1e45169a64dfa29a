import { LATEST_CALL_MS } from './activeConversations.ts';
import { mostFor, Priority, type Shares } from './priority.ts';

/**
 * How long a call counts after it was taken, ms: an hour from the last moment at which Salesforce can get it, so that no hour of
 * Salesforce's clock has more than an hour of this ledger.
 */
export const CALL_COUNTS_MS = 60 * 60 * 1000 + LATEST_CALL_MS;

/** How many Connect entries calls of a user Salesforce may have got in its last hour. `freesIn` is ms from now, `null` while reading has room. */
export interface HourlyCallsUse {
    readonly used: number;
    readonly limit: number;
    /** How many of them only commits take. */
    readonly reserved: number;
    readonly freesIn: number | null;
}

/** Calls that were taken. */
export interface TakenCalls {
    /** They will not be made after all, and count no more. */
    giveBack(): Promise<void>;
}

/**
 * The ledger of Connect entries calls per user. Salesforce allows 1,000 per application, user and hour by default (Salesforce
 * Help, "Access Conversation Data Using Conversation Entries").
 */
export interface HourlyCalls {
    /** Takes calls before they are made. `null`, and none taken, when the limit does not allow all of them. */
    take(userId: string, calls: number, priority: Priority): Promise<TakenCalls | null>;
    use(userId: string): Promise<HourlyCallsUse>;
    /** How long until so many calls are allowed, ms; 0, if they are. */
    allowedIn(userId: string, calls: number, priority: Priority): Promise<number>;
}

/**
 * The store of the ledger: who made how many calls in the last {@link CALL_COUNTS_MS}, and when. It tells durations, never times:
 * its clock may be another than the proxy's.
 */
export interface CallWindow {
    /** In one step: enters the calls where the user's calls do not exceed `most` with them, and tells by what id. */
    take(userId: string, calls: number, most: number): Promise<string | null>;
    /** Forgets what was entered by this id, if it still counts. */
    giveBack(userId: string, id: string): Promise<void>;
    count(userId: string): Promise<number>;
    /** How long until so many more calls do not exceed `most`, ms; 0, if they do not, and {@link CALL_COUNTS_MS}, if they always do. */
    allowedIn(userId: string, calls: number, most: number): Promise<number>;
}

/** The ledger over a store that a restart does not empty. */
export function createHourlyCalls(
    window: CallWindow,
    { limit, shares }: { readonly limit: number; readonly shares: Shares }
): HourlyCalls {
    return {
        take: async (userId, calls, priority) => {
            if (calls === 0) return { giveBack: () => Promise.resolve() };
            const id = await window.take(userId, calls, mostFor(priority, limit, shares));
            return id === null ? null : { giveBack: () => window.giveBack(userId, id) };
        },
        allowedIn: (userId, calls, priority) => window.allowedIn(userId, calls, mostFor(priority, limit, shares)),
        use: async (userId) => {
            const used = await window.count(userId);
            const most = mostFor(Priority.Reading, limit, shares);
            const freesIn = used < most ? null : await window.allowedIn(userId, 1, most);
            return { used, limit, reserved: limit - most, freesIn };
        }
    };
}
