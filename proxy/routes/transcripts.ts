import type Router from 'koa-router';
import { PROGRESS_MEDIA_TYPE, SPEAKERS_HEADER } from 'c/proxyContract';
import { answersIn, answersInJson } from '../middleware/answersIn.ts';
import { ownRecord, singleUse } from '../middleware/authenticate.ts';
import { bodyBytes, fileBody, type FileBounds } from '../middleware/fileBody.ts';
import type { ProxyContext, ProxyMiddleware, RequestState } from '../middleware/state.ts';
import { uploadPlaces } from '../middleware/uploadPlaces.ts';
import type { SpentTokens } from '../state/spentTokens.ts';
import { checkTranscript } from '../usecases/checkTranscript.ts';
import { patienceInSilence } from '../usecases/transcriptUpload/uploadPatience.ts';
import type { SentFile, UploadVisit } from '../usecases/transcriptUpload/uploadVisit.ts';
import { uploadTranscript } from '../usecases/uploadTranscript.ts';
import { answerInSteps, hearsSteps } from './answerInSteps.ts';
import { assignedSpeakers, fileQuery } from './transcriptSchemas.ts';
import { parseRequest } from './validation.ts';

/** What the routes of a record's transcript need. */
export interface TranscriptRoutes {
    /** Opens a visit for the verified caller of a request. */
    readonly visit: (state: RequestState) => UploadVisit;
    /** Verifies a token for uploading. */
    readonly authenticated: ProxyMiddleware;
    /** Bounds the rate of the token's user. */
    readonly rated: ProxyMiddleware;
    readonly spentTokens: SpentTokens;
    readonly file: FileBounds;
    /** Files that are worked on at a time. */
    readonly places: number;
}

/** `POST /v1/records/{recordId}/transcript` and `…/transcript/check`: the body is a file, as it is on somebody's disk. */
export function addTranscriptRoutes(
    router: Router<RequestState>,
    { visit, authenticated, rated, spentTokens, file, places }: TranscriptRoutes
): void {
    const place = uploadPlaces(places);
    const body = fileBody(file);

    router.post(
        '/v1/records/:recordId/transcript/check',
        authenticated,
        rated,
        ownRecord(),
        answersInJson(),
        place,
        body,
        async (ctx) => {
            const sent = sentFile(ctx, file);
            ctx.body = await checkTranscript(visit(ctx.state), sent);
        }
    );

    router.post(
        '/v1/records/:recordId/transcript',
        authenticated,
        rated,
        singleUse(spentTokens),
        ownRecord(),
        answersIn('application/json', 'application/problem+json', PROGRESS_MEDIA_TYPE),
        place,
        body,
        async (ctx) => {
            const sent = sentFile(ctx, file);
            const gone = goneWith(ctx);
            const opened = visit(ctx.state);
            const patience = hearsSteps(ctx) ? opened.patience : patienceInSilence(opened.patience);
            await answerInSteps(ctx, (onProgress) =>
                uploadTranscript({ ...opened, patience }, { file: sent, onProgress, gone })
            );
        }
    );
}

function sentFile(ctx: ProxyContext, bounds: FileBounds): SentFile {
    const query = parseRequest(fileQuery, { ...ctx.query });
    const speakers = parseRequest(assignedSpeakers, ctx.headers[SPEAKERS_HEADER.toLowerCase()], SPEAKERS_HEADER);
    return { ...query, speakers, bytes: bodyBytes(ctx.req, bounds) };
}

/** Aborts when the caller is gone. */
function goneWith({ res }: ProxyContext): AbortSignal {
    const gone = new AbortController();
    res.once('close', () => {
        gone.abort();
    });
    return gone.signal;
}
