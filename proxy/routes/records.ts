import type Router from 'koa-router';
import { PROGRESS_MEDIA_TYPE, RecordState } from 'c/proxyContract';
import type { ProxyMiddleware, RequestState } from '../middleware/state.ts';
import { answersIn, answersInJson } from '../middleware/answersIn.ts';
import { coversRedact, ownRecord, singleWrite } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import type { SpentTokens } from '../state/spentTokens.ts';
import { compareCopies } from '../usecases/compareCopies.ts';
import { dismissSuggestions } from '../usecases/dismissSuggestions.ts';
import { findAppearances } from '../usecases/findAppearances.ts';
import { listEntriesOrCopy } from '../usecases/listEntriesOrCopy.ts';
import { listEvents } from '../usecases/listEvents.ts';
import { openQuery } from '../usecases/openQuery.ts';
import { previewEntries } from '../usecases/previewEntries.ts';
import { ASK_AGAIN_SECONDS } from '../usecases/recordState.ts';
import { redactEntries } from '../usecases/redactEntries.ts';
import type { RecordVisit } from '../usecases/recordVisit.ts';
import { answerInSteps } from './answerInSteps.ts';
import {
    appearancesRequest,
    copiesRequest,
    dismissalsRequest,
    entriesQuery,
    eventsQuery,
    idempotencyKey,
    noQuery,
    previewRequest,
    redactionsRequest
} from './requestSchemas.ts';
import { parseRequest } from './validation.ts';

/** What the routes of a record need. */
export interface RecordRoutes {
    /** Opens a visit for the verified caller of a request. */
    readonly visit: (state: RequestState) => RecordVisit;
    /** Verifies the token. */
    readonly authenticated: ProxyMiddleware;
    /** Bounds the rate of the token's user. */
    readonly rated: ProxyMiddleware;
    readonly spentTokens: SpentTokens;
}

/** Everything under `/v1/records/{recordId}`. */
export function addRecordRoutes(
    router: Router<RequestState>,
    { visit, authenticated, rated, spentTokens }: RecordRoutes
): void {
    const json = answersInJson();
    const asking = [authenticated, coversRedact(), rated, ownRecord(), json, jsonBody()];
    const writing = (answers: ProxyMiddleware): readonly ProxyMiddleware[] => [
        authenticated,
        rated,
        singleWrite(spentTokens),
        ownRecord(),
        answers,
        jsonBody()
    ];
    const jsonOrSteps = answersIn('application/json', 'application/problem+json', PROGRESS_MEDIA_TYPE);

    router.get('/v1/records/:recordId/entries', authenticated, rated, ownRecord(), json, async (ctx) => {
        const query = parseRequest(entriesQuery, { ...ctx.query });
        const opened = visit(ctx.state);
        const answer = await listEntriesOrCopy(opened, openQuery(opened, query));
        if (answer.record.state === RecordState.Pending) ctx.set('Retry-After', String(ASK_AGAIN_SECONDS));
        ctx.body = answer;
    });

    router.get('/v1/records/:recordId/redactions', authenticated, rated, ownRecord(), json, async (ctx) => {
        const { before } = parseRequest(eventsQuery, { ...ctx.query });
        ctx.body = await listEvents(visit(ctx.state), before);
    });

    router.post('/v1/records/:recordId/redactions', ...writing(jsonOrSteps), async (ctx) => {
        parseRequest(noQuery, { ...ctx.query });
        const key = parseRequest(idempotencyKey, ctx.headers['idempotency-key'], 'Idempotency-Key');
        const request = parseRequest(redactionsRequest, ctx.request.body);
        await answerInSteps(ctx, (onProgress) =>
            redactEntries(visit(ctx.state), { request, idempotencyKey: key, onProgress })
        );
    });

    router.post('/v1/records/:recordId/preview', ...asking, async (ctx) => {
        const query = parseRequest(entriesQuery, { ...ctx.query });
        const request = parseRequest(previewRequest, ctx.request.body);
        const opened = visit(ctx.state);
        ctx.body = await previewEntries(opened, { query: openQuery(opened, query), request });
    });

    router.post('/v1/records/:recordId/dismissals', ...writing(json), async (ctx) => {
        parseRequest(noQuery, { ...ctx.query });
        const request = parseRequest(dismissalsRequest, ctx.request.body);
        ctx.body = await dismissSuggestions(visit(ctx.state), request);
    });

    router.post('/v1/records/:recordId/appearances', ...asking, async (ctx) => {
        parseRequest(noQuery, { ...ctx.query });
        const request = parseRequest(appearancesRequest, ctx.request.body);
        ctx.body = await findAppearances(visit(ctx.state), request);
    });

    router.post('/v1/records/:recordId/copies', ...asking, async (ctx) => {
        parseRequest(noQuery, { ...ctx.query });
        const request = parseRequest(copiesRequest, ctx.request.body);
        ctx.body = await compareCopies(visit(ctx.state), request);
    });
}
