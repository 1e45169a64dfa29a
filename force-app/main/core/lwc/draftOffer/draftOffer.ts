import { api, LightningElement } from 'lwc';
import { counted } from 'c/wording';
import CONTINUE_LABEL from '@salesforce/label/c.RedactInline_DraftContinue';
import DISCARD_LABEL from '@salesforce/label/c.RedactInline_DraftDiscard';
import KEPT_ONE_LABEL from '@salesforce/label/c.RedactInline_DraftKept_One';
import KEPT_OTHER_LABEL from '@salesforce/label/c.RedactInline_DraftKept_Other';

/** Offers a draft that was kept when its record was left. */
export default class DraftOffer extends LightningElement {
    /** How many passages it has. */
    @api passageCount = 0;

    readonly labels = { continue: CONTINUE_LABEL, discard: DISCARD_LABEL };

    get kept(): string {
        return counted(this.passageCount, { one: KEPT_ONE_LABEL, other: KEPT_OTHER_LABEL });
    }

    handleContinue(): void {
        this.dispatchEvent(new CustomEvent('draftcontinue'));
    }

    handleDiscard(): void {
        this.dispatchEvent(new CustomEvent('draftdiscard'));
    }
}
