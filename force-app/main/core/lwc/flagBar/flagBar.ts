import { api, LightningElement } from 'lwc';
import { counted } from 'c/wording';
import NEXT_LABEL from '@salesforce/label/c.RedactInline_FlagNext';
import OPEN_ONE_LABEL from '@salesforce/label/c.RedactInline_FlagsOpen_One';
import OPEN_OTHER_LABEL from '@salesforce/label/c.RedactInline_FlagsOpen_Other';
import PREVIOUS_LABEL from '@salesforce/label/c.RedactInline_FlagPrevious';

/** How many entries are flagged, and the way through them. */
export default class FlagBar extends LightningElement {
    @api count = 0;
    /** Whether entries are being read on the way to a flagged one. */
    @api isSeeking = false;

    readonly labels = { next: NEXT_LABEL, previous: PREVIOUS_LABEL };

    get counted(): string {
        return counted(this.count, { one: OPEN_ONE_LABEL, other: OPEN_OTHER_LABEL });
    }

    handlePrevious(): void {
        this.go('flagprevious');
    }

    handleNext(): void {
        this.go('flagnext');
    }

    private go(type: string): void {
        if (!this.isSeeking) this.dispatchEvent(new CustomEvent(type));
    }
}
