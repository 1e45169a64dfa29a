import { api, LightningElement } from 'lwc';
import type { Category, MaskRules } from 'c/redaction';
import { NOTHING_REMAINING, type Remaining } from 'c/remainingEntries';
import { counted } from 'c/wording';
import { RAIL_LABELS } from './railLabels.ts';
import { openCount, railRows, remainder, type CategoryCount, type RailRow } from './railRows.ts';

export { remainder, type CategoryCount } from './railRows.ts';

/**
 * Counts what is suggested and drafted by category, accepts all of one, and says what remains. Beside a wide transcript it is a
 * column; above a narrow one a bar that opens, because the transcript goes first.
 */
export default class SuggestionRail extends LightningElement {
    @api counts: readonly CategoryCount[] = [];
    /** The category that next and previous stay in; `null` for all. */
    @api chosen: Category | null = null;
    @api rules: MaskRules = {};
    /** How much of the transcript is loaded: what is not may hold more. */
    @api remaining: Remaining = NOTHING_REMAINING;
    /** Whether there are entries that are not loaded. */
    @api isPartial = false;
    /** Entries that could not be searched. */
    @api unsearchedCount = 0;
    /** Entries in a language that is not covered. */
    @api writtenCount = 0;

    readonly labels = RAIL_LABELS;
    /** Whether the bar is open; the column always is. */
    isOpen = false;

    get rows(): readonly RailRow[] {
        return railRows(this.counts, this.chosen, this.rules);
    }

    get left(): string {
        return remainder({ counts: this.counts, isPartial: this.isPartial });
    }

    get hasNoneOpen(): boolean {
        return openCount(this.counts) === 0;
    }

    get hasRows(): boolean {
        return this.counts.length > 0;
    }

    /** Whether there is more to see than the bar says. */
    get hasMore(): boolean {
        return this.hasRows || this.isPartial || this.notes.length > 0;
    }

    get notes(): readonly string[] {
        const { unsearchedCount, writtenCount, labels } = this;
        return [
            ...(unsearchedCount > 0 ? [counted(unsearchedCount, labels.unsearched)] : []),
            ...(writtenCount > 0 ? [counted(writtenCount, labels.written)] : [])
        ];
    }

    get expanded(): 'true' | 'false' {
        return this.isOpen ? 'true' : 'false';
    }

    get bodyClass(): string {
        return this.isOpen ? 'body body_open' : 'body';
    }

    get toggleClass(): string {
        return `slds-button slds-button_icon toggle${this.isOpen ? ' toggle_open' : ''}`;
    }

    get isAllChosen(): 'true' | 'false' {
        return this.chosen === null ? 'true' : 'false';
    }

    /** Buttons that can do nothing stay focusable, so that the focus is not lost with the last suggestion. */
    handleStep(event: MouseEvent): void {
        const { step = '' } = (event.currentTarget as HTMLElement).dataset;
        if (!this.hasNoneOpen) this.dispatchEvent(new CustomEvent(step));
    }

    handleToggle(): void {
        this.isOpen = !this.isOpen;
    }

    /** Pressing the category that is chosen goes back to all. */
    handleChoose(event: MouseEvent): void {
        const category = (event.currentTarget as HTMLElement).dataset['category'] ?? null;
        this.emit('categorychoose', category === this.chosen ? null : category);
    }

    handleAll(): void {
        this.emit('categorychoose', null);
    }

    /** The button goes with what was open, so the focus moves to the row's other one first. */
    handleAccept(event: MouseEvent): void {
        const { category = '' } = (event.currentTarget as HTMLElement).dataset;
        const choices = [...(this.template?.querySelectorAll<HTMLElement>('.choose') ?? [])];
        choices.find((choice) => choice.dataset['category'] === category)?.focus();
        this.emit('categoryaccept', category);
    }

    handleRest(event: CustomEvent): void {
        this.dispatchEvent(new CustomEvent(event.type));
    }

    /** The button that had the focus is gone. */
    handleRestEnd(): void {
        (this.refs?.['previous'] as HTMLButtonElement | undefined)?.focus();
    }

    private emit(type: string, category: Category | null): void {
        this.dispatchEvent(new CustomEvent(type, { detail: { category } }));
    }
}
