import { counted, fill } from 'c/wording';
import { DETAILS_LABELS as LABELS } from './detailsLabels.ts';

/** What is known of the appearances of a value. */
export interface FoundAppearances {
    readonly isLooking: boolean;
    /** How many of them can be drafted: in entries that are loaded, and not drafted yet. */
    readonly openCount: number;
    /** How many entries that are not loaded have it. */
    readonly elsewhereCount: number;
    /** How many entries were looked through when these are not all; `null` when they are. */
    readonly reach: number | null;
}

/** What was found, in words. */
export function appearanceWords({ isLooking, openCount, elsewhereCount, reach }: FoundAppearances): string {
    if (isLooking) return LABELS.looking;
    return [
        openCount > 0 ? counted(openCount, LABELS.open) : LABELS.done,
        ...(elsewhereCount > 0 ? [counted(elsewhereCount, LABELS.elsewhere)] : []),
        ...(reach === null ? [] : [fill(LABELS.reach, reach)])
    ].join(' ');
}
