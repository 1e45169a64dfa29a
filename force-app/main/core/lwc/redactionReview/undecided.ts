import { counted } from 'c/wording';
import { REVIEW_LABELS as LABELS } from './reviewLabels.ts';

/** Suggested values that are neither accepted nor dismissed. */
export interface Undecided {
    readonly count: number;
    /** Whether entries are not loaded, so that there may be more. */
    readonly isPartial: boolean;
}

/** Says that they are left out of the commit; empty where all are decided on. */
export function undecidedWords({ count, isPartial }: Undecided): string {
    return count > 0 ? counted(count, isPartial ? LABELS.undecidedLoaded : LABELS.undecided) : '';
}
