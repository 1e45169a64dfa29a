/** Someone who speaks in a transcript. */
export interface Speaker {
    readonly key: string;
    readonly name: string;
    /** Empty where the name says it all. */
    readonly role: string;
    /** How many of the entries that are loaded are theirs. */
    readonly count: number;
    readonly isShown: boolean;
}
