import { api, LightningElement, wire } from 'lwc';
import { MessageContext, type MessageContextValue } from 'lightning/messageService';
import type { ProxyClient } from 'c/proxyClient';
import { ENTRIES_PER_PAGE } from 'c/proxyContract';
import type { FlagActDetail } from 'c/entryFlag';
import type { Editing } from 'c/transcript';
import type { DownloadPlan } from 'c/transcriptDownload';
import type { Links, MarkAppearances } from 'c/transcriptEntry';
import { createAlarm } from './alarm.ts';
import { clientOf, Density } from './appBuilder.ts';
import { shownAppearances } from './appearances.ts';
import { downloadPlanOf } from './download.ts';
import { storedDraft } from './draftStore.ts';
import { DRAFTING_ACTIONS } from './draftingActions.ts';
import { editEntry, takeStep } from './editDraft.ts';
import { FLAG_ACTS } from './flagEntries.ts';
import { headerMenu, type HeaderItem } from './headerMenu.ts';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';
import { linksOf } from './links.ts';
import { createDraftKeeper } from './leaveDraft.ts';
import { createLiveRefresh } from './liveRefresh.ts';
import { createPanelFocus, type PanelFocus } from './panelFocus.ts';
import { panelKeyOf } from './panelKeys.ts';
import { railView, type RailView } from './railView.ts';
import { endPreview, previewLoaded, seenOf } from './previewTranscript.ts';
import { READING_ACTIONS } from './readingActions.ts';
import { readNewest } from './readTranscript.ts';
import { REVIEW_ACTIONS } from './reviewActions.ts';
import { reviewView, type ReviewView } from './reviewView.ts';
import { openSearch } from './searchTranscript.ts';
import { isHelpKey, type Shortcut } from './shortcut.ts';
import { shownOf, type Shown } from './shown.ts';
import { SpeakerSide } from './speakerFilter.ts';
import { TOLD } from './told.ts';
import { UPLOAD_ACTIONS } from './uploadActions.ts';
import { viewOf, type View } from './view.ts';
import { NEW_VISIT, type Visit } from './visit.ts';
import { createFlagWatch } from './watchFlags.ts';

/**
 * The transcript of the record page's conversation, with inline redaction for those who may redact. It only wires: what is
 * shown is made of the visit by `view.ts`, what is done is done by actions on the {@link Host}.
 */
export default class RedactInline extends LightningElement implements Host {
    /** The record of the page; another one begins anew. */
    @api
    get recordId(): string {
        return this._recordId;
    }
    set recordId(recordId: string) {
        const isOther = recordId !== this._recordId && this.client !== null;
        if (isOther) this.end();
        this._recordId = recordId;
        if (isOther) this.begin();
    }

    /** The object of the record, as the page gives it; the proxy tells by the record itself. */
    @api objectApiName = '';
    @api pageSize: number = ENTRIES_PER_PAGE.default;
    /** Whose entries are shown at first. */
    @api defaultFilter: SpeakerSide = SpeakerSide.All;
    /** How close entries stand. */
    @api density: Density = Density.Comfortable;
    /** Whether suggestions are offered; they are unless an admin says no. */
    @api showSuggestions: boolean | undefined;

    @wire(MessageContext)
    messages: MessageContextValue | undefined;

    readonly labels = LABELS;
    readonly alarm = createAlarm();
    readonly element: EventTarget = this;
    readonly live = createLiveRefresh(this);
    private readonly flagWatch = createFlagWatch(this);
    client: ProxyClient | null = null;
    visit: Visit = NEW_VISIT;
    announcement = '';
    private readonly focus = createPanelFocus(
        () => this.refs,
        () => this.visit
    );
    private readonly keepDraft = createDraftKeeper();
    private _recordId = '';
    private moveFocus: ((focus: PanelFocus) => void) | null = null;

    override connectedCallback(): void {
        window.addEventListener('beforeunload', this.handleBeforeUnload);
        this.begin();
    }

    override disconnectedCallback(): void {
        window.removeEventListener('beforeunload', this.handleBeforeUnload);
        this.end();
    }

    override renderedCallback(): void {
        if (this.client) this.keepDraft(this.recordId, this.visit);
        const move = this.moveFocus;
        this.moveFocus = null;
        move?.(this.focus);
    }

    focusAfterRender(move: (focus: PanelFocus) => void): void {
        this.moveFocus = move;
    }

