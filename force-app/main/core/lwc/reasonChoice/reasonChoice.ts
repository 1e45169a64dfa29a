import { api, LightningElement } from 'lwc';
import CANCEL_LABEL from '@salesforce/label/c.RedactInline_Cancel';

/** One reason as it is offered. */
interface Reason {
    readonly code: string;
    readonly label: string;
}

/** Asks for one of some reasons: pressing it is the answer. Escape and a button leave it. */
export default class ReasonChoice extends LightningElement {
    @api question = '';
    /** Words by code, in the order in which they are offered. */
    @api reasons: Readonly<Record<string, string>> = {};
    /** Whether the answer is on its way; nothing else can be chosen then. */
    @api isBusy = false;

    readonly cancelLabel = CANCEL_LABEL;
    private isShown = false;

    /** Takes the focus as it comes, for it came by a key or a press. */
    override renderedCallback(): void {
        if (this.isShown) return;
        this.isShown = true;
        this.template?.querySelector<HTMLElement>('.reason')?.focus();
    }

    get offered(): readonly Reason[] {
        return Object.entries(this.reasons).map(([code, label]) => ({ code, label }));
    }

    handleChoose(event: MouseEvent): void {
        if (this.isBusy) return;
        const { code } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('reasonchoose', { detail: { code } }));
    }

    handleCancel(): void {
        if (!this.isBusy) this.dispatchEvent(new CustomEvent('reasonclose'));
    }

    /** Letters are no shortcuts of the panel while a question is open; what keys there are can be asked all the same. */
    handleKeyDown(event: KeyboardEvent): void {
        if (event.key === '?') return;
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        this.handleCancel();
    }
}
