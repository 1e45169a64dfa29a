import type { Category } from 'c/redaction';

/** What a value is by itself: its category, how sure that is, and what shows it. */
export interface Evidence {
    readonly category: Category;
    /** 0 to 1. */
    readonly score: number;
    readonly why: string;
}
