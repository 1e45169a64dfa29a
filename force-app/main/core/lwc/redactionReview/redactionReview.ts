import { api, LightningElement } from 'lwc';
import type { Notice } from 'c/errorPanel';
import type { ReasonCode } from 'c/proxyContract';
import { counted } from 'c/wording';
import { REVIEW_LABELS } from './reviewLabels.ts';
import type { ReviewRow } from './reviewRow.ts';

export type { ReviewPiece, ReviewRow } from './reviewRow.ts';

/** What a radio group of the platform can do. */
interface RadioGroup extends HTMLElement {
    reportValidity(): boolean;
}

/** Shows every entry of the draft before and after, asks for the reason, and asks once more: there is no way back. */
export default class RedactionReview extends LightningElement {
    @api rows: readonly ReviewRow[] = [];
    @api reasonCodes: readonly ReasonCode[] = [];
    /** Whether the commit is under way; it cannot be left then. */
    @api isCommitting = false;
    /** Why the last try failed; nothing drafted is lost. */
    @api problem: Notice | null = null;

    readonly labels = REVIEW_LABELS;
    reasonCode = '';

    override renderedCallback(): void {
        if (this.dialog.open) return;
        this.dialog.showModal();
        (this.refs!['title'] as HTMLElement).focus();
    }

    get reasonOptions(): readonly { readonly label: string; readonly value: string }[] {
        return this.reasonCodes.map(({ code, label, standard }) => ({
            label: standard === null ? label : `${label} (${standard})`,
            value: code
        }));
    }

    get commitLabel(): string {
        const { commitOne: one, commitOther: other } = this.labels;
        return counted(this.rows.length, { one, other });
    }

    get progressLabel(): string {
        const { progressOne: one, progressOther: other } = this.labels;
        return counted(this.rows.length, { one, other });
    }

    handleReason(event: CustomEvent<{ value: string }>): void {
        this.reasonCode = event.detail.value;
    }

    handleCommit(): void {
        if (this.isCommitting) return;
        if (this.reasonCode === '') {
            const reasons = this.refs!['reasons'] as RadioGroup;
            reasons.reportValidity();
            reasons.focus();
            return;
        }
        this.dispatchEvent(new CustomEvent('draftcommit', { detail: { reasonCode: this.reasonCode } }));
    }

    /** Escape, which must not leave a commit that is under way. */
    handleCancel(event: Event): void {
        if (this.isCommitting) event.preventDefault();
    }

    handleBack(): void {
        if (!this.isCommitting) this.dialog.close();
    }

    /** A browser lets a second Escape through whatever the page says; the dialog comes back then. */
    handleClosed(): void {
        if (this.isCommitting) this.dialog.showModal();
        else this.dispatchEvent(new CustomEvent('reviewclose'));
    }

    handleKeyDown(event: KeyboardEvent): void {
        event.stopPropagation();
    }

    private get dialog(): HTMLDialogElement {
        return this.refs!['dialog'] as HTMLDialogElement;
    }
}
