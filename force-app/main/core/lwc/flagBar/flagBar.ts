import { api, LightningElement } from 'lwc';
import { counted } from 'c/wording';
import NEXT_LABEL from '@salesforce/label/c.RedactInline_FlagNext';
import OPEN_ONE_LABEL from '@salesforce/label/c.RedactInline_FlagsOpen_One';
import OPEN_OTHER_LABEL from '@salesforce/label/c.RedactInline_FlagsOpen_Other';
import PREVIOUS_LABEL from '@salesforce/label/c.RedactInline_FlagPrevious';

/** How many entries are flagged, and the way through them; nothing where none is. */
export default class FlagBar extends LightningElement {
    @api
    get count(): number {
        return this._count;
    }
    set count(count: number) {
        this._count = count;
        this.isActedOn = this.template?.activeElement != null;
    }
    /** Whether entries are being read on the way to a flagged one. */
    @api isSeeking = false;

    readonly labels = { next: NEXT_LABEL, previous: PREVIOUS_LABEL };
    private _count = 0;
    /** Whether one of its buttons had the focus when it was told the count. */
    private isActedOn = false;

    /** Others have resolved the last flag under a hand: the buttons are gone, and who is around them takes the focus. */
    override renderedCallback(): void {
        const isLost = this.isActedOn && this.count === 0;
        this.isActedOn = false;
        if (isLost) this.dispatchEvent(new CustomEvent('focusleave'));
    }

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
