/** No pause is longer, ms: one that seems to be was begun by a clock that was ahead. */
export const LONGEST_PAUSE_MS = 60 * 60 * 1000;

/** Remembers for how long Salesforce must not be called. A scope names whom that is about: a user, or the whole org. */
export interface PauseStore {
    /** Makes a pause last for so many milliseconds from now on, unless it lasts longer already. */
    prolong(scope: string, milliseconds: number): Promise<void>;
    /** How long the longest of these pauses still lasts, ms; 0 where there is none. */
    left(scopes: readonly string[]): Promise<number>;
}
