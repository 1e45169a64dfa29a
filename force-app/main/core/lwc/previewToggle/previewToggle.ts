import { api, LightningElement } from 'lwc';
import PREVIEW_LABEL from '@salesforce/label/c.RedactInline_Preview';

/** Shows the transcript as agents see it, or goes back to editing. */
export default class PreviewToggle extends LightningElement {
    /** Whether it is shown so. */
    @api isOn = false;

    readonly label = PREVIEW_LABEL;

    get pressed(): string {
        return String(this.isOn);
    }

    /** A button that is pressed is filled. */
    get iconVariant(): string {
        return this.isOn ? 'inverse' : '';
    }

    get className(): string {
        const selected = this.isOn ? ' slds-is-selected' : '';
        return `slds-button slds-button_icon slds-button_icon-border-filled${selected}`;
    }

    handleClick(): void {
        this.dispatchEvent(new CustomEvent('previewtoggle'));
    }
}
