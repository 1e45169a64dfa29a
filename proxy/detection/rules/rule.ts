import type { Category } from 'c/redaction';
import type { RE2JS } from 're2js';

/** A rule as an admin writes it. */
export interface RuleDefinition {
    /** By which problems name it. */
    readonly name: string;
    /** A built-in category or the admin's own, such as `LOYALTY_NUMBER`. */
    readonly category: Category;
    /**
     * What it looks for, in RE2 syntax (https://github.com/google/re2/wiki/Syntax). Where it has a group named `value`, a
     * finding covers that group alone.
     */
    readonly expression: string;
    /** Where there are any, one of them must be said in the same entry or shortly before. Letter case does not matter. */
    readonly contextWords: readonly string[];
    /** Confidence of its findings, from 0 to 1. */
    readonly score: number;
}

/** A rule that can be searched with. */
export interface Rule extends RuleDefinition {
    readonly compiled: RE2JS;
}
