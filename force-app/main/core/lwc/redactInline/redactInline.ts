import { api, LightningElement } from 'lwc';
import { createProxyClient, type ProxyClient, type ProxyProblem } from 'c/proxyClient';
import { ENTRIES_PER_PAGE, RecordState, type PolicyAnswer } from 'c/proxyContract';
import type { MaskRules, Range, Span } from 'c/redaction';
import { counted } from 'c/wording';
import * as benches from './bench.ts';
import { commitDraft, type CommitEnd } from './commitDraft.ts';
import { commitOf, commitRequest, type Commit } from './commitRequest.ts';
import type { CommitSummary } from './commitSummary.ts';
import { LABELS } from './labels.ts';
import { maskRulesOf } from './maskRules.ts';
import { readNotice, type Notice } from './notices.ts';
import { problemPanelOf, type Panel } from './panels.ts';
import { reviewRows, type ReviewRow } from './reviewRows.ts';
import { sendDismissals } from './sendDismissals.ts';
import { Shortcut, shortcutOf } from './shortcut.ts';
import { STEPS } from './steps.ts';
import { startTimer } from './timer.ts';
import type { TranscriptElement } from './transcriptElement.ts';
import { loadTranscript, readEarlier, readLater, type ReadMore } from './transcriptLoader.ts';
import { viewOf, type View } from './view.ts';

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

    @api objectApiName = '';
    /** How many entries a page of the transcript has. */
    @api pageSize: number = ENTRIES_PER_PAGE.default;

    readonly labels = LABELS;
    rules: MaskRules = {};
    /** Entries that were redacted and read back in this visit. */
    verified: ReadonlySet<string> = new Set();
    /** The entry that is open for selection. */
    editing: { readonly identifier: string; readonly range: Range | null } | null = null;
    notice: Notice | null = null;
    summary: CommitSummary | null = null;
    /** Why the last commit failed. */
    reviewProblem: Notice | null = null;
    isLoading = true;
    isLoadingEarlier = false;
    isReviewing = false;
    isCommitting = false;
    /** Heard by screen readers: counts, never what an entry says. */
    announcement = '';
    private _recordId = '';
    private client: ProxyClient | null = null;
    private bench: benches.Bench | null = null;
    private policy: PolicyAnswer | null = null;
    private failure: Panel | null = null;
    private retryAt: number | null = null;
    private commit: Commit | null = null;
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

    get view(): View {
        const { bench, policy, failure, retryAt } = this;
        return viewOf({ bench, policy, failure, retryAt });
    }

    get reviewRows(): readonly ReviewRow[] {
        const { entries, draft, startTimestamp } = this.view;
        return reviewRows(entries, draft, { rules: this.rules, startTimestamp });
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

    handleEdit({ type, detail }: CustomEvent<NonNullable<typeof this.editing>>): void {
        this.editing = type === 'editopen' ? detail : null;
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
        this.editing = null;
        this.reviewProblem = null;
        this.isReviewing = true;
    }

    handleReviewClose(): void {
        this.isReviewing = false;
        this.focusLater = () => this.focusToolbar();
    }

    async handleCommit({ detail }: CustomEvent<{ readonly reasonCode: string }>): Promise<void> {
        const { client, bench, rules } = this;
        if (!client || !bench || this.isCommitting) return;
        const { transcript } = bench;
        const work = bench.history.present;
        this.commit = commitOf(commitRequest(transcript.entries, work.draft, detail.reasonCode), this.commit);
        this.isCommitting = true;
        this.reviewProblem = null;
        const { startTimestamp } = this.view;
        const end = await commitDraft(client, this.commit, { transcript, work, rules, startTimestamp });
        if (this.client !== client) return;
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
    }

    /** Reads everything anew where nothing is drafted; else only what was said since, so that the draft stays. */
    handleRefresh(): void {
        if (this.view.draftedCount > 0) this.loadMore(readLater);
        else this.load();
    }

    async handleEarlier(): Promise<void> {
        if (this.isLoadingEarlier) return;
        this.isLoadingEarlier = true;
        await this.loadMore(readEarlier);
        this.isLoadingEarlier = false;
    }

    private begin(): void {
        this.end();
        this.bench = this.policy = this.failure = this.commit = null;
        this.notice = this.summary = this.editing = null;
        this.isReviewing = this.isCommitting = false;
        this.verified = new Set();
        this.client = createProxyClient({ recordId: this.recordId });
        this.load();
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
            this.failure = this.notice = null;
            this.announcement = counted(transcript.entries.length, LABELS.entries);
            if (transcript.record.state === RecordState.Pending) this.lookAgainIn(retryAfterSeconds);
        } catch (error) {
            if (this.client !== client) return;
            this.fail(error as ProxyProblem);
        }
        this.isLoading = false;
    }

    private async loadMore(read: ReadMore): Promise<void> {
        const { client, bench } = this;
        if (!client || !bench) return;
        try {
            const merge = await read(client, bench.transcript, this.pageSize);
            if (this.client !== client || !this.bench) return;
            this.bench = benches.withTranscript(this.bench, merge(this.bench.transcript));
            this.notice = null;
        } catch (error) {
            if (this.client === client) this.fail(error as ProxyProblem);
        }
    }

    /** What is shown and drafted stays; only where there is nothing yet does the problem take the transcript's place. */
    private fail(problem: ProxyProblem): void {
        if (this.view.hasEntries) this.notice = readNotice(problem, Date.now());
        else this.failure = problemPanelOf(problem, Date.now());
        if (problem.code === 'TRANSCRIPT_NOT_READY') this.lookAgainIn(problem.retryAfterSeconds);
    }

    private lookAgainIn(seconds: number | null): void {
        const wait = (seconds ?? PENDING_WAIT) * 1000;
        this.retryAt = Date.now() + wait;
        this.stopTimer = startTimer(() => this.load(), wait);
    }

    private act(shortcut: Shortcut): void {
        if (shortcut === Shortcut.Undo || shortcut === Shortcut.Redo) {
            this.step(STEPS[shortcut]);
            return;
        }
        this.bench = this.bench && STEPS[shortcut](this.bench);
        this.focusPlace();
    }

    private step(change: (bench: benches.Bench) => benches.Bench): void {
        const { bench, client } = this;
        if (!bench || !client) return;
        this.bench = change(bench);
        this.announcement = this.view.drafted;
        sendDismissals(client, bench, this.bench).catch(
            (error: ProxyProblem) => this.client === client && this.fail(error)
        );
    }

    private finishCommit(end: CommitEnd, bench: benches.Bench): void {
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
        const { place } = this.bench ?? {};
        if (!place || !this.transcriptElement) return;
        const { identifier, start } = place;
        if (!this.transcriptElement.focusMark(identifier, start)) this.transcriptElement.focusEntry(identifier);
    }

    private focusToolbar(): void {
        (this.refs?.toolbar as HTMLElement | undefined)?.focus();
    }

    private get transcriptElement(): TranscriptElement | undefined {
        return this.refs?.transcript as TranscriptElement | undefined;
    }
}
