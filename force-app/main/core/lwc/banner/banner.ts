import { api, LightningElement } from 'lwc';
import CLOSE_LABEL from '@salesforce/label/c.RedactInline_Close';

/** How what a banner tells is meant; its icon and its colour say so. */
export type Tone = 'info' | 'success' | 'warning' | 'error';

/** Frames what its slot holds, such as a result or a warning. */
export default class Banner extends LightningElement {
    @api tone: Tone = 'warning';
    /** Whether it can be put away. */
    @api isClosable = false;

    readonly closeLabel = CLOSE_LABEL;

    get className(): string {
        return `banner banner_${this.tone}`;
    }

    /** An icon has no colour for what is only to be known. */
    get iconVariant(): string {
        return this.tone === 'info' ? '' : this.tone;
    }

    get iconName(): string {
        return `utility:${this.tone}`;
    }

    handleClose(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}
