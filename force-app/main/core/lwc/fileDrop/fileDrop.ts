import { api, LightningElement } from 'lwc';
import CHOOSE_LABEL from '@salesforce/label/c.RedactInline_UploadChoose';
import DROP_LABEL from '@salesforce/label/c.RedactInline_UploadDrop';
import FORMATS_LABEL from '@salesforce/label/c.RedactInline_UploadFormats';

/** A file that somebody has chosen or dropped. */
export interface FileChoice {
    readonly file: File;
}

/** Takes one file: chosen with the button, by mouse or keyboard, or dropped. */
export default class FileDrop extends LightningElement {
    /** Endings of the files that the chooser offers first, such as `.vtt,.srt`. */
    @api accept = '';

    readonly labels = { choose: CHOOSE_LABEL, drop: DROP_LABEL, formats: FORMATS_LABEL };
    isOver = false;

    @api
    focus(): void {
        (this.refs!['input'] as HTMLElement).focus();
    }

    get className(): string {
        return this.isOver ? 'zone zone_over' : 'zone';
    }

    /** Without that the browser opens what is dropped. */
    handleDragOver(event: DragEvent): void {
        event.preventDefault();
        this.isOver = true;
    }

    handleDragLeave(): void {
        this.isOver = false;
    }

    handleDrop(event: DragEvent): void {
        event.preventDefault();
        this.isOver = false;
        this.take(event.dataTransfer?.files);
    }

    handleChange(event: Event): void {
        const input = event.currentTarget as HTMLInputElement;
        this.take(input.files);
        // The same file can be chosen again, once it was mended.
        input.value = '';
    }

    private take(files: FileList | null | undefined): void {
        const file = files?.[0];
        if (file) this.dispatchEvent(new CustomEvent<FileChoice>('filechoose', { detail: { file } }));
    }
}
