import { api, LightningElement } from 'lwc';
import type { Notice } from './notice.ts';

export type { Notice } from './notice.ts';

/** Tells what went wrong, or what needs a look, and offers the way on. */
export default class ErrorPanel extends LightningElement {
    @api notice!: Notice;
    /** Whether it can be put away. */
    @api isClosable = false;

    get facts(): readonly { readonly key: number; readonly text: string }[] {
        return this.notice.facts.map((text, key) => ({ key, text }));
    }

    get hasFacts(): boolean {
        return this.notice.facts.length > 0;
    }

    handleAction(): void {
        this.dispatchEvent(new CustomEvent('action'));
    }

    handleClose(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}
