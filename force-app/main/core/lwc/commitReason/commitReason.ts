import { api, LightningElement } from 'lwc';
import type { ReasonCode } from 'c/proxyContract';
import { reasonCodeWords } from 'c/wording';
import { REASON_LABELS } from './reasonLabels.ts';

/** A reason as it is offered. */
interface ReasonOption {
    readonly code: string;
    readonly words: string;
    readonly isChosen: boolean;
}

/**
 * The reason of a redaction, which has to be given. In place of the radio group of the platform, because that one lets a long
 * reason flow around its button, and puts all of them below each other however wide it is.
 */
export default class CommitReason extends LightningElement {
    @api codes: readonly ReasonCode[] = [];
    /** The code that is chosen; empty for none. */
    @api value = '';

    readonly labels = REASON_LABELS;
    private isReported = false;

    get options(): readonly ReasonOption[] {
        return this.codes.map((reason) => {
            return { code: reason.code, words: reasonCodeWords(reason), isChosen: reason.code === this.value };
        });
    }

    get isMissing(): boolean {
        return this.isReported && this.value === '';
    }

    get invalid(): 'true' | 'false' {
        return this.isMissing ? 'true' : 'false';
    }

    /** Whether a reason is chosen; says so where none is, and takes the focus. */
    @api
    reportValidity(): boolean {
        this.isReported = true;
        const isValid = this.value !== '';
        if (!isValid) this.template?.querySelector<HTMLElement>('input')?.focus();
        return isValid;
    }

    handleChange(event: Event): void {
        const { value } = event.target as HTMLInputElement;
        this.dispatchEvent(new CustomEvent('reasonchoose', { detail: { code: value } }));
    }
}
