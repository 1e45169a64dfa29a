import { api, LightningElement } from 'lwc';
import { counted } from 'c/wording';
import { TOOLBAR_LABELS } from './toolbarLabels.ts';
import { historyTools, type Tool } from './tools.ts';

/** Counts what is drafted, and acts on the draft as a whole. */
export default class RedactionToolbar extends LightningElement {
    /** Spans drafted over all entries. */
    @api draftedCount = 0;
    @api canUndo = false;
    @api canRedo = false;
    /** What undo takes back and redo does once more, in words; empty for nothing. */
    @api undoWords = '';
    @api redoWords = '';

    readonly labels = TOOLBAR_LABELS;

    /** Moves the focus to the button that opens the review. */
    @api
    focus(): void {
        (this.refs?.['review'] as HTMLElement | undefined)?.focus();
    }

    get drafted(): string {
        const { draftedOne: one, draftedOther: other, draftedNone } = this.labels;
        return this.draftedCount > 0 ? counted(this.draftedCount, { one, other }) : draftedNone;
    }

    get tools(): readonly Tool[] {
        const { canUndo, canRedo, undoWords, redoWords } = this;
        return historyTools({ canUndo, canRedo, undoWords, redoWords });
    }

    get hasNoDraft(): boolean {
        return this.draftedCount === 0;
    }

    /** Buttons that can do nothing stay focusable, so that the focus is not lost when their last step is taken. */
    handlePress(event: MouseEvent): void {
        const button = event.currentTarget as HTMLElement;
        if (button.ariaDisabled !== 'true') this.dispatchEvent(new CustomEvent(button.dataset['event']!));
    }
}
