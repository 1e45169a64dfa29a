import { api, LightningElement } from 'lwc';
import { counted } from 'c/wording';
import { TOOLBAR_LABELS } from './toolbarLabels.ts';
import { toolPairs, type ToolPair } from './tools.ts';

/** Counts what is suggested and drafted, and acts on the draft as a whole. */
export default class RedactionToolbar extends LightningElement {
    /** Suggestions still to be decided on, in the entries loaded. */
    @api suggestionCount = 0;
    /** Whether there are entries that are not loaded. */
    @api isPartial = false;
    /** Spans drafted over all entries. */
    @api draftedCount = 0;
    @api canUndo = false;
    @api canRedo = false;

    readonly labels = TOOLBAR_LABELS;

    /** Moves the focus to the button that opens the review. */
    @api
    focus(): void {
        (this.refs?.['review'] as HTMLElement | undefined)?.focus();
    }

    get suggestions(): string {
        const words = this.isPartial ? this.labels.suggestionsLoaded : this.labels.suggestions;
        return this.suggestionCount > 0 ? counted(this.suggestionCount, words) : words.none;
    }

    get drafted(): string {
        const { draftedOne: one, draftedOther: other, draftedNone } = this.labels;
        return this.draftedCount > 0 ? counted(this.draftedCount, { one, other }) : draftedNone;
    }

    get pairs(): readonly ToolPair[] {
        const { suggestionCount, canUndo, canRedo } = this;
        return toolPairs({ suggestionCount, canUndo, canRedo });
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
