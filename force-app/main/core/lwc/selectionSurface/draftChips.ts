import { maskOf, type MaskRules, type Span } from 'c/redaction';
import { fill } from 'c/wording';
import KEEP_LABEL from '@salesforce/label/c.RedactInline_KeepText';

/** A drafted span that can be taken back. */
export interface DraftChip {
    readonly key: string;
    readonly start: number;
    readonly end: number;
    /** What the span will read as. */
    readonly mask: string;
    readonly keepLabel: string;
}

/** One chip for each drafted span of a text. */
export function draftChips(text: string, drafted: readonly Span[], rules: MaskRules): readonly DraftChip[] {
    return drafted.map(({ start, end, category }) => {
        const mask = maskOf(text.slice(start, end), category, rules);
        return { key: `${start}`, start, end, mask, keepLabel: fill(KEEP_LABEL, mask) };
    });
}
