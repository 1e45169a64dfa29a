import NEXT_LABEL from '@salesforce/label/c.RedactInline_NextSuggestion';
import PREVIOUS_LABEL from '@salesforce/label/c.RedactInline_PreviousSuggestion';
import REDO_LABEL from '@salesforce/label/c.RedactInline_Redo';
import UNDO_LABEL from '@salesforce/label/c.RedactInline_Undo';

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

/** Tools that belong together. */
export interface ToolPair {
    readonly key: string;
    readonly tools: readonly Tool[];
}

/** What there is for the tools to act on. */
export interface ToolState {
    readonly suggestionCount: number;
    readonly canUndo: boolean;
    readonly canRedo: boolean;
}

/** The tools of the toolbar, from start to end. */
export function toolPairs({ suggestionCount, canUndo, canRedo }: ToolState): readonly ToolPair[] {
    const isDisabled = suggestionCount === 0;
    return [
        {
            key: 'suggestions',
            tools: [
                { event: 'previous', label: PREVIOUS_LABEL, shortcut: 'P', iconName: 'utility:chevronup', isDisabled },
                { event: 'next', label: NEXT_LABEL, shortcut: 'N', iconName: 'utility:chevrondown', isDisabled }
            ]
        },
        {
            key: 'history',
            tools: [
                {
                    event: 'undo',
                    label: UNDO_LABEL,
                    shortcut: 'Control+Z',
                    iconName: 'utility:undo',
                    isDisabled: !canUndo
                },
                {
                    event: 'redo',
                    label: REDO_LABEL,
                    shortcut: 'Control+Shift+Z',
                    iconName: 'utility:redo',
                    isDisabled: !canRedo
                }
            ]
        }
    ];
}
