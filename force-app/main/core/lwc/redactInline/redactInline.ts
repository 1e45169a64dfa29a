import { api, LightningElement } from 'lwc';
import { createProxyClient, type ProxyClient, type ProxyProblem } from 'c/proxyClient';
import {
    ENTRIES_PER_PAGE,
    RecordObject,
    RecordState,
    type CategoryPolicy,
    type PolicyAnswer,
    type ReasonCode,
    type TranscriptEntry
} from 'c/proxyContract';
import { countDraftedSpans, EMPTY_DRAFT, type Draft, type MaskRules, type Range, type Span } from 'c/redaction';
import { counted } from 'c/wording';
import * as benches from './bench.ts';
import type { Bench, EntryRange } from './bench.ts';
import { commitDraft, type CommitEnd } from './commitDraft.ts';
import { commitOf, commitRequest, type Commit } from './commitRequest.ts';
import type { CommitSummary } from './commitSummary.ts';
import { LABELS } from './labels.ts';
import { maskRulesOf } from './maskRules.ts';
import { readNotice, type Notice } from './notices.ts';
import { countOpen, NONE_OPEN, type OpenSuggestions } from './openSuggestions.ts';
import { emptyPanelOf, problemPanelOf, type Panel } from './panels.ts';
import { reviewRows, type ReviewRow } from './reviewRows.ts';
import { Shortcut, shortcutOf } from './shortcut.ts';
import { startTimer } from './timer.ts';
import { loadTranscript } from './transcriptLoader.ts';
import { withEarlierPage, withLaterPage } from './transcriptState.ts';

/** What the transcript lets its container do. */
interface TranscriptElement extends HTMLElement {
    focusEntry(identifier: string): void;
    focusMark(identifier: string, start: number): boolean;
}

const NO_POLICY: PolicyAnswer = { categories: [], reasonCodes: [] };

