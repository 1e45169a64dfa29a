import type { EntriesWindow, StoredEntry } from '../salesforce/gateway.ts';

/** Reads one window of a conversation's entries, in no particular order. */
export type ReadWindow = (window: EntriesWindow) => Promise<readonly StoredEntry[]>;

/** The most entries that one Connect GET gives (Connect REST, "Conversation Entries"). */
export const ENTRIES_PER_CALL = 1000;

/**
 * A shorter answer than this is taken for the whole. A longer one that is not full may still be cut, should Connect leave
 * entries out after it has counted them; another call then shows it.
 */
export const SURELY_WHOLE = 500;

/** The same reader, which asks for each window once. */
export function rememberWindows(read: ReadWindow): ReadWindow {
    const answers = new Map<string, Promise<readonly StoredEntry[]>>();
    return (window) => {
        const name = JSON.stringify([window.direction, window.startTimestamp, window.endTimestamp, window.limit]);
        const known = answers.get(name);
        if (known) return known;
        const answer = read(window);
        answers.set(name, answer);
        return answer;
    };
}
