/** How a search stands. */
export interface SearchResult {
    /** Whether something is searched for. */
    readonly isAsked: boolean;
    /** Which of the hits is shown, from 1; 0 where there is none. */
    readonly position: number;
    /** Hits in the entries that are shown. */
    readonly count: number;
    /** Hits in entries that are hidden. */
    readonly hiddenCount: number;
}

export const NOTHING_ASKED: SearchResult = { isAsked: false, position: 0, count: 0, hiddenCount: 0 };
