import { api, LightningElement } from 'lwc';
import { counted } from 'c/wording';
import ACTIVE_LABEL from '@salesforce/label/c.RedactInline_FilterActive';
import COUNT_ONE_LABEL from '@salesforce/label/c.RedactInline_FilterSpeaker_One';
import COUNT_OTHER_LABEL from '@salesforce/label/c.RedactInline_FilterSpeaker_Other';
import NAME_LABEL from '@salesforce/label/c.RedactInline_Filter';
import SHOW_ALL_LABEL from '@salesforce/label/c.RedactInline_ShowAll';
import SHOW_LABEL from '@salesforce/label/c.RedactInline_FilterShow';
import type { Speaker } from './speaker.ts';

export type { Speaker } from './speaker.ts';

/** A speaker with role and count of entries in words; a space before each keeps it apart from the name where it is read out. */
interface SpeakerOption extends Speaker {
    readonly spacedRole: string;
    readonly spacedEntries: string;
}

/** The menu of speakers; each of them is shown or hidden. */
export default class SpeakerFilter extends LightningElement {
    @api speakers: readonly Speaker[] = [];

    readonly labels = { show: SHOW_LABEL, showAll: SHOW_ALL_LABEL };
    isOpen = false;

    /** Moves the focus to the button that opens the menu. */
    @api
    focus(): void {
        (this.refs?.['button'] as HTMLElement | undefined)?.focus();
    }

    get options(): readonly SpeakerOption[] {
        return this.speakers.map((speaker) => ({
            ...speaker,
            spacedRole: ` ${speaker.role}`,
            spacedEntries: ` ${counted(speaker.count, { one: COUNT_ONE_LABEL, other: COUNT_OTHER_LABEL })}`
        }));
    }

    get isActive(): boolean {
        return this.speakers.some(({ isShown }) => !isShown);
    }

    get buttonLabel(): string {
        return this.isActive ? ACTIVE_LABEL : NAME_LABEL;
    }

    get buttonClass(): string {
        const state = this.isActive ? ' button_active' : '';
        return `slds-button slds-button_icon slds-button_icon-border-filled button${state}`;
    }

    get expanded(): 'true' | 'false' {
        return this.isOpen ? 'true' : 'false';
    }

    handleButton(): void {
        this.isOpen = !this.isOpen;
    }

    handleChange(event: Event): void {
        const { key } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('speakertoggle', { detail: { key } }));
    }

    handleShowAll(): void {
        this.close();
        this.dispatchEvent(new CustomEvent('allshow'));
    }

    /** Nothing that is pressed in the menu is a key of the panel. */
    handleKeyDown(event: KeyboardEvent): void {
        if (!this.isOpen) return;
        event.stopPropagation();
        if (event.key === 'Escape') this.close();
    }

    /** Who goes on elsewhere is done with the menu. */
    handleFocusOut(event: FocusEvent): void {
        const root = this.refs?.['root'] as Element | undefined;
        if (!root?.contains(event.relatedTarget as Node | null)) this.isOpen = false;
    }

    private close(): void {
        this.isOpen = false;
        this.focus();
    }
}
