import { api, LightningElement } from 'lwc';
import type { FlagView } from 'c/entryFlag';
import { currentRange, elementsIn } from 'c/pageSelection';
import type { CategoryPolicy, Suggestion, TranscriptEntry } from 'c/proxyContract';
import { EMPTY_DRAFT, type Draft, type MaskRules } from 'c/redaction';
import type { HitsByEntry } from 'c/textSearch';
import { NO_LINKS, type Links, type MarkAppearances } from 'c/transcriptEntry';
import { counted } from 'c/wording';
import BEGINNING_LABEL from '@salesforce/label/c.RedactInline_Beginning';
import EARLIER_LABEL from '@salesforce/label/c.RedactInline_Earlier';
import EARLIER_LOADING_LABEL from '@salesforce/label/c.RedactInline_EarlierLoading';
import ENTRIES_LABEL from '@salesforce/label/c.RedactInline_Entries';
import NEW_ENTRIES_ONE_LABEL from '@salesforce/label/c.RedactInline_NewEntries_One';
import NEW_ENTRIES_OTHER_LABEL from '@salesforce/label/c.RedactInline_NewEntries_Other';
import { itemsOf, roomAfter, type Editing, type EntryItem } from './items.ts';
import { listMoveOf } from './listMove.ts';
import { moveInList, type ListHost } from './moveInList.ts';
import { countNew } from './newEntries.ts';
import { onNewDay } from './newDay.ts';
import { createReach, type EntryElement } from './reachEntry.ts';
import { createScroller } from './scroller.ts';

export type { Editing } from './items.ts';

/**
 * The entries of a conversation, by day, in a region that scrolls by itself. Only what is seen of them is rendered, with some
 * around it, and what has the focus, the selection or is open for selection.
 */
export default class Transcript extends LightningElement implements ListHost {
    /**
     * The entries by identifier, in their order. Of an array, the platform would make a read-only copy of each entry that is
     * looked at: of ten thousand, that takes as long as to render what is seen.
     */
    @api
    get entries(): ReadonlyMap<string, TranscriptEntry> {
        return this._entries;
    }
    set entries(entries: ReadonlyMap<string, TranscriptEntry>) {
        const before = this.list;
        this._entries = entries;
        this.list = [...entries.values()];
        this.scroller.show(this.list);
        this.newCount = this.scroller.isAtEnd ? 0 : this.newCount + countNew(before, this.list);
    }
    @api suggestions: ReadonlyMap<string, readonly Suggestion[]> = new Map();
    @api draft: Draft = EMPTY_DRAFT;
    /** What a search found, by entry. */
    @api hits: HitsByEntry = new Map();
    /** The places of values that are split over several. */
    @api links: Links = NO_LINKS;
    /** What was found of a value that is marked somewhere; `null` while nobody asked. */
    @api appearances: MarkAppearances | null = null;
    /** What is known of the flags of entries. */
    @api flags: ReadonlyMap<string, FlagView> = new Map();
    /** Entries that were redacted and read back in this visit. */
    @api verified: ReadonlyMap<string, string> = new Map();
    /** The entry that is open for selection. */
    @api
    get editing(): Editing | null {
        return this._editing;
    }
    set editing(editing: Editing | null) {
        this._editing = editing;
        this.scroller.pins.editing = editing?.identifier ?? null;
    }
    @api rules: MaskRules = {};
    @api categories: readonly CategoryPolicy[] = [];
    /** Epoch milliseconds of the start of the call; `null` for messages. */
    @api startTimestamp: number | null = null;
    @api canRedact = false;
    /** Whether the user flags entries for somebody who may redact. */
    @api canFlag = false;
    @api hasEarlier = false;
    @api isLoadingEarlier = false;

    readonly labels = { beginning: BEGINNING_LABEL, entries: ENTRIES_LABEL };
    /** The keys of the rows that are rendered. */
    shown: readonly string[] = [];
    /** The split value at which somebody looks. */
    activeGroup: string | null = null;
    /** How many entries have come below a reader who was not at the end. */
    newCount = 0;
    list: readonly TranscriptEntry[] = [];
    private _entries: ReadonlyMap<string, TranscriptEntry> = new Map();
    private _editing: Editing | null = null;
    /** The first entry when scrolling asked for earlier ones: it asks once, so that a failure is not asked for again and again. */
    private askedBefore: string | null = null;
    /** Whether the button for earlier entries was pressed since they last came. */
    private isEarlierPressed = false;
    private stopClock: () => void = () => undefined;
    private readonly scroller = createScroller({
        region: () => this.refs?.['region'] as HTMLElement | undefined,
        list: () => this.refs?.['list'] as HTMLElement | undefined,
        shown: () => this.shown,
        render: (shown) => (this.shown = shown)
    });
    private readonly reach = createReach({
        rendered: () => this.rendered,
        goTo: (identifier) => this.scroller.goTo(identifier)
    });

    override connectedCallback(): void {
        this.stopClock = onNewDay(() => this.scroller.show(this.list));
        document.addEventListener('selectionchange', this.handleSelection);
        document.addEventListener('mouseup', this.handleMouseUp);
    }

    override disconnectedCallback(): void {
        this.stopClock();
        document.removeEventListener('selectionchange', this.handleSelection);
        document.removeEventListener('mouseup', this.handleMouseUp);
        this.scroller.stop();
    }

    /** Moves the focus to an entry, which is scrolled to where it is not rendered. */
    @api
    focusEntry(identifier: string): void {
        this.reach.to({ identifier, use: (element) => element.focus() });
    }

