import { api, LightningElement, wire } from 'lwc';
import { MessageContext, type MessageContextValue } from 'lightning/messageService';
import { createProxyClient, type ProxyClient } from 'c/proxyClient';
import { ENTRIES_PER_PAGE } from 'c/proxyContract';
import type { Span } from 'c/redaction';
import type { ReviewRow } from 'c/redactionReview';
import type Transcript from 'c/transcript';
import type { Editing } from 'c/transcript';
import * as benches from './bench.ts';
import { commitAnnouncement } from './commitAnnouncement.ts';
import { commitEnd } from './commitEnd.ts';
import { LABELS } from './labels.ts';
import { dismissalNotice } from './notices.ts';
import { readAnew, readOn, type Change } from './reading.ts';
import { withCommit, withCommitEnd, withoutReview, withReview } from './reviewing.ts';
import { reviewRows } from './reviewRows.ts';
import { sendCommit } from './sendCommit.ts';
import { sendDismissals } from './sendDismissals.ts';
import { Shortcut, shortcutOf } from './shortcut.ts';
import { STEPS } from './steps.ts';
import { tellPage } from './tellPage.ts';
import { startTimer } from './timer.ts';
import { readEarlier, readLater } from './transcriptLoader.ts';
import { viewOf, type View } from './view.ts';
import { NEW_VISIT, withWork, type Visit } from './visit.ts';

/** What the transcript lets its container do. */
type TranscriptElement = HTMLElement & Pick<Transcript, 'focusEntry' | 'focusMark'>;

/** The transcript of the record page's conversation, with inline redaction for those who may redact. */
export default class RedactInline extends LightningElement {
    /** The record of the page; another one begins anew. */
    @api
    get recordId(): string {
        return this._recordId;
    }
    set recordId(recordId: string) {
        const isOther = recordId !== this._recordId;
        this._recordId = recordId;
        if (isOther && this.client) this.begin();
    }

    /** The object of the record, as the page gives it; the proxy tells by the record itself. */
    @api objectApiName = '';
    /** How many entries a page of the transcript has. */
    @api pageSize: number = ENTRIES_PER_PAGE.default;

    @wire(MessageContext)
    messages: MessageContextValue | undefined;

    readonly labels = LABELS;
    visit: Visit = NEW_VISIT;
    /** Heard by screen readers: counts, never what an entry says. */
    announcement = '';
    private _recordId = '';
    /** `null` while the component is on no page; another one for each record. */
    private client: ProxyClient | null = null;
    private stopTimer: (() => void) | null = null;
    /** Reads once more what was read last. */
    private retry: () => void = () => this.handleRefresh();
    /** Moves the focus once what has changed is rendered. */
    private focusLater: (() => void) | null = null;

    override connectedCallback(): void {
        window.addEventListener('beforeunload', this.handleBeforeUnload);
        this.begin();
    }

    override disconnectedCallback(): void {
        window.removeEventListener('beforeunload', this.handleBeforeUnload);
        this.end();
    }

    override renderedCallback(): void {
        const focus = this.focusLater;
        this.focusLater = null;
        focus?.();
    }

    get view(): View {
        return viewOf(this.visit);
    }

    get reviewRows(): readonly ReviewRow[] {
        const { entries, draft, startTimestamp } = this.view;
        return reviewRows(entries, draft, { rules: this.visit.rules, startTimestamp });
    }

    handleBeforeUnload = (event: BeforeUnloadEvent): void => {
        if (this.view.draftedCount > 0) event.preventDefault();
    };

    handleKeyDown(event: KeyboardEvent): void {
        const shortcut = this.view.canRedact ? shortcutOf(event) : null;
        if (shortcut === null) return;
        event.preventDefault();
        this.act(shortcut);
    }

    handleTool(event: CustomEvent): void {
        this.act(event.type as Shortcut);
    }

    handleEdit({ type, detail }: CustomEvent<Editing>): void {
        this.visit = { ...this.visit, editing: type === 'editopen' ? detail : null };
    }

    handleSpanSelect({ detail }: CustomEvent<{ readonly identifier: string; readonly span: Span }>): void {
        this.step((bench) => benches.withSpan(bench, detail.identifier, detail.span));
    }

    handleSpanRemove({ detail }: CustomEvent<benches.EntryRange>): void {
        this.step((bench) => benches.withoutSpans(bench, detail));
    }

    handleAccept({ detail }: CustomEvent<benches.EntryRange>): void {
        this.step((bench) => benches.withAccepted(bench, detail));
    }

    handleDismiss({ detail }: CustomEvent<benches.EntryRange>): void {
        this.step((bench) => benches.atNext(benches.withDismissed(bench, detail)));
        this.focusLater = () => this.focusPlace();
    }

    handleReview(): void {
        this.visit = withReview(this.visit);
    }

    handleReviewClose(): void {
        this.visit = withoutReview(this.visit);
        this.focusLater = () => this.focusControls();
    }

