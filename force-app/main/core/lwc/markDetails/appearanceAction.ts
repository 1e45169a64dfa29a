import { counted } from 'c/wording';
import { DETAILS_LABELS as LABELS } from './detailsLabels.ts';
import type { FoundAppearances } from './foundAppearances.ts';

/** What the one button about every appearance does: it looks first and drafts then, so that the focus stays on it. */
export interface AppearanceAction {
    readonly event: 'appearancesfind' | 'appearancesdraft';
    readonly label: string;
    readonly className: string;
}

/** What is to be done next about the appearances of a value; `null` is known of them before somebody asks. */
export function appearanceAction(found: FoundAppearances | null): AppearanceAction {
    if (found === null || found.isLooking || found.openCount === 0) {
        return { event: 'appearancesfind', label: LABELS.appearances, className: 'slds-button slds-button_neutral' };
    }
    const label = counted(found.openCount, LABELS.draft);
    return { event: 'appearancesdraft', label, className: 'slds-button slds-button_brand' };
}
