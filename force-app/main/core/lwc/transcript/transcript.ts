import { api, LightningElement } from 'lwc';
import type { CategoryPolicy, Suggestion, TranscriptEntry } from 'c/proxyContract';
import { EMPTY_DRAFT, type Draft, type MaskRules } from 'c/redaction';
import type { EntryHits } from 'c/transcriptEntry';
import BEGINNING_LABEL from '@salesforce/label/c.RedactInline_Beginning';
import EARLIER_LABEL from '@salesforce/label/c.RedactInline_Earlier';
import EARLIER_LOADING_LABEL from '@salesforce/label/c.RedactInline_EarlierLoading';
import ENTRIES_LABEL from '@salesforce/label/c.RedactInline_Entries';
import { dayGroupsOf, type DayGroup, type Editing } from './dayGroups.ts';

export type { Editing } from './dayGroups.ts';

/** What an entry component lets its list do. */
interface EntryElement extends HTMLElement {
    focusMark(start: number): boolean;
    reveal(): void;
}

/** The entries of a conversation, by day, in a region that scrolls by itself. */
export default class Transcript extends LightningElement {
    @api entries: readonly TranscriptEntry[] = [];
    @api suggestions: ReadonlyMap<string, readonly Suggestion[]> = new Map();
    @api draft: Draft = EMPTY_DRAFT;
    /** What a search found, by entry. */
    @api hits: ReadonlyMap<string, EntryHits> = new Map();
    /** Entries that were redacted and read back in this visit. */
    @api verified: ReadonlySet<string> = new Set();
    /** The entry that is open for selection. */
    @api editing: Editing | null = null;
    @api rules: MaskRules = {};
    @api categories: readonly CategoryPolicy[] = [];
    /** Epoch milliseconds of the start of the call; `null` for messages. */
    @api startTimestamp: number | null = null;
    @api canRedact = false;
    @api hasEarlier = false;
    @api isLoadingEarlier = false;

    readonly labels = { beginning: BEGINNING_LABEL, entries: ENTRIES_LABEL };
    private firstIdentifier: string | null = null;
    /** How far the first entry stood from the end of the list when the list was last rendered. */
    private distanceToEnd = 0;
    /** Whether the button for earlier entries was pressed since they last came. */
    private isEarlierPressed = false;

    /** Moves the focus to an entry. */
    @api
    focusEntry(identifier: string): void {
        this.entryElement(identifier)?.focus();
    }

    /** Moves the focus to the mark of an entry that begins at an offset of its text; tells whether there is one. */
    @api
    focusMark(identifier: string, start: number): boolean {
        return this.entryElement(identifier)?.focusMark(start) ?? false;
    }

    /** Scrolls to the hit that the search stands at in an entry, else to the entry; the focus stays where it is. */
    @api
    revealEntry(identifier: string): void {
        this.entryElement(identifier)?.reveal();
    }

    get groups(): readonly DayGroup[] {
        const { suggestions, draft, hits, verified, editing } = this;
        return dayGroupsOf(this.entries, { suggestions, draft, hits, verified, editing });
    }

    get earlierLabel(): string {
        return this.isLoadingEarlier ? EARLIER_LOADING_LABEL : EARLIER_LABEL;
    }

    override renderedCallback(): void {
        const region = this.refs?.['region'] as HTMLElement | undefined;
        if (!region) return;
        const first = this.entries[0]?.identifier ?? null;
        if (first !== this.firstIdentifier) {
            const isFirstPage = this.firstIdentifier === null;
            region.scrollTop = isFirstPage ? region.scrollHeight : region.scrollHeight - this.distanceToEnd;
            this.firstIdentifier = first;
        }
        this.distanceToEnd = region.scrollHeight - region.scrollTop;
        if (this.isEarlierPressed && !this.isLoadingEarlier) this.finishEarlier(region);
    }

    handleScroll(event: Event): void {
        const region = event.currentTarget as HTMLElement;
        this.distanceToEnd = region.scrollHeight - region.scrollTop;
    }

    handleEarlier(): void {
        if (this.isLoadingEarlier) return;
        this.isEarlierPressed = true;
        this.dispatchEvent(new CustomEvent('earlier'));
    }

    /** Hands on what an entry says. */
    handleEntry(event: CustomEvent<unknown>): void {
        event.stopPropagation();
        this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    }

    /** With the first entry of all, the button that was pressed is gone: the focus stays in the region. */
    private finishEarlier(region: HTMLElement): void {
        this.isEarlierPressed = false;
        if (!this.hasEarlier) region.focus({ preventScroll: true });
    }

    private entryElement(identifier: string): EntryElement | undefined {
        const elements = [...(this.template?.querySelectorAll<EntryElement>('c-transcript-entry') ?? [])];
        return elements.find((element) => element.dataset['identifier'] === identifier);
    }
}
