import { api, LightningElement } from 'lwc';
import type { FlagActDetail, FlagView } from 'c/entryFlag';
import type { CategoryPolicy, Suggestion, TranscriptEntry as Entry } from 'c/proxyContract';
import { currentRange, elementsIn } from 'c/pageSelection';
import type { MaskRules, Range, Span } from 'c/redaction';
import type { SelectionAppearances } from 'c/selectionSurface';
import { NO_HITS, type EntryHits } from 'c/textSearch';
import { sideOf } from 'c/wording';
import { endsSelection } from './endsSelection.ts';
import { entryHeader, type EntryHeader } from './entryHeader.ts';
import { ENTRY_LABELS } from './entryLabels.ts';
import { isFlaggable, isFlagKey, NO_FLAG } from './flagging.ts';
import { markAt } from './markAt.ts';
import { markCommandOf, MarkCommand } from './markCommand.ts';
import { markEventOf } from './markEvent.ts';
import { linkOf, lit, NO_LINKS, type Links } from './markLinks.ts';
import { openDetails, selectionAppearances, type MarkAppearances, type OpenDetails } from './openDetails.ts';
import { passageAt, type PassageTarget } from './passageAt.ts';
import { expanded, passagesOf, type Passage } from './passages.ts';
import { searchNote } from './searchNote.ts';
import { isBeyond, selectedRange } from './selectedRange.ts';

export { NO_LINKS, type LinkedPlace, type Links } from './markLinks.ts';
export type { MarkAppearances } from './openDetails.ts';

/** One entry: who, when, and the text with its suggestions, drafted spans and redactions. */
export default class TranscriptEntry extends LightningElement {
    @api entry!: Entry;
    /** Suggestions still to be decided on. */
    @api suggested: readonly Suggestion[] = [];
    /** Spans that are to be redacted. */
    @api drafted: readonly Span[] = [];
    /** What a search found in it. */
    @api hits: EntryHits = NO_HITS;
    /** The places of split values. */
    @api links: Links = NO_LINKS;
    /** The split value at which somebody looks, here or in another entry. */
    @api activeGroup: string | null = null;
    /** What was found of a value that is marked here or in another entry; `null` while nobody asked. */
    @api appearances: MarkAppearances | null = null;
    /** What is known of its flag. */
    @api flag: FlagView = NO_FLAG;
    @api rules: MaskRules = {};
    @api categories: readonly CategoryPolicy[] = [];
    /** Epoch milliseconds of the start of the call; `null` for messages. */
    @api startTimestamp: number | null = null;
    @api canRedact = false;
    /** Whether the user flags entries for somebody who may redact. */
    @api canFlag = false;
    /** Whether it was redacted and read back in this visit. */
    @api isVerified = false;
    /** Whether its text is open for selection. */
    @api isEditing = false;
    /** What is selected when it opens. */
    @api range: Range | null = null;

    readonly labels = ENTRY_LABELS;
    /** Whether its date and time are shown in full: while the pointer is on the time, and while the entry has the focus. */
    isMomentShown = false;
    /** Whether what is selected here is over other entries too. */
    isSelectedBeyond = false;
    /** Where the mark begins whose details are open; `null` for none. */
    detailsAt: number | null = null;
    /** Whether its button takes the focus back once the selection is closed: only who left it here, not who opened another. */
    private isLeft = false;

    /** Moves the focus to the entry itself. */
    @api
    focus(): void {
        (this.refs?.['article'] as HTMLElement | undefined)?.focus();
    }

    /** Moves the focus to the mark that begins at an offset of the text; tells whether there is one. */
    @api
    focusMark(start: number): boolean {
        const mark = markAt(this.template, start);
        mark?.focus();
        return mark !== undefined;
    }

    /** Scrolls to the mark that begins at an offset of the text, else to the entry, unless it is in sight; the focus stays. */
    @api
    show(start: number): void {
        const place = markAt(this.template, start) ?? (this.refs?.['article'] as HTMLElement | undefined);
        place?.scrollIntoView({ block: 'nearest' });
    }

    /** Scrolls the hit that the search stands at into view, else the entry; the focus stays where it is. */
    @api
    reveal(): void {
        const hit = this.template?.querySelector('.hit_current') ?? this.refs?.['article'];
        (hit as Element | undefined)?.scrollIntoView({ block: 'center' });
    }

    /** Says that what is selected is over other entries too, where that is so, until it is not. */
    @api
    tellBeyond(): void {
        this.isSelectedBeyond = this.canOpen && this.isBeyond;
        if (this.isSelectedBeyond) document.addEventListener('selectionchange', this.handleSelection);
    }

    override disconnectedCallback(): void {
        document.removeEventListener('selectionchange', this.handleSelection);
    }

    override renderedCallback(): void {
        if (!this.isLeft || this.isEditing) return;
        this.isLeft = false;
        (this.refs?.['open'] as HTMLElement | undefined)?.focus({ preventScroll: true });
    }

    get passages(): readonly Passage[] {
        const { suggested, drafted, hits } = this;
        const { text, masked } = this.entry;
        const marks = { suggested, drafted, redacted: masked, hits };
        const passages = passagesOf(text, marks, this.rules, (range) => linkOf(this.entry, range, this.links));
        return lit(expanded(passages, this.detailsAt), this.activeGroup);
    }

    get details(): OpenDetails | null {
        return openDetails(this.detailsAt, this);
    }

    get selectionAppearances(): SelectionAppearances | null {
        return selectionAppearances(this);
    }

    get header(): EntryHeader {
        const { startTimestamp, canRedact } = this;
        return entryHeader(this.entry, { startTimestamp, may: { redact: canRedact } });
    }

