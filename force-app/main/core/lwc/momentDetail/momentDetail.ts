import { api, LightningElement } from 'lwc';
import { agoOf, dateTimeOf } from 'c/wording';

/** A tooltip that says when an entry was said: date, time and zone, and how long ago as it is shown. Escape puts it away. */
export default class MomentDetail extends LightningElement {
    /** Epoch milliseconds. */
    @api timestamp = 0;

    override connectedCallback(): void {
        window.addEventListener('keydown', this.handleKeyDown);
    }

    override disconnectedCallback(): void {
        window.removeEventListener('keydown', this.handleKeyDown);
    }

    get dateTime(): string {
        return dateTimeOf(this.timestamp);
    }

    get ago(): string {
        return agoOf(this.timestamp);
    }

    handleKeyDown = ({ key }: KeyboardEvent): void => {
        if (key === 'Escape') this.dispatchEvent(new CustomEvent('momenthide'));
    };
}
