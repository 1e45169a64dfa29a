import { categoryWords, fill } from 'c/wording';
import type { Category, MaskRules } from 'c/redaction';
import ACCEPT_LABEL from '@salesforce/label/c.RedactInline_StepAccept';
import DISMISS_LABEL from '@salesforce/label/c.RedactInline_StepDismiss';
import EVERYWHERE_LABEL from '@salesforce/label/c.RedactInline_StepEverywhere';
import KEEP_LABEL from '@salesforce/label/c.RedactInline_StepKeep';
import LEAVE_OUT_LABEL from '@salesforce/label/c.RedactInline_StepLeaveOut';
import MANY_LABEL from '@salesforce/label/c.RedactInline_StepMany';
import MIXED_LABEL from '@salesforce/label/c.RedactInline_StepMixed';
import REDACT_LABEL from '@salesforce/label/c.RedactInline_StepRedact';
import { countValues, type ValuePlace } from './values.ts';

/** What a step of the work does. */
export const StepKind = {
    Accept: 'accept',
    Dismiss: 'dismiss',
    /** A selection is drafted. */
    Redact: 'redact',
    /** What was drafted is kept after all. */
    Keep: 'keep',
    /** What was drafted before its entry changed is not drafted again. */
    LeaveOut: 'leaveOut',
    /** Every appearance of a value is drafted. */
    Everywhere: 'everywhere'
} as const;
export type StepKind = (typeof StepKind)[keyof typeof StepKind];

/** A step of the work, by what can be said of it without a letter of text. */
export interface Step {
    readonly kind: StepKind;
    /** How many values it is about. */
    readonly count: number;
    /** Their category; `null` where they have several. */
    readonly category: Category | null;
}

const LABELS: Readonly<Record<StepKind, string>> = {
    [StepKind.Accept]: ACCEPT_LABEL,
    [StepKind.Dismiss]: DISMISS_LABEL,
    [StepKind.Redact]: REDACT_LABEL,
    [StepKind.Keep]: KEEP_LABEL,
    [StepKind.LeaveOut]: LEAVE_OUT_LABEL,
    [StepKind.Everywhere]: EVERYWHERE_LABEL
};

/** A step that is about the values of these places. */
export function stepOf(kind: StepKind, places: readonly ValuePlace[]): Step {
    const categories = new Set(places.map(({ category }) => category));
    const [category = null] = categories;
    return { kind, count: countValues(places), category: categories.size === 1 ? category : null };
}

/** Names a step: `accept card number × 4`. */
export function stepWords({ kind, count, category }: Step, rules: MaskRules): string {
    return fill(LABELS[kind], category === null ? fill(MIXED_LABEL, count) : countedCategory(count, category, rules));
}

function countedCategory(count: number, category: Category, rules: MaskRules): string {
    const words = categoryWords(category, rules);
    return count === 1 ? words : fill(MANY_LABEL, words, count);
}
