import { counted, fill } from 'c/wording';
import { DETAILS_LABELS as LABELS } from './detailsLabels.ts';

/** What is known of the appearances of a value. */
export interface FoundAppearances {
    readonly isLooking: boolean;
    /** How many of them can be drafted: in entries that are loaded, and not drafted yet. */
    readonly openCount: number;
    /** How many places other than the one that was asked about have it, in entries that are loaded. */
    readonly otherCount: number;
    /** How many of those are not drafted yet. */
    readonly openOtherCount: number;
    /** How many entries that are not loaded have it. */
    readonly elsewhereCount: number;
    /** How many entries were looked through when these are not all; `null` when they are. */
    readonly reach: number | null;
}

/** What was found, in words. */
export function appearanceWords(found: FoundAppearances): string {
    const { isLooking, elsewhereCount, reach } = found;
    if (isLooking) return LABELS.looking;
    return [
        loadedWords(found),
        elsewhereCount > 0 ? counted(elsewhereCount, LABELS.elsewhere) : '',
        reach === null ? '' : fill(LABELS.reach, reach)
    ]
        .filter(Boolean)
        .join(' ');
}

/** Of the entries that are loaded; empty where only others have it, too. */
function loadedWords({ openCount, otherCount, openOtherCount, elsewhereCount }: FoundAppearances): string {
    if (otherCount === 0) return elsewhereCount > 0 ? '' : LABELS.hereOnly;
    if (openOtherCount > 0) return counted(openOtherCount, LABELS.open);
    return openCount > 0 ? LABELS.othersDone : LABELS.done;
}
