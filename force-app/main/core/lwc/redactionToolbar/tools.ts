import { fill } from 'c/wording';
import REDO_LABEL from '@salesforce/label/c.RedactInline_Redo';
import REDO_STEP_LABEL from '@salesforce/label/c.RedactInline_RedoStep';
import UNDO_LABEL from '@salesforce/label/c.RedactInline_Undo';
import UNDO_STEP_LABEL from '@salesforce/label/c.RedactInline_UndoStep';

/** A button of the toolbar that shows an icon. */
export interface Tool {
    /** The event that it dispatches. */
    readonly event: string;
    readonly label: string;
    /** As `aria-keyshortcuts` spells it. */
    readonly shortcut: string;
    readonly iconName: string;
    readonly isDisabled: boolean;
}

/** What there is to take back, and to do once more. */
export interface HistoryState {
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    /** What undo takes back and redo does once more, in words; empty where there is nothing. */
    readonly undoWords: string;
    readonly redoWords: string;
}

/** Undo and redo, each named by what it is about. */
export function historyTools({ canUndo, canRedo, undoWords, redoWords }: HistoryState): readonly Tool[] {
    return [
        {
            event: 'undo',
            label: undoWords ? fill(UNDO_STEP_LABEL, undoWords) : UNDO_LABEL,
            shortcut: 'Control+Z',
            iconName: 'utility:undo',
            isDisabled: !canUndo
        },
        {
            event: 'redo',
            label: redoWords ? fill(REDO_STEP_LABEL, redoWords) : REDO_LABEL,
            shortcut: 'Control+Shift+Z',
            iconName: 'utility:redo',
            isDisabled: !canRedo
        }
    ];
}
