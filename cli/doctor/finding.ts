/** How something stands. */
export const Verdict = {
    Fine: 'fine',
    /** Works, and will not for ever, or not for everybody. */
    Warning: 'warning',
    /** Does not work. */
    Failure: 'failure',
    /** Cannot be told from here. */
    Unknown: 'unknown'
} as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

/** What was found of one thing, and the cure where it needs one. */
export interface Finding {
    /** The thing, in a word or two. */
    readonly about: string;
    readonly verdict: Verdict;
    /** A sentence. */
    readonly found: string;
    /** A sentence that says what to do; `null` where nothing is to be done. */
    readonly cure: string | null;
}

/** Something that is as it should be. */
export function fine(about: string, found: string): Finding {
    return { about, verdict: Verdict.Fine, found, cure: null };
}

/** Something that does not work, and what to do. */
export function failure(about: string, found: string, cure: string): Finding {
    return { about, verdict: Verdict.Failure, found, cure };
}

/** Something that works now, and what to do. */
export function warning(about: string, found: string, cure: string): Finding {
    return { about, verdict: Verdict.Warning, found, cure };
}

/** Something that cannot be told from here, and how it can. */
export function unknown(about: string, found: string, cure: string): Finding {
    return { about, verdict: Verdict.Unknown, found, cure };
}
