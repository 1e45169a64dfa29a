import { api, LightningElement } from 'lwc';
import type { Remaining } from 'c/remainingEntries';
import { counted, fill, numberOf } from 'c/wording';
import { SEARCH_LABELS } from './searchLabels.ts';
import { NOTHING_ASKED, type SearchResult } from './searchResult.ts';

export type { SearchResult } from './searchResult.ts';

const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The field that searches the transcript, the count of hits, and the way from one to the next. */
export default class TranscriptSearch extends LightningElement {
    @api result: SearchResult = NOTHING_ASKED;
    @api remaining: Remaining | null = null;

    readonly labels = SEARCH_LABELS;
    readonly help = fill(SEARCH_LABELS.help, IS_APPLE ? '⌘F' : 'Ctrl+F');

    /** Moves the focus to the field and selects what was typed, so that typing begins anew. */
    @api
    focus(): void {
        this.field?.focus();
        this.field?.select();
    }

    /** How many hits there are and which one is shown; empty while nothing is searched for. */
    get count(): string {
        const { isAsked, position, count } = this.result;
        if (!isAsked) return '';
        const isPartial = this.remaining !== null && (this.remaining.isMore || this.remaining.isTruncated);
        const labels = isPartial ? this.labels.loaded : this.labels.whole;
        return count === 0 ? labels.none : fill(labels.position, numberOf(position), numberOf(count));
    }

    get hiddenHits(): string {
        const { hiddenCount } = this.result;
        return hiddenCount > 0 ? counted(hiddenCount, this.labels.hidden) : '';
    }

    get hasNoHits(): boolean {
        return this.result.count === 0;
    }

    get countClass(): string {
        return this.result.isAsked && this.hasNoHits ? 'count count_none' : 'count';
    }

    handleInput(): void {
        this.dispatchEvent(new CustomEvent('searchtype', { detail: { typed: this.field?.value ?? '' } }));
    }

    /** Nothing that is typed here is a key of the panel. */
    handleKeyDown(event: KeyboardEvent): void {
        event.stopPropagation();
        if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Escape') this.handleClose();
        else if (event.key !== 'Enter' || event.target !== this.field) return;
        else if (event.shiftKey) this.handlePrevious();
        else this.handleNext();
        event.preventDefault();
    }

    handleNext(): void {
        this.dispatchEvent(new CustomEvent('searchnext'));
    }

    handlePrevious(): void {
        this.dispatchEvent(new CustomEvent('searchprevious'));
    }

    handleClose(): void {
        this.dispatchEvent(new CustomEvent('searchclose'));
    }

    handleShowAll(): void {
        this.focus();
        this.dispatchEvent(new CustomEvent('hiddenshow'));
    }

    /** Hands on what is asked of the entries that are not loaded. */
    handleRest(event: CustomEvent): void {
        this.dispatchEvent(new CustomEvent(event.type));
    }

    /** The button that had the focus is gone. */
    handleRestEnd(): void {
        this.field?.focus();
    }

    private get field(): HTMLInputElement | undefined {
        return this.refs?.['field'] as HTMLInputElement | undefined;
    }
}
