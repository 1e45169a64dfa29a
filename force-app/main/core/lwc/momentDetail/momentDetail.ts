import { api, LightningElement } from 'lwc';
import { onMinute } from 'c/clock';
import { agoOf, dateTimeOf } from 'c/wording';

/** A tooltip that says when an entry was said: date, time and zone, and how long ago. Escape puts it away. */
export default class MomentDetail extends LightningElement {
    /** Epoch milliseconds. */
    @api timestamp = 0;

    /** Epoch milliseconds. */
    private now = Date.now();
    private stopClock: () => void = () => undefined;

    override connectedCallback(): void {
        this.stopClock = onMinute((now) => (this.now = now));
        window.addEventListener('keydown', this.handleKeyDown);
    }

    override disconnectedCallback(): void {
        this.stopClock();
        window.removeEventListener('keydown', this.handleKeyDown);
    }

    get dateTime(): string {
        return dateTimeOf(this.timestamp);
    }

    get ago(): string {
        return agoOf(this.timestamp, this.now);
    }

    handleKeyDown = ({ key }: KeyboardEvent): void => {
        if (key === 'Escape') this.dispatchEvent(new CustomEvent('momenthide'));
    };
}
