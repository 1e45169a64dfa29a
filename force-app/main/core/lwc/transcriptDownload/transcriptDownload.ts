import { api, LightningElement } from 'lwc';
import { FileFormat, TextForm } from 'c/transcriptFile';
import { counted, fill, numberOf } from 'c/wording';
import { DOWNLOAD_LABELS as LABELS } from './downloadLabels.ts';
import type { DownloadPlan } from './downloadPlan.ts';

export type { DownloadPlan } from './downloadPlan.ts';

/** What to make of a transcript. */
export interface DownloadChoice {
    readonly format: FileFormat;
    readonly form: TextForm;
}

/** Asks in which format, and of those who may see the text in clear in which form, a transcript is downloaded. */
export default class TranscriptDownload extends LightningElement {
    @api plan!: DownloadPlan;

    readonly labels = LABELS;
    readonly formats = [
        { label: LABELS.text, value: FileFormat.Text },
        { label: LABELS.json, value: FileFormat.Json },
        { label: LABELS.vtt, value: FileFormat.Vtt }
    ];
    readonly forms = [
        { label: LABELS.masked, value: TextForm.Masked },
        { label: LABELS.stored, value: TextForm.Stored }
    ];
    format: FileFormat = FileFormat.Text;
    form: TextForm = TextForm.Masked;

    override renderedCallback(): void {
        if (this.dialog.open) return;
        this.dialog.showModal();
        (this.refs!['title'] as HTMLElement).focus();
    }

    get contents(): string {
        const { shownCount, count } = this.plan;
        if (shownCount < count) return fill(LABELS.filtered, numberOf(shownCount), numberOf(count));
        return counted(count, LABELS.hold);
    }

    /** No file while there is nothing to put into it, or while what goes into it is still being read. */
    get isBusy(): boolean {
        const { isWorking, remaining, shownCount } = this.plan;
        return isWorking || remaining.isLoading || shownCount === 0;
    }

    handleFormat(event: CustomEvent<{ value: FileFormat }>): void {
        this.format = event.detail.value;
    }

    handleForm(event: CustomEvent<{ value: TextForm }>): void {
        this.form = event.detail.value;
    }

    handleStart(): void {
        if (this.isBusy) return;
        const { format, form } = this;
        this.dispatchEvent(new CustomEvent<DownloadChoice>('filedownload', { detail: { format, form } }));
    }

    /** Hands on what is asked of the entries that are not loaded. */
    handleRest(event: CustomEvent): void {
        this.dispatchEvent(new CustomEvent(event.type));
    }

    /** The button that had the focus is gone; what is loaded can be downloaded. */
    handleRestEnd(): void {
        (this.refs!['start'] as HTMLElement).focus();
    }

    handleCancel(): void {
        this.dialog.close();
    }

    handleClosed(): void {
        this.dispatchEvent(new CustomEvent('downloadclose'));
    }

    handleKeyDown(event: KeyboardEvent): void {
        event.stopPropagation();
    }

    private get dialog(): HTMLDialogElement {
        return this.refs!['dialog'] as HTMLDialogElement;
    }
}
