/** A drafted passage that does not fit its entry any more. */
export interface DisplacedPassage {
    /** Names it in what is decided. */
    readonly index: number;
    /** The category in words. */
    readonly category: string;
    /** What it is, and what has become of its place. */
    readonly words: string;
    /** What stands where it most likely belongs now; `null` where nobody can tell. */
    readonly proposal: string | null;
}

/** An entry with such passages. */
export interface DisplacedEntry {
    readonly identifier: string;
    /** Who said it and when. */
    readonly name: string;
    /** Whether it is there to be shown. */
    readonly canShow: boolean;
    readonly passages: readonly DisplacedPassage[];
}
