import { api, LightningElement } from 'lwc';
import { onMinute } from 'c/clock';
import type { Notice } from 'c/errorPanel';
import type { AuditEvent } from 'c/proxyContract';
import { agoOf, counted, dateTimeOf } from 'c/wording';
import { HISTORY_LABELS } from './historyLabels.ts';
import { countUnsigned, timelineOf, type Step, type Telling } from './timeline.ts';

export type { Telling } from './timeline.ts';

/** What has been read of the history of a record. */
export interface HistoryState {
    /** Newest first; `null` until something is read. */
    readonly events: readonly AuditEvent[] | null;
    readonly telling: Telling;
    readonly hasOlder: boolean;
    readonly isLoading: boolean;
    /** Why the last reading failed. */
    readonly problem: Notice | null;
}

/** A step as it is shown. */
interface ShownStep extends Step {
    readonly ago: string;
    readonly moment: string;
}

/** Who redacted and flagged what, when and why, and what became of it: newest first, without a letter of any entry. */
export default class RedactionHistory extends LightningElement {
    @api history!: HistoryState;

    readonly labels = HISTORY_LABELS;

    /** Epoch milliseconds. */
    private now = Date.now();
    private stopClock: () => void = () => undefined;
    private isReadingOlder = false;

    override connectedCallback(): void {
        this.stopClock = onMinute((now) => (this.now = now));
    }

    override disconnectedCallback(): void {
        this.stopClock();
    }

    override renderedCallback(): void {
        if (!this.dialog.open) {
            this.dialog.showModal();
            (this.refs!['title'] as HTMLElement).focus();
        }
        this.keepFocus();
    }

    get hasSteps(): boolean {
        return this.steps.length > 0;
    }

    get steps(): readonly ShownStep[] {
        const { events, telling } = this.history;
        return timelineOf(events ?? [], telling).map((step) => {
            const time = Date.parse(step.occurredAt);
            return { ...step, ago: agoOf(time, this.now), moment: dateTimeOf(time) };
        });
    }

    get isEmpty(): boolean {
        const { events, isLoading, problem } = this.history;
        return events?.length === 0 && !isLoading && problem === null;
    }

    get unsigned(): string {
        const count = countUnsigned(this.history.events ?? []);
        return count > 0 ? counted(count, HISTORY_LABELS.unsigned) : '';
    }

    handleShow(event: MouseEvent): void {
        const { identifier } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('historyshow', { detail: { identifier } }));
    }

    handleOlder(): void {
        if (this.history.isLoading) return;
        this.isReadingOlder = true;
        this.dispatchEvent(new CustomEvent('historyolder'));
    }

    handleRefresh(): void {
        if (!this.history.isLoading) this.dispatchEvent(new CustomEvent('historyread'));
    }

    handleClose(): void {
        this.dialog.close();
    }

    handleClosed(): void {
        this.dispatchEvent(new CustomEvent('historyclose'));
    }

    /** Letters are no shortcuts of the panel while the dialog is open. */
    handleKeyDown(event: KeyboardEvent): void {
        event.stopPropagation();
    }

    /** The button that asks for older events goes with the last of them; what it brought has the focus then. */
    private keepFocus(): void {
        if (!this.isReadingOlder || this.history.isLoading) return;
        this.isReadingOlder = false;
        if (!this.history.hasOlder) (this.refs!['content'] as HTMLElement).focus();
    }

    private get dialog(): HTMLDialogElement {
        return this.refs!['dialog'] as HTMLDialogElement;
    }
}