    get articleClass(): string {
        const states = [
            ...(this.drafted.length > 0 ? ['drafted'] : []),
            ...(this.isEditing ? ['editing'] : []),
            ...(this.header.kind ? ['kind'] : [])
        ];
        return ['entry', ...[sideOf(this.entry.sender), ...states].map((state) => `entry_${state}`)].join(' ');
    }

    get canOpen(): boolean {
        return this.canRedact && this.entry.redactable && !this.isEditing;
    }

    get isFlaggable(): boolean {
        return this.canFlag && isFlaggable(this.entry, this.flag);
    }

    get hasFlag(): boolean {
        return this.flag.flag !== null || this.flag.isChoosing;
    }

    get searchNote(): string {
        return searchNote(this.entry, { redact: this.canRedact }, this.rules);
    }

    /** The id of what is heard after the entry's name; `null` for nothing. */
    get describedBy(): string | null {
        return this.searchNote ? 'search-note' : null;
    }

    handleMoment({ type }: Event): void {
        this.isMomentShown = type === 'focus' || type === 'mouseenter';
    }

    handleOpen(): void {
        this.open(null);
    }

    /** R opens and F flags wherever the focus is in the entry, and Escape closes the details. */
    handleKeyDown(event: KeyboardEvent): void {
        const act = this.keyAct(event);
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act();
    }

    handleFlag(): void {
        this.emit('flagact', { act: 'ask' });
    }

    /** Adds which entry it is to what is done about its flag. */
    handleFlagAct(event: CustomEvent<Omit<FlagActDetail, 'identifier'>>): void {
        event.stopPropagation();
        this.emit('flagact', event.detail);
    }

    /** A third click selects the paragraph, which browsers end in the next one. */
    handleMouseUp(event: MouseEvent): void {
        const range = endsSelection(event) ? this.rangeOnPage : null;
        if (range && event.detail < 3) this.tellBeyond();
        if (this.isSelectedBeyond) event.preventDefault();
        else if (range) this.open(range);
    }

    handleSelection = (): void => {
        if (this.isBeyond) return;
        this.isSelectedBeyond = false;
        document.removeEventListener('selectionchange', this.handleSelection);
    };

    /** A drag over the entry ends in a click too, which is none then; of a double click only the first counts. */
    handleMarkClick(event: MouseEvent): void {
        if (event.detail < 2 && this.rangeOnPage === null) this.act(MarkCommand.Toggle, passageAt(event));
    }

    handleMarkKey(event: KeyboardEvent): void {
        const command = markCommandOf(event);
        if (command === null) return;
        event.preventDefault();
        event.stopPropagation();
        this.act(command, passageAt(event));
    }

    /** All parts of a split value light up together, in whatever entry they are. */
    handleMarkEnter(event: Event): void {
        const { group } = (event.currentTarget as HTMLElement).dataset;
        if (group) this.emit('linkenter', { group });
    }

    handleMarkLeave(): void {
        if (this.activeGroup !== null) this.emit('linkleave', null);
    }

    handleDetails(event: MouseEvent): void {
        this.act(MarkCommand.Details, passageAt(event));
    }

    handleDetailsClose(event: CustomEvent): void {
        event.stopPropagation();
        this.closeDetails();
    }

    /** Adds what it is about to what the details say. */
    handleDetail(event: CustomEvent): void {
        event.stopPropagation();
        const { details } = this;
        if (details) this.emit(event.type, { span: details.span, group: details.group });
    }

    handleDismiss(event: MouseEvent): void {
        this.act(MarkCommand.Dismiss, passageAt(event));
    }

    /** Adds which entry it is to what the selection surface says. */
    handleSurface(event: CustomEvent): void {
        event.stopPropagation();
        this.isLeft = event.type === 'editclose';
        this.emit(event.type, event.detail as object | null);
    }

    /** What the page's selection covers of the text; `null` for nothing. */
    private get rangeOnPage(): Range | null {
        const root = this.refs?.['text'] as Element | undefined;
        return root ? selectedRange(root, this.selection, this.entry.text) : null;
    }

    /** Whether the page's selection is over this entry and others too. */
    private get isBeyond(): boolean {
        const { selection } = this;
        const article = this.refs!['article'] as Element;
        return elementsIn(selection, [article]).length > 0 && isBeyond(article, selection);
    }

    private get selection(): StaticRange | null {
        return currentRange(this.template as unknown as ShadowRoot);
    }

    private open(range: Range | null): void {
        if (this.canOpen) this.emit('editopen', { range });
    }

    private keyAct(event: KeyboardEvent): (() => void) | null {
        if (event.key === 'Escape' && this.details) return () => this.closeDetails();
        if (isFlagKey(event) && this.isFlaggable) return () => this.handleFlag();
        return this.canOpen && markCommandOf(event) === MarkCommand.Select ? () => this.open(null) : null;
    }

    private closeDetails(): void {
        const { detailsAt } = this;
        this.detailsAt = null;
        if (detailsAt !== null) this.focusMark(detailsAt);
    }

    private act(command: MarkCommand, passage: PassageTarget): void {
        const { start } = passage.range;
        const type = markEventOf(command, passage);
        if (command === MarkCommand.Details) this.detailsAt = this.detailsAt === start ? null : start;
        else if (command === MarkCommand.Select) this.open(passage.range);
        else if (type) this.emit(type, { range: passage.range });
    }

    private emit(type: string, detail: object | null): void {
        this.dispatchEvent(new CustomEvent(type, { detail: { identifier: this.entry.identifier, ...detail } }));
    }
}
