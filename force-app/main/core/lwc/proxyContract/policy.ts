import type { Category, MaskStyle } from 'c/redaction';

/** What policy says of one category. */
export interface CategoryPolicy {
    readonly category: Category;
    /** Lower-case words, such as `card number`. */
    readonly label: string;
    readonly maskStyle: MaskStyle;
    /** Whether callers who may only view get it masked. */
    readonly maskedForViewers: boolean;
    /** Suggestions below it are not shown. */
    readonly minimumScore: number;
    /** The code of the reason that is about nothing else, which is proposed; `null` where there is none. */
    readonly usualReason: string | null;
}

/** Why something is redacted. */
export interface ReasonCode {
    readonly code: string;
    readonly label: string;
    /** The rule behind it, such as `PCI DSS 3.4`; `null` where there is none. */
    readonly standard: string | null;
}

/** Answer of `GET /v1/policy`. */
export interface PolicyAnswer {
    readonly categories: readonly CategoryPolicy[];
    /** Those that can be chosen, in the order in which they are offered. */
    readonly reasonCodes: readonly ReasonCode[];
    /** Those that cannot be chosen any more; older events may have them. */
    readonly retiredReasonCodes: readonly ReasonCode[];
}
