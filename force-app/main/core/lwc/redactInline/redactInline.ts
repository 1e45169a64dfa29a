import { api, LightningElement } from 'lwc';
import { createProxyClient, ProxyProblem, type ProxyClient } from 'c/proxyClient';
import { ENTRIES_PER_PAGE, RecordObject, RecordState, type PolicyAnswer } from 'c/proxyContract';
import { counted } from 'c/wording';
import ENTRIES_ONE_LABEL from '@salesforce/label/c.RedactInline_EntriesShown_One';
import ENTRIES_OTHER_LABEL from '@salesforce/label/c.RedactInline_EntriesShown_Other';
import LIVE_LABEL from '@salesforce/label/c.RedactInline_Live';
import REFRESH_LABEL from '@salesforce/label/c.RedactInline_Refresh';
import TITLE_LABEL from '@salesforce/label/c.RedactInline_Title';
import { emptyPanelOf, problemPanelOf, type Panel } from './panels.ts';
import { fromNewestPage, withEarlierPage, type TranscriptState } from './transcriptState.ts';

/** The transcript of the record page's conversation, with inline redaction for those who may redact. */
export default class RedactInline extends LightningElement {
    @api recordId!: string;
    @api objectApiName!: string;
    /** How many entries a page of the transcript has. */
    @api pageSize: number = ENTRIES_PER_PAGE.default;

    readonly labels = { title: TITLE_LABEL, refresh: REFRESH_LABEL, live: LIVE_LABEL };
    private client: ProxyClient | null = null;
    transcript: TranscriptState | null = null;
    policy: PolicyAnswer | null = null;
    problem: ProxyProblem | null = null;
    isLoading = true;
    isLoadingEarlier = false;

    override connectedCallback(): void {
        this.client = createProxyClient({ recordId: this.recordId });
        this.load();
    }

    override disconnectedCallback(): void {
        this.client?.close();
        this.client = null;
    }

    get panel(): Panel | null {
        if (this.problem) return problemPanelOf(this.problem, Date.now());
        return this.transcript && emptyPanelOf(this.transcript, null);
    }

    get hasEntries(): boolean {
        return (this.transcript?.entries.length ?? 0) > 0;
    }

    get isLive(): boolean {
        return this.transcript?.record.state === RecordState.Live;
    }

    get startTimestamp(): number | null {
        const { object, startedAt } = this.transcript?.record ?? {};
        return object === RecordObject.VoiceCall && startedAt ? Date.parse(startedAt) : null;
    }

    get subtitle(): string {
        const count = this.transcript?.entries.length ?? 0;
        return count > 0 ? counted(count, { one: ENTRIES_ONE_LABEL, other: ENTRIES_OTHER_LABEL }) : '';
    }

    get hasEarlier(): boolean {
        return this.transcript?.before != null;
    }

    handleRefresh(): void {
        this.load();
    }

    async handleEarlier(): Promise<void> {
        if (!this.client || !this.transcript?.before) return;
        this.isLoadingEarlier = true;
        try {
            const { answer } = await this.client.readEntries({ limit: this.pageSize, before: this.transcript.before });
            this.transcript = withEarlierPage(this.transcript, answer);
        } catch (error) {
            this.problem = error as ProxyProblem;
        } finally {
            this.isLoadingEarlier = false;
        }
    }

    private async load(): Promise<void> {
        if (!this.client) return;
        this.problem = null;
        this.isLoading = true;
        try {
            const { answer } = await this.client.readEntries({ limit: this.pageSize });
            this.transcript = fromNewestPage(answer);
        } catch (error) {
            this.problem = error as ProxyProblem;
        } finally {
            this.isLoading = false;
        }
    }
}