    keepFocus(): void {
        if (this.template?.activeElement?.matches('c-state-panel, c-error-panel')) this.focus.refresh();
    }

    get firstSeen(): string | null {
        return this.focus.firstSeen;
    }

    get cardClass(): string {
        return `card card_${this.density}`;
    }

    get view(): View {
        return viewOf(seenOf(this.visit));
    }

    get menu(): readonly HeaderItem[] {
        const { copyNotice, canRedact } = this.view;
        if (copyNotice) return headerMenu('copy');
        return headerMenu(canRedact ? 'redact' : 'view');
    }

    get shown(): Shown {
        return shownOf(seenOf(this.visit));
    }

    get links(): Links {
        return linksOf(this.visit.bench?.transcript.entries ?? []);
    }

    get appearances(): MarkAppearances | null {
        return shownAppearances(this.visit.appearances, this.visit.bench);
    }

    get rail(): RailView {
        return railView(this.visit);
    }

    /** Where suggestions are switched off, there is nothing to count and to go through. */
    get hasRail(): boolean {
        return this.view.canRedact && this.showSuggestions !== false;
    }

    /** The rail is a column beside a transcript that leaves it room, full or empty: what is read keeps its width. */
    get deskClass(): string {
        return this.hasRail ? 'desk desk_columns' : 'desk';
    }

    get downloadPlan(): DownloadPlan | null {
        return downloadPlanOf(this.visit);
    }

    get reviewed(): ReviewView {
        return reviewView(this.visit);
    }

    handleBeforeUnload = (event: BeforeUnloadEvent): void => {
        if (viewOf(this.visit).hasWorkLeft) event.preventDefault();
    };

    handleKeyDown(event: KeyboardEvent): void {
        const isHelp = this.view.hasEntries && isHelpKey(event);
        const act = isHelp ? () => this.focus.keys() : panelKeyOf(this, event);
        if (act === null) return;
        event.preventDefault();
        act();
    }

    /** In the open menu a letter goes to the item that begins with it. */
    handleMenuKeyDown(event: KeyboardEvent): void {
        const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
        if (isLetter && event.target !== event.currentTarget) event.stopPropagation();
    }

    handleTool(event: CustomEvent): void {
        takeStep(this, event.type as Shortcut);
    }

    handleSearch(event: MouseEvent): void {
        openSearch(this, event.currentTarget as Element);
    }

    handleMenu({ detail }: CustomEvent<{ readonly value: string }>): void {
        this.menu.find(({ name }) => name === detail.value)?.open(this, this.focus);
    }

    handleReading({ type, detail }: CustomEvent): void {
        READING_ACTIONS[type]!(this, detail);
    }

    handleFlagAct({ detail }: CustomEvent<FlagActDetail>): void {
        FLAG_ACTS[detail.act](this, detail);
    }

    handleEdit({ type, detail }: CustomEvent<Editing>): void {
        editEntry(this, type === 'editopen' ? detail : null);
    }

    handleDrafting({ type, detail }: CustomEvent): void {
        DRAFTING_ACTIONS[type]?.(this, detail);
    }

    handlePreviewEnd(): void {
        endPreview(this);
    }

    handleReviewing({ type, detail }: CustomEvent): void {
        REVIEW_ACTIONS[type]!(this, detail);
    }

    handleUpload({ type, detail }: CustomEvent): void {
        UPLOAD_ACTIONS[type]!(this, detail);
    }

    handleTold({ type, currentTarget }: Event): void {
        const { told = '' } = (currentTarget as HTMLElement).dataset;
        TOLD[told]?.[type]?.(this, this.focus);
    }

    handleRefresh(): void {
        if (this.visit.preview) void previewLoaded(this);
        else void readNewest(this);
    }

    handleFlagsGone(): void {
        this.focus.controls();
    }

    private begin(): void {
        this.end();
        this.visit = { ...NEW_VISIT, firstFilter: this.defaultFilter, kept: storedDraft(this.recordId) };
        this.announcement = '';
        this.moveFocus = null;
        this.client = clientOf(this);
        this.live.start();
        this.flagWatch.start();
        void readNewest(this);
    }

    private end(): void {
        if (this.client) this.keepDraft(this.recordId, this.visit);
        this.alarm.stop();
        this.live.stop();
        this.flagWatch.stop();
        this.client?.close();
        this.client = null;
    }
}
