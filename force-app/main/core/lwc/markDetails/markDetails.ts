import { api, LightningElement } from 'lwc';
import { counted, fill } from 'c/wording';
import { DETAILS_LABELS } from './detailsLabels.ts';
import { appearanceWords, type FoundAppearances } from './foundAppearances.ts';

export { appearanceWords, type FoundAppearances } from './foundAppearances.ts';

/** Says why a passage is marked, in the open: for those who cannot hover. Leads on to what else holds its value. */
export default class MarkDetails extends LightningElement {
    /** The category in words. */
    @api category = '';
    /** Why it is suggested; empty for what somebody selected. */
    @api why = '';
    /** Which part of a value it is, in words; empty for the whole of one. */
    @api partWords = '';
    /** What was found of its value; `null` while nobody asked. */
    @api found: FoundAppearances | null = null;

    readonly labels = DETAILS_LABELS;

    get name(): string {
        return fill(this.labels.name, this.category);
    }

    get reasons(): string {
        return [this.why || this.labels.byHand, this.partWords].filter(Boolean).join(' · ');
    }

    get foundWords(): string {
        return this.found ? appearanceWords(this.found) : '';
    }

    /** One button, which looks first and drafts then: so the focus stays on it. */
    get valueEvent(): string {
        return this.canDraft ? 'appearancesdraft' : 'appearancesfind';
    }

    get valueClass(): string {
        return `slds-button slds-button_${this.canDraft ? 'brand' : 'neutral'}`;
    }

    get valueLabel(): string {
        return this.canDraft ? counted(this.found?.openCount ?? 0, this.labels.draft) : this.labels.appearances;
    }

    handlePress(event: MouseEvent): void {
        this.dispatchEvent(new CustomEvent((event.currentTarget as HTMLElement).dataset['event']!));
    }

    handleKeyDown(event: KeyboardEvent): void {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.dispatchEvent(new CustomEvent('detailsclose'));
    }

    private get canDraft(): boolean {
        return this.found !== null && !this.found.isLooking && this.found.openCount > 0;
    }
}
