import type { Category } from 'c/redaction';

/** What a recogniser proposes: the UTF-16 code units `[start, end)` of one entry. */
export interface Finding {
    /** The index of the entry in its conversation. */
    readonly entry: number;
    readonly start: number;
    readonly end: number;
    readonly category: Category;
    /** 0 to 1. */
    readonly score: number;
    /** Why, for people; quotes nothing of the text. */
    readonly why: string;
    /** Findings that are parts of one value, or say it once more, share it; two different complete values never do. */
    readonly group?: string;
}