    async handleCommit({ detail }: CustomEvent<{ readonly reasonCode: string }>): Promise<void> {
        const { client } = this;
        if (!client || this.visit.review?.isCommitting) return;
        this.visit = withCommit(this.visit, detail.reasonCode);
        const { commit } = this.visit;
        if (!commit) return;
        const answer = await sendCommit(client, commit);
        const { bench, rules } = this.visit;
        if (this.client !== client || !bench) return;
        const end = commitEnd(answer, { ...benches.progressOf(bench), rules, now: Date.now() });
        this.visit = withCommitEnd(this.visit, end);
        this.announcement = commitAnnouncement(end);
        tellPage(end, { element: this, messages: this.messages, recordId: this.recordId });
        if (end.kind !== 'failed') this.focusLater = () => this.transcriptElement?.focusEntry(end.touched);
    }

    handleEntryShow({ detail }: CustomEvent<{ readonly identifier: string }>): void {
        this.transcriptElement?.focusEntry(detail.identifier);
    }

    handleSummaryClose(): void {
        this.visit = { ...this.visit, summary: null };
        this.focusLater = () => this.focusControls();
    }

    handleNoticeClose(): void {
        this.visit = { ...this.visit, notice: null };
        this.focusLater = () => this.focusControls();
    }

    /** Reads everything anew where nothing is drafted; else only what was said since, so that the draft stays. */
    handleRefresh(): void {
        const { visit, pageSize } = this;
        this.retry = () => this.handleRefresh();
        if (this.view.draftedCount > 0) {
            void this.read((client) => readOn(readLater, client, visit, pageSize));
            return;
        }
        this.visit = { ...visit, isLoading: visit.bench === null };
        void this.read((client) => readAnew(client, pageSize));
    }

    async handleEarlier(): Promise<void> {
        const { client, visit, pageSize } = this;
        if (visit.isLoadingEarlier) return;
        this.retry = () => this.handleEarlier();
        this.visit = { ...visit, isLoadingEarlier: true };
        await this.read((reader) => readOn(readEarlier, reader, visit, pageSize));
        if (this.client === client) this.visit = { ...this.visit, isLoadingEarlier: false };
    }

    /** The button that was pressed is about to go; the one beside the heading stays. */
    handleRetry(): void {
        this.focusRefresh();
        this.retry();
    }

    private begin(): void {
        this.end();
        this.visit = NEW_VISIT;
        this.client = createProxyClient({ recordId: this.recordId });
        this.handleRefresh();
    }

    private end(): void {
        this.stopTimer?.();
        this.client?.close();
        this.client = null;
    }

    /** What is read counts for the record that it was asked for, as long as the component is on its page. */
    private async read(reading: (client: ProxyClient) => Promise<Change>): Promise<void> {
        const { client } = this;
        if (!client) return;
        const change = await reading(client);
        if (this.client !== client) return;
        this.visit = change(this.visit);
        this.announcement = this.view.subtitle;
        this.lookAgain();
    }

    /** Looks by itself once it is time, in the way that keeps what is drafted by then. */
    private lookAgain(): void {
        const { retryAt } = this.visit;
        this.stopTimer?.();
        if (retryAt !== null) this.stopTimer = startTimer(() => this.handleRefresh(), retryAt - Date.now());
    }

    private act(shortcut: Shortcut): void {
        if (shortcut === Shortcut.Undo || shortcut === Shortcut.Redo) {
            this.step(STEPS[shortcut]);
            return;
        }
        this.visit = withWork(this.visit, STEPS[shortcut]);
        this.focusPlace();
    }

    private step(change: (bench: benches.Bench) => benches.Bench): void {
        const before = this.visit;
        this.visit = withWork(before, change);
        this.announcement = this.view.drafted;
        void this.rememberDismissals(before);
    }

    /** What is dismissed stays so in later visits; where that cannot be had, in this one. */
    private async rememberDismissals(before: Visit): Promise<void> {
        const { client, visit } = this;
        if (!client) return;
        const problem = await sendDismissals(client, before.bench, visit.bench);
        if (this.client !== client || !problem) return;
        this.visit = { ...this.visit, notice: dismissalNotice() };
    }

    private focusPlace(): void {
        const { place } = this.visit.bench ?? {};
        if (!place || !this.transcriptElement) return;
        const { identifier, start } = place;
        if (!this.transcriptElement.focusMark(identifier, start)) this.transcriptElement.focusEntry(identifier);
    }

    /** Moves the focus to the toolbar, or where there is none, as for those who may only view, to the refresh button. */
    private focusControls(): void {
        const toolbar = this.refs?.['toolbar'] as HTMLElement | undefined;
        if (toolbar) toolbar.focus();
        else this.focusRefresh();
    }

    private focusRefresh(): void {
        (this.refs?.['refresh'] as HTMLElement | undefined)?.focus();
    }

    private get transcriptElement(): TranscriptElement | undefined {
        return this.refs?.['transcript'] as TranscriptElement | undefined;
    }
}
