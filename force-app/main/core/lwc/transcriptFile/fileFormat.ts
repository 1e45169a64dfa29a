import { TextForm } from './transcriptContent.ts';

/** A format of a transcript's file; the value is the ending of its name. */
export const FileFormat = { Text: 'txt', Json: 'json', Vtt: 'vtt' } as const;
export type FileFormat = (typeof FileFormat)[keyof typeof FileFormat];

/**
 * The media type of each format. Lightning Web Security refuses a blob of `text/vtt`, and of every type with parameters
 * (https://developer.salesforce.com/docs/platform/lightning-components-security/guide/lws-mime.html); the name of a file tells
 * what it is.
 */
export const MEDIA_TYPES: Readonly<Record<FileFormat, string>> = {
    [FileFormat.Text]: 'text/plain',
    [FileFormat.Json]: 'application/json',
    [FileFormat.Vtt]: 'text/plain'
};

/** What a file's name is made of. */
interface FileName {
    readonly recordId: string;
    readonly format: FileFormat;
    readonly form: TextForm;
    /** Such as `2025-01-10`. */
    readonly date: string;
}

/** Names a file by record and date; nothing in it is of a person. What is not masked says so. */
export function fileNameOf({ recordId, format, form, date }: FileName): string {
    const suffix = form === TextForm.Stored ? '-as-stored' : '';
    return `transcript-${recordId}-${date}${suffix}.${format}`;
}
