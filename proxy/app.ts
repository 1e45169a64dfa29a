import Koa from 'koa';
import Router from 'koa-router';
import { Act } from './caller.ts';
import { describeError, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { authenticate, verifiedToken } from './middleware/authenticate.ts';
import { crossOrigin } from './middleware/crossOrigin.ts';
import { deadline } from './middleware/deadline.ts';
import type { FileBounds } from './middleware/fileBody.ts';
import { listedOrigins } from './middleware/listedOrigins.ts';
import { loadShedding, type LoadBounds } from './middleware/loadShedding.ts';
import { problems } from './middleware/problems.ts';
import { requestId } from './middleware/requestId.ts';
import { requestLog } from './middleware/requestLog.ts';
import { networkRate, userRate } from './middleware/requestRate.ts';
import { securityHeaders } from './middleware/securityHeaders.ts';
import { sharedKeys } from './middleware/sharedKeys.ts';
import type { ProxyMiddleware, RequestState } from './middleware/state.ts';
import { unknownRoutes } from './middleware/unknownRoutes.ts';
import { addFlagRoutes } from './routes/flags.ts';
import { addProbeRoutes, type Probe } from './routes/probes.ts';
import { addRecordRoutes } from './routes/records.ts';
import { addSettingsRoutes } from './routes/settings.ts';
import { addTranscriptRoutes } from './routes/transcripts.ts';
import type { NextCeilingAfter } from './limits/nextCeiling.ts';
import type { DataCloudGateway } from './salesforce/dataCloudGateway.ts';
import type { ObservedSalesforce } from './salesforce/createSalesforce.ts';
import type { RequestRates } from './state/requestRates.ts';
import type { SpentTokens } from './state/spentTokens.ts';
import type { State } from './state/state.ts';
import type { TokenRules } from './token/verifyToken.ts';
import { checkedCopyAccess, checkedGateway } from './usecases/checkedGateway.ts';
import { policyOf, type RecordVisit, type UseCaseParts } from './usecases/recordVisit.ts';
import type { UploadPatience } from './usecases/transcriptUpload/uploadPatience.ts';
import { GRACE_MS, longestCommitMs, UPLOAD_PLACES } from './usecases/visitTimes.ts';

/** What the app is made of. */
export interface AppParts {
    readonly useCases: UseCaseParts;
    readonly salesforce: ObservedSalesforce;
    /** `null` where it is not set up. */
    readonly dataCloud: DataCloudGateway | null;
    readonly nextCeilingAfter: NextCeilingAfter;
    readonly tokenRules: TokenRules;
    readonly spentTokens: SpentTokens;
    readonly checkKeys: State['checkKeys'];
    readonly allowedOrigins: readonly string[];
    readonly requestRates: RequestRates;
    readonly rateLimitPerMinute: number;
    readonly rateLimitPerNetwork: number;
    readonly trustedHops: number;
    readonly loadBounds: LoadBounds;
    /** How a file may come. */
    readonly fileBounds: FileBounds;
    readonly uploadPatience: UploadPatience;
    /** How late the event loop is, ms. */
    readonly loopDelay: () => number;
    /** How long a request may take, ms. */
    readonly requestTimeoutMs: number;
    /** How long after it was sent Salesforce may make a PATCH that it has not answered, ms. */
    readonly lateWriteMs: number;
    readonly probes: Readonly<Record<string, Probe>>;
    readonly openApi: object;
    readonly log: Log;
    readonly metrics: Metrics;
}

/** The Koa app: its middleware and routes, in order. */
export function createApp(parts: AppParts): Koa<RequestState> {
    const { useCases, salesforce, dataCloud, log, metrics, requestTimeoutMs } = parts;
    const app = new Koa<RequestState>();
    const router = new Router<RequestState>({ strict: true, sensitive: true });
    const authenticated = (...acts: readonly Act[]): ProxyMiddleware => authenticate(parts.tokenRules, acts);
    const { View, Redact, Upload } = Act;
    const rates = parts.requestRates;
    const rated = userRate({ rates, perMinute: parts.rateLimitPerMinute });

    const visit = (state: RequestState): RecordVisit => {
        const { caller } = verifiedToken(state);
        const { digests } = useCases;
        return {
            ...useCases,
            caller,
            requestId: state.requestId,
            deadline: state.deadline,
            gateway: checkedGateway(salesforce.actAs(caller, state.deadline), digests),
            lateGateway: checkedGateway(
                salesforce.finishAs(caller, AbortSignal.timeout(requestTimeoutMs + GRACE_MS)),
                digests
            ),
            longestCommitMs: longestCommitMs(requestTimeoutMs),
            lateWriteMs: parts.lateWriteMs,
            copies: dataCloud && {
                dataCloud,
                access: checkedCopyAccess(salesforce.copyAccessAs(caller, state.deadline), digests)
            }
        };
    };

    const { spentTokens } = parts;
    const recordRoutes = { visit, authenticated: authenticated(View, Redact), rated, spentTokens };
    addRecordRoutes(router, recordRoutes);
    addFlagRoutes(router, recordRoutes);
    addTranscriptRoutes(router, {
        visit: (state) => ({
            ...visit(state),
            uploads: salesforce.uploadAs(verifiedToken(state).caller, state.deadline),
            patience: parts.uploadPatience,
            apiUsage: () => salesforce.apiUsage()
        }),
        authenticated: authenticated(Upload),
        rated,
        spentTokens,
        file: parts.fileBounds,
        places: UPLOAD_PLACES
    });
    addSettingsRoutes(router, {
        authenticated: authenticated(View, Redact, Upload),
        rated,
        limits: { ...useCases, nextCeilingAfter: parts.nextCeilingAfter, apiUsage: () => salesforce.apiUsage() },
        policy: async (state) => (await policyOf(visit(state))).answer
    });
    addProbeRoutes(router, { probes: parts.probes, metrics, openApi: parts.openApi });

    app.on('error', (error: unknown, { state }: { readonly state: RequestState }) => {
        log.warn('an answer broke off', { requestId: state.requestId, ...describeError(error) });
    });
    app.use(requestId());
    app.use(requestLog({ log, metrics }));
    app.use(securityHeaders());
    app.use(problems(log));
    app.use(listedOrigins(parts.allowedOrigins));
    app.use(crossOrigin());
    app.use(networkRate({ rates, perMinute: parts.rateLimitPerNetwork, trustedHops: parts.trustedHops }));
    app.use(loadShedding({ bounds: parts.loadBounds, loopDelay: parts.loopDelay, metrics }));
    app.use(sharedKeys(parts));
    app.use(deadline(requestTimeoutMs));
    app.use(router.routes());
    app.use(unknownRoutes(router));
    return app;
}
