import { api, LightningElement } from 'lwc';
import LOADING_LABEL from '@salesforce/label/c.RedactInline_Loading';
import type { Panel } from './panel.ts';

export type { Panel } from './panel.ts';

/** Widths of the skeleton's bubbles, as class names; they alternate like a conversation. */
const SKELETON = ['customer', 'agent', 'customer', 'agent'].map((side, index) => ({
    key: index,
    className: `bubble bubble_${side}`
}));

/** Stands in for the transcript: a skeleton while it loads, else why there is none and the way on. */
export default class StatePanel extends LightningElement {
    /** What to say; nothing while loading. */
    @api panel: Panel | null = null;

    readonly loadingLabel = LOADING_LABEL;
    readonly skeleton = SKELETON;

    get iconName(): string {
        return this.panel?.iconName ?? '';
    }

    get role(): string {
        return this.panel?.isFailure ? 'alert' : 'status';
    }

    handleAction(): void {
        this.dispatchEvent(new CustomEvent('action'));
    }
}
