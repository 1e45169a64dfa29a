import { api, LightningElement } from 'lwc';
import { fill } from 'c/wording';
import { appearanceAction, type AppearanceAction } from './appearanceAction.ts';
import { DETAILS_LABELS } from './detailsLabels.ts';
import { appearanceWords, type FoundAppearances } from './foundAppearances.ts';

export { appearanceAction, type AppearanceAction } from './appearanceAction.ts';
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

    get action(): AppearanceAction {
        return appearanceAction(this.found);
    }

    handlePress(event: MouseEvent): void {
        this.dispatchEvent(new CustomEvent((event.currentTarget as HTMLElement).dataset['event']!));
    }

    handleKeyDown(event: KeyboardEvent): void {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.dispatchEvent(new CustomEvent('detailsclose'));
    }
}
