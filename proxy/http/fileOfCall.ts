import { FILE_MEDIA_TYPE, SPEAKERS_HEADER, type ProblemCode } from 'c/proxyContract';
import type { Answer, Call, Stage } from './stage.ts';

/** The call that has no transcript. */
export const SEED = 'callWithoutTranscript';

export const CARD = '4111 1111 1111 4321';

/** A transcript of it, as a subtitle file. */
export const CALL = `WEBVTT

00:00:02.000 --> 00:00:04.000
<v Ana Oliveira>Northwind Home, what is the number of your card?

00:00:05.000 --> 00:00:09.000
<v Leila Karimi>It is ${CARD}, grüße 👋

00:00:11.000 --> 00:00:12.000
<v Ana Oliveira>Thank you.
`;

/** A file on its way to the proxy; the WebVTT of {@link CALL} by the uploader unless it says otherwise. */
export interface FileCall extends Call {
    /** The seed of the record. */
    readonly seed?: string;
    readonly file?: string;
    readonly query?: string;
    readonly speakers?: Readonly<Record<string, string>>;
}

/** Files that are refused: as what, when, and how they are sent. */
export const REFUSED_FILES: readonly (readonly [ProblemCode, string, FileCall])[] = [
    ['CALL_TAKES_NO_TRANSCRIPT', 'a file is uploaded to a call that runs', { as: 'admin', seed: 'liveCall' }],
    ['TRANSCRIPT_UNREADABLE', 'a file is no transcript', { file: 'WEBVTT\n\n00:00 --> never\nHello\n' }],
    [
        'TRANSCRIPT_LINES_REFUSED',
        'nobody in the call is who speaks in the file',
        { file: '[00:01] Nobody: Hello', query: 'extension=txt' }
    ]
];

/** Sends a file for the call, to be uploaded or checked. */
export async function sendFile(
    stage: Stage,
    what: 'transcript' | 'transcript/check',
    call: FileCall = {}
): Promise<Answer> {
    const { seed = SEED, file = CALL, query = 'extension=vtt', speakers, headers, ...rest } = call;
    return stage.call(`/v1/records/${stage.org.recordId(seed)}/${what}?${query}`, {
        method: 'POST',
        as: 'uploader',
        act: 'upload',
        body: file,
        headers: {
            'content-type': FILE_MEDIA_TYPE,
            ...(speakers && {
                [SPEAKERS_HEADER]: Buffer.from(JSON.stringify(speakers)).toString('base64url')
            }),
            ...headers
        },
        ...rest
    });
}

/** What the call's conversation holds. */
export async function storedTexts(stage: Stage): Promise<readonly unknown[]> {
    return (await stage.org.storedEntries(SEED)).map(({ messageText }) => messageText);
}

/** How many uploads the org was sent. */
export async function uploadsSent(stage: Stage): Promise<number> {
    const requests = await stage.org.requests();
    return requests.filter(({ method, path }) => method === 'POST' && path.includes('/conversations/upload')).length;
}
