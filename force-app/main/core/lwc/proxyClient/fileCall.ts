import {
    EVERY_CATEGORY,
    FILE_MEDIA_TYPE,
    FILE_ORDER,
    SPEAKERS_HEADER,
    type UploadColumn,
    type UploadFormat
} from 'c/proxyContract';
import type { TransportCall } from './transport.ts';

/** A file, and what is to be done with it. */
export interface FileUpload {
    /** Of its name only the extension goes to the proxy. */
    readonly file: File;
    /** `null` where the file tells it. */
    readonly format: UploadFormat | null;
    /** When the recording began, ISO 8601, for times that count from that; `null` for the start of the call. */
    readonly startedAt: string | null;
    /** Whether what is sensitive is masked before anything reaches Salesforce. */
    readonly redact: boolean;
    /** Places of columns of a CSV file, from 1, by what they hold. */
    readonly columns: Partial<Readonly<Record<UploadColumn, number>>>;
    /** Whether lines are taken as they stand, also where one was said before the line above it. */
    readonly keepsOrder: boolean;
    /** Names of the file, and the ids of participants whom they are. */
    readonly speakers: Readonly<Record<string, string>>;
}

/** The call that carries a file to an address. */
export function fileCall(
    path: string,
    { file, format, startedAt, redact, columns, keepsOrder, speakers }: FileUpload
): Omit<TransportCall, 'grant'> {
    const query = new URLSearchParams();
    const extension = /\.([A-Za-z0-9]{1,10})$/.exec(file.name)?.[1];
    if (extension) query.set('extension', extension.toLowerCase());
    if (format !== null) query.set('format', format);
    if (startedAt !== null) query.set('start', startedAt);
    if (redact) query.set('redact', EVERY_CATEGORY);
    const places = Object.entries(columns).map(([what, place]) => `${what}.${String(place)}`);
    if (places.length > 0) query.set('columns', places.join('-'));
    if (keepsOrder) query.set('order', FILE_ORDER);
    const text = query.toString();
    const isAssigned = Object.keys(speakers).length > 0;
    return {
        method: 'POST',
        path: text === '' ? path : `${path}?${text}`,
        file: {
            content: file,
            headers: {
                'Content-Type': FILE_MEDIA_TYPE,
                ...(isAssigned && { [SPEAKERS_HEADER]: base64UrlOf(JSON.stringify(speakers)) })
            }
        }
    };
}

function base64UrlOf(text: string): string {
    const bytes = encodeURIComponent(text).replaceAll(/%([0-9A-F]{2})/g, (_escape, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16))
    );
    return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