    /**
     * Moves the focus to the mark of an entry that begins at an offset of its text; tells whether there is one. In an entry that
     * is not rendered yet it is the entry that takes the focus where there is none.
     */
    @api
    focusMark(identifier: string, start: number): boolean {
        const element = this.rendered.find(({ dataset }) => dataset['identifier'] === identifier);
        if (element) return element.focusMark(start);
        return this.reach.to({ identifier, use: (entry) => entry.focusMark(start) || entry.focus() });
    }

    /** Scrolls to the hit that the search stands at in an entry, else to the entry; the focus stays where it is. */
    @api
    revealEntry(identifier: string): void {
        this.reach.to({ identifier, use: (element) => element.reveal() });
    }

    /** Scrolls to the mark of an entry that begins at an offset, else to the entry, unless it is in sight; the focus stays. */
    @api
    showPlace(identifier: string, start: number): void {
        this.reach.to({ identifier, use: (element) => element.show(start) });
    }

    /** The identifier of the first entry that is in sight; `null` without entries. */
    @api
    get firstSeen(): string | null {
        return this.scroller.firstSeen;
    }

    get items(): readonly EntryItem[] {
        const { scroller, shown, suggestions, draft, hits, flags, verified, editing } = this;
        const { rows, layout } = scroller;
        return itemsOf(rows, { layout, shown }, { suggestions, draft, hits, flags, verified, editing });
    }

    /**
     * How many entries there are: unknown, which is -1, until the first of all is loaded. The position of an entry counts from the
     * first that is loaded; without it, browsers would count from the first that is rendered.
     */
    get setSize(): number {
        return this.hasEarlier ? -1 : this.list.length;
    }

    get regionClass(): string {
        return this.editing ? 'region region_editing' : 'region';
    }

    get restStyle(): string {
        return roomAfter({ layout: this.scroller.layout, shown: this.shown });
    }

    get earlierLabel(): string {
        return this.isLoadingEarlier ? EARLIER_LOADING_LABEL : EARLIER_LABEL;
    }

    get newLabel(): string {
        return counted(this.newCount, { one: NEW_ENTRIES_ONE_LABEL, other: NEW_ENTRIES_OTHER_LABEL });
    }

    override renderedCallback(): void {
        this.scroller.rendered([...(this.template?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]);
        if (this.scroller.isAtEnd) this.newCount = 0;
        this.reach.rendered();
        if (this.isEarlierPressed && !this.isLoadingEarlier) this.finishEarlier();
    }

    handleScroll(): void {
        const { scroller } = this;
        const isUpwards = scroller.scrolled();
        if (scroller.isAtEnd) this.newCount = 0;
        if (isUpwards && scroller.isNearBeginning) this.askForEarlier();
    }

    handleEarlier(): void {
        if (this.isLoadingEarlier) return;
        this.isEarlierPressed = true;
        this.dispatchEvent(new CustomEvent('earlier'));
    }

    /** Goes to the first of the entries that have come. */
    handleNew(): void {
        const first = this.list[this.list.length - this.newCount];
        this.newCount = 0;
        if (first) this.focusEntry(first.identifier);
    }

    handleKeyDown(event: KeyboardEvent): void {
        const identifier = (event.target as HTMLElement).dataset['identifier'] ?? null;
        const move = listMoveOf(event);
        if (move === null || event.defaultPrevented) return;
        if (identifier !== null && identifier === this.editing?.identifier) return;
        if (moveInList(this, move, identifier)) event.preventDefault();
    }

    handleFocusIn(event: FocusEvent): void {
        const key = (event.currentTarget as HTMLElement).dataset['key'] ?? null;
        this.scroller.pins.focused = key;
    }

    /** A window that loses the focus gives it back to where it was. */
    handleFocusOut(): void {
        if (document.hasFocus()) this.scroller.pins.focused = null;
    }

    handleSelection = (): void => {
        const rows = [...(this.template?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
        const covered = elementsIn(currentRange(this.template as unknown as ShadowRoot), rows);
        this.scroller.pins.selected = covered.map((row) => row.dataset['row'] ?? '');
    };

    /** A drag over several entries may end beside their texts, or outside of them all: the last of them says then what redacts. */
    handleMouseUp = ({ defaultPrevented }: MouseEvent): void => {
        const covered = elementsIn(currentRange(this.template as unknown as ShadowRoot), this.rendered);
        if (covered.length > 1 && !defaultPrevented) covered.at(-1)?.tellBeyond();
    };

    /** All parts of a split value light up together. */
    handleLink({ type, detail }: CustomEvent<{ readonly group: string }>): void {
        this.activeGroup = type === 'linkenter' ? detail.group : null;
    }

    /** Hands on what an entry says. */
    handleEntry(event: CustomEvent<unknown>): void {
        event.stopPropagation();
        this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    }

    get rendered(): readonly EntryElement[] {
        return [...(this.template?.querySelectorAll<EntryElement>('c-transcript-entry') ?? [])];
    }

    get region(): HTMLElement | undefined {
        return this.refs?.['region'] as HTMLElement | undefined;
    }

    goToEnd(): void {
        this.scroller.goToEnd();
    }

    private askForEarlier(): void {
        const first = this.list[0]?.identifier ?? null;
        if (!this.hasEarlier || this.isLoadingEarlier || first === this.askedBefore) return;
        this.askedBefore = first;
        this.dispatchEvent(new CustomEvent('earlier'));
    }

    /** With the first entry of all, the button that was pressed is gone: the focus stays in the region. */
    private finishEarlier(): void {
        this.isEarlierPressed = false;
        if (!this.hasEarlier) this.region?.focus({ preventScroll: true });
    }
}
