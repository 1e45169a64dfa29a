import { LightningElement } from 'lwc';
import { NavigationMixin, type RecordPageReference } from 'lightning/navigation';
import readQueue from '@salesforce/apex/ReviewQueueController.read';
import type { Panel } from 'c/statePanel';
import { counted, fill, numberOf } from 'c/wording';
import COUNT_ONE_LABEL from '@salesforce/label/c.RedactInline_QueueCount_One';
import COUNT_OTHER_LABEL from '@salesforce/label/c.RedactInline_QueueCount_Other';
import CUT_LABEL from '@salesforce/label/c.RedactInline_QueueCut';
import OLDEST_LABEL from '@salesforce/label/c.RedactInline_QueueOldest';
import { QUEUE_LABELS } from './labels.ts';
import { EMPTY_PANEL, FAILED_PANEL } from './panels.ts';
import { rowOf, type QueueItem, type QueueRow } from './queueRows.ts';

/** Lists what waits for a supervisor in all transcripts of the org, the oldest first, and leads to the records. */
export default class ReviewQueue extends NavigationMixin(LightningElement) {
    readonly labels = QUEUE_LABELS;

    rows: readonly QueueRow[] = [];
    total = 0;
    isCut = false;
    isLoading = true;
    hasFailed = false;

    get count(): string {
        return this.total === 0 ? '' : counted(this.total, { one: COUNT_ONE_LABEL, other: COUNT_OTHER_LABEL });
    }

    get panel(): Panel | null {
        if (this.hasFailed) return FAILED_PANEL;
        return this.isLoading || this.rows.length > 0 ? null : EMPTY_PANEL;
    }

    get hasRows(): boolean {
        return this.rows.length > 0 && !this.hasFailed;
    }

    /** What is told below the table; empty where the table has everything. */
    get rest(): string {
        const oldest = this.total > this.rows.length ? [fill(OLDEST_LABEL, numberOf(this.rows.length))] : [];
        return [...oldest, ...(this.isCut ? [CUT_LABEL] : [])].join(' ');
    }

    override connectedCallback(): void {
        void this.load();
    }

    /** The button keeps the focus while it waits, as one that is disabled would not. */
    handleRefresh(): void {
        if (!this.isLoading) void this.load();
    }

    handleRecord(event: MouseEvent): void {
        event.preventDefault();
        const { recordId } = (event.currentTarget as HTMLElement).dataset;
        if (recordId === undefined) return;
        this[NavigationMixin.Navigate](pageOf(recordId));
    }

    private async load(): Promise<void> {
        this.isLoading = true;
        try {
            const { items, total, isCut } = await readQueue();
            this.rows = await Promise.all(items.map(async (item) => this.rowOf(item)));
            this.total = total;
            this.isCut = isCut;
            this.hasFailed = false;
        } catch {
            this.rows = [];
            this.total = 0;
            this.hasFailed = true;
        }
        this.isLoading = false;
    }

    private async rowOf(item: QueueItem): Promise<QueueRow> {
        const isVisible = typeof item.recordName === 'string';
        return rowOf(item, isVisible ? await this[NavigationMixin.GenerateUrl](pageOf(item.recordId)) : null);
    }
}

function pageOf(recordId: string): RecordPageReference {
    return { type: 'standard__recordPage', attributes: { recordId, actionName: 'view' } };
}