/** Seconds to wait for a transcript that is not attached yet, where the proxy names none. */
const PENDING_WAIT = 30;

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

    @api objectApiName!: string;
    /** Given by the page: how wide its region is. */
    @api flexipageRegionWidth = '';
    /** How many entries a page of the transcript has. */
    @api pageSize: number = ENTRIES_PER_PAGE.default;

    readonly labels = LABELS;
    policy: PolicyAnswer | null = null;
    rules: MaskRules = {};
    /** Entries that were redacted and read back in this visit. */
    verified: ReadonlySet<string> = new Set();
    editing: { readonly identifier: string; readonly range: Range | null } | null = null;
    notice: Notice | null = null;
    summary: CommitSummary | null = null;
    reviewProblem: Notice | null = null;
    isLoading = true;
    isLoadingEarlier = false;
    isReviewing = false;
    isCommitting = false;
    /** Heard by screen readers: counts, never what an entry says. */
    announcement = '';
    private _recordId = '';
    private bench: Bench | null = null;
    private client: ProxyClient | null = null;
    private problem: ProxyProblem | null = null;
    private commit: Commit | null = null;
    /** Epoch milliseconds of the next look at a transcript that is not attached to its record yet. */
    private retryAt: number | null = null;
    private stopTimer: (() => void) | null = null;
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

    get panel(): Panel | null {
        if (this.problem) return problemPanelOf(this.problem, Date.now());
        return this.bench && emptyPanelOf(this.bench.transcript, this.retryAt);
    }

    get entries(): readonly TranscriptEntry[] {
        return this.bench?.transcript.entries ?? [];
    }

    get suggestions(): OpenSuggestions {
        return this.bench?.suggestions ?? NONE_OPEN;
    }

    get draft(): Draft {
        return this.bench?.history.present.draft ?? EMPTY_DRAFT;
    }

    get hasEntries(): boolean {
        return this.entries.length > 0;
    }

    get canRedact(): boolean {
        return this.bench?.transcript.canRedact === true && this.policy !== null;
    }

    get hasToolbar(): boolean {
        return this.canRedact && this.hasEntries;
    }

    get isLive(): boolean {
        return this.bench?.transcript.record.state === RecordState.Live;
    }

    get hasEarlier(): boolean {
        return this.bench !== null && this.bench.transcript.before !== null;
    }

    get isTruncated(): boolean {
        return this.bench?.transcript.isTruncated === true;
    }

    get startTimestamp(): number | null {
        const { object, startedAt } = this.bench?.transcript.record ?? {};
        return object === RecordObject.VoiceCall && startedAt ? Date.parse(startedAt) : null;
    }

    get subtitle(): string {
        return this.hasEntries ? counted(this.entries.length, LABELS.entries) : '';
    }

    get categories(): readonly CategoryPolicy[] {
        return this.policy?.categories ?? NO_POLICY.categories;
    }

    get reasonCodes(): readonly ReasonCode[] {
        return this.policy?.reasonCodes ?? NO_POLICY.reasonCodes;
    }

    get draftedCount(): number {
        return countDraftedSpans(this.draft);
    }

    get suggestionCount(): number {
        return countOpen(this.suggestions);
    }

    get canUndo(): boolean {
        return (this.bench?.history.past.length ?? 0) > 0;
    }

    get canRedo(): boolean {
        return (this.bench?.history.future.length ?? 0) > 0;
    }

    get reviewRows(): readonly ReviewRow[] {
        return reviewRows(this.entries, this.draft, { rules: this.rules, startTimestamp: this.startTimestamp });
    }

    handleBeforeUnload = (event: BeforeUnloadEvent): void => {
        if (this.draft.size > 0) event.preventDefault();
    };

    handleKeyDown(event: KeyboardEvent): void {
        const shortcut = this.hasToolbar ? shortcutOf(event) : null;
        if (shortcut === null) return;
        event.preventDefault();
        if (shortcut === Shortcut.Undo) this.handleUndo();
        else if (shortcut === Shortcut.Redo) this.handleRedo();
        else if (shortcut === Shortcut.Next) this.handleNext();
        else this.handlePrevious();
    }

    handleEditOpen({ detail }: CustomEvent<{ readonly identifier: string; readonly range: Range | null }>): void {
        this.editing = detail;
    }

    handleEditClose(): void {
        this.editing = null;
    }

    handleSpanSelect({ detail }: CustomEvent<{ readonly identifier: string; readonly span: Span }>): void {
        this.step((bench) => benches.withSpan(bench, detail.identifier, detail.span));
    }

    handleSpanRemove({ detail }: CustomEvent<EntryRange>): void {
        this.step((bench) => benches.withoutSpans(bench, detail));
    }

    handleAccept({ detail }: CustomEvent<EntryRange>): void {
        this.step((bench) => benches.withAccepted(bench, detail));
    }

    handleDismiss({ detail }: CustomEvent<EntryRange>): void {
        this.step((bench) => benches.atNext(benches.withDismissed(bench, detail)));
        this.focusLater = () => this.focusPlace();
    }

    handleUndo(): void {
        this.step(benches.undone);
    }

    handleRedo(): void {
        this.step(benches.redone);
    }

    handleNext(): void {
        this.bench = this.bench && benches.atNext(this.bench);
        this.focusPlace();
    }

    handlePrevious(): void {
        this.bench = this.bench && benches.atPrevious(this.bench);
        this.focusPlace();
    }

    handleReview(): void {
        this.editing = null;
        this.reviewProblem = null;
        this.isReviewing = true;
    }

    handleReviewClose(): void {
        this.isReviewing = false;
        this.focusLater = () => this.focusToolbar();
    }

    async handleCommit({ detail }: CustomEvent<{ readonly reasonCode: string }>): Promise<void> {
        const { client, bench, rules, startTimestamp } = this;
        if (!client || !bench || this.isCommitting) return;
        const { transcript } = bench;
        const work = bench.history.present;
        const commit = commitOf(commitRequest(transcript.entries, work.draft, detail.reasonCode), this.commit);
        this.commit = commit;
        this.isCommitting = true;
        this.reviewProblem = null;
        const end = await commitDraft(client, commit, { transcript, work, rules, startTimestamp });
        this.isCommitting = false;
        this.finishCommit(end, bench);
    }

    handleEntryShow({ detail }: CustomEvent<{ readonly identifier: string }>): void {
        this.transcriptElement?.focusEntry(detail.identifier);
    }

    handleSummaryClose(): void {
        this.summary = null;
        this.focusLater = () => this.focusToolbar();
    }

    handleNoticeClose(): void {
        this.notice = null;
        this.focusLater = () => this.focusToolbar();
    }

    /** Reads everything anew where nothing is drafted; else only what was said since, so that the draft stays. */
    handleRefresh(): void {
        void (this.bench && this.draft.size > 0 ? this.loadLater() : this.load());
    }

    handleEarlier(): void {
        void this.loadEarlier();
    }

    private begin(): void {
        this.end();
        this.bench = this.policy = this.problem = this.notice = this.summary = this.editing = this.commit = null;
        this.isReviewing = false;
        this.verified = new Set();
        this.client = createProxyClient({ recordId: this.recordId });
        void this.load();
    }

    private end(): void {
        this.stopTimer?.();
        this.client?.close();
        this.client = null;
    }

    private async load(): Promise<void> {
        const { client } = this;
        if (!client) return;
        this.stopTimer?.();
        this.isLoading = this.bench === null;
        try {
            const { transcript, policy, retryAfterSeconds } = await loadTranscript(client, this.pageSize);
            if (this.client !== client) return;
            this.policy = policy;
            this.rules = maskRulesOf(policy);
            this.bench = benches.benchOf(transcript);
            this.problem = null;
            this.notice = null;
            this.announcement = counted(transcript.entries.length, LABELS.entries);
            if (transcript.record.state === RecordState.Pending) this.lookAgainIn(retryAfterSeconds ?? PENDING_WAIT);
        } catch (error) {
            if (this.client === client) this.fail(error as ProxyProblem);
        } finally {
            this.isLoading = this.client !== client && this.bench === null;
        }
    }

    private async loadEarlier(): Promise<void> {
        const before = this.bench?.transcript.before;
        if (!this.client || !before || this.isLoadingEarlier) return;
        this.isLoadingEarlier = true;
        try {
            const { answer } = await this.client.readEntries({ limit: this.pageSize, before });
            this.bench =
                this.bench && benches.withTranscript(this.bench, withEarlierPage(this.bench.transcript, answer));
            this.notice = null;
        } catch (error) {
            this.fail(error as ProxyProblem);
        } finally {
            this.isLoadingEarlier = false;
        }
    }

    private async loadLater(): Promise<void> {
        const after = this.bench?.transcript.after;
        if (!this.client || !after) return;
        try {
            const { answer } = await this.client.readEntries({ limit: this.pageSize, after });
            this.bench = this.bench && benches.withTranscript(this.bench, withLaterPage(this.bench.transcript, answer));
            this.notice = null;
        } catch (error) {
            this.fail(error as ProxyProblem);
        }
    }

    /** What is shown and drafted stays; only where there is nothing yet does the problem take the transcript's place. */
    private fail(problem: ProxyProblem): void {
        if (this.hasEntries) this.notice = readNotice(problem, Date.now());
        else this.problem = problem;
        if (problem.code === 'TRANSCRIPT_NOT_READY') this.lookAgainIn(problem.retryAfterSeconds ?? PENDING_WAIT);
    }

    private lookAgainIn(seconds: number): void {
        this.retryAt = Date.now() + seconds * 1000;
        this.stopTimer?.();
        this.stopTimer = startTimer(() => void this.load(), seconds * 1000);
    }

    private step(change: (bench: Bench) => Bench): void {
        if (!this.bench) return;
        this.bench = change(this.bench);
        this.announcement = this.draftedCount > 0 ? counted(this.draftedCount, LABELS.drafted) : LABELS.draftedNone;
    }

    private finishCommit(end: CommitEnd, bench: Bench): void {
        if (end.kind === 'failed') {
            this.reviewProblem = end.notice;
            if (end.isSpent) this.commit = null;
            return;
        }
        this.commit = null;
        this.isReviewing = false;
        this.bench = benches.withProgress(bench, end.progress.transcript, end.progress.work);
        this.notice = end.kind === 'changed' ? end.notice : null;
        this.summary = end.kind === 'committed' ? end.summary : null;
        if (end.kind === 'committed') this.verified = new Set([...this.verified, ...end.verified]);
        this.announcement = end.kind === 'committed' ? counted(end.verified.length, LABELS.verified) : end.notice.title;
        this.focusLater = () => this.transcriptElement?.focusEntry(end.touched);
    }

    private focusPlace(): void {
        const place = this.bench?.place;
        if (!place || !this.transcriptElement) return;
        const { identifier, start } = place;
        if (!this.transcriptElement.focusMark(identifier, start)) this.transcriptElement.focusEntry(identifier);
    }

    private focusToolbar(): void {
        (this.refs?.['toolbar'] as HTMLElement | undefined)?.focus();
    }

    private get transcriptElement(): TranscriptElement | undefined {
        return this.refs?.['transcript'] as TranscriptElement | undefined;
    }
}
