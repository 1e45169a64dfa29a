import { startTimer } from './timer.ts';

/** A file to be saved by the user. */
export interface TextFile {
    readonly name: string;
    /** Without parameters: Lightning Web Security refuses them. Text is UTF-8 whatever it says. */
    readonly mediaType: string;
    readonly text: string;
}

/** Milliseconds after which a browser surely has the file. */
const HAND_OVER_TIME = 10_000;

/**
 * Hands a file to the browser to save: nothing leaves the page. By a blob, because Lightning Web Security blocks `data:` addresses
 * in links (https://developer.salesforce.com/docs/platform/lightning-components-security/guide/lws-blob-download.html).
 */
export function saveFile({ name, mediaType, text }: TextFile): void {
    const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
    const link = document.createElement('a');
    link.setAttribute('href', url);
    link.setAttribute('download', name);
    link.click();
    startTimer(() => URL.revokeObjectURL(url), HAND_OVER_TIME);
}
