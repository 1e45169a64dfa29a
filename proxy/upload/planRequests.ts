import type { UploadGateway } from '../salesforce/uploadGateway.ts';
import type { SpooledPart } from './prepareTranscript.ts';

/** The most that one request may carry. */
export interface RequestBounds {
    /** Bytes of the body. */
    readonly mostBytes: number;
    readonly mostParts: number;
}

/**
 * "Conversations Upload" of Connect REST: 512 MB for a request, taken as millions of bytes because it does not say which. How many
 * parts it may have is not documented: Salesforce's own client sends ten.
 */
export const REQUEST_BOUNDS: RequestBounds = { mostBytes: 512_000_000, mostParts: 10 };

/** How long a payload may be that is alone in its request, bytes. */
export function mostPartBytes(
    conversationIdentifier: string,
    { mostBytes }: RequestBounds,
    { requestLength }: Pick<UploadGateway, 'requestLength'>
): number {
    return mostBytes - requestLength([{ conversationIdentifier, length: 0 }]);
}

/** Puts parts into requests, in their order, and no two of one conversation into the same: they are told apart by its name. */
export function planRequests(
    parts: readonly SpooledPart[],
    { mostBytes, mostParts }: RequestBounds,
    { requestLength }: Pick<UploadGateway, 'requestLength'>
): readonly (readonly SpooledPart[])[] {
    const requests: SpooledPart[][] = [];
    for (const part of parts) {
        const last = requests.at(-1);
        const fits =
            last !== undefined &&
            last.length < mostParts &&
            last.every(({ conversationIdentifier }) => conversationIdentifier !== part.conversationIdentifier) &&
            requestLength([...last, part].map(withLength)) <= mostBytes;
        if (fits) last.push(part);
        else requests.push([part]);
    }
    return requests;
}

function withLength({ conversationIdentifier, start, end }: SpooledPart): {
    readonly conversationIdentifier: string;
    readonly length: number;
} {
    return { conversationIdentifier, length: end - start };
}
