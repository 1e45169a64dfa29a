import { api, LightningElement } from 'lwc';
import { counted } from 'c/wording';
import LOAD_LABEL from '@salesforce/label/c.RedactInline_RestLoad';
import LOADING_ONE_LABEL from '@salesforce/label/c.RedactInline_RestLoading_One';
import LOADING_OTHER_LABEL from '@salesforce/label/c.RedactInline_RestLoading_Other';
import MISSING_LABEL from '@salesforce/label/c.RedactInline_RestMissing';
import STOP_LABEL from '@salesforce/label/c.RedactInline_RestStop';
import UNREACHABLE_LABEL from '@salesforce/label/c.RedactInline_RestUnreachable';
import { NOTHING_REMAINING, type Remaining } from './remaining.ts';

export { NOTHING_REMAINING, type Remaining } from './remaining.ts';

/** Says that entries are not loaded, and offers to load them; shows nothing where all of them are. */
export default class RemainingEntries extends LightningElement {
    @api
    get remaining(): Remaining {
        return this._remaining;
    }
    set remaining(remaining: Remaining) {
        const hadFocus = this.hasButton && this.template?.activeElement != null;
        this._remaining = remaining;
        this.isLeft = hadFocus && !this.hasButton;
    }

    private _remaining: Remaining = NOTHING_REMAINING;
    /** Whether its button had the focus and is to go. */
    private isLeft = false;

    /**
     * A button that goes takes the focus with it: whoever holds this component says where the focus is then. While it is rendered
     * here, they are being rendered too, and reach nothing of their own.
     */
    override renderedCallback(): void {
        if (!this.isLeft) return;
        this.isLeft = false;
        queueMicrotask(() => this.dispatchEvent(new CustomEvent('restend')));
    }

    get isShown(): boolean {
        const { isMore, isLoading, isTruncated } = this.remaining;
        return isMore || isLoading || isTruncated;
    }

    get hasButton(): boolean {
        return this.remaining.isMore || this.remaining.isLoading;
    }

    get message(): string {
        const { loadedCount, isMore, isLoading } = this.remaining;
        if (isLoading) return counted(loadedCount, { one: LOADING_ONE_LABEL, other: LOADING_OTHER_LABEL });
        return isMore ? MISSING_LABEL : UNREACHABLE_LABEL;
    }

    get buttonLabel(): string {
        return this.remaining.isLoading ? STOP_LABEL : LOAD_LABEL;
    }

    /** One button for both, so that the focus stays on it. */
    handlePress(): void {
        this.dispatchEvent(new CustomEvent(this.remaining.isLoading ? 'reststop' : 'restload'));
    }
}
