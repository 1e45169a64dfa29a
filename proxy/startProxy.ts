import type { DestinationStream } from 'pino';
import { createApp } from './app.ts';
import { createDigests } from './audit/digests.ts';
import { detect } from './detection/detect.ts';
import type { ProxyEnvironment } from './environment.ts';
import { SERVER_BOUNDS, startHttpServer, type ServerBounds } from './httpServer.ts';
import { createActiveConversations } from './limits/activeConversations.ts';
import { createCeilingAt } from './limits/ceilings.ts';
import { createHourlyCalls } from './limits/hourlyCalls.ts';
import { createNextCeiling } from './limits/nextCeiling.ts';
import { createLog, type Log } from './log.ts';
import { watchLoopDelay } from './loopDelay.ts';
import { CircuitName, createMetrics } from './metrics.ts';
import { openReaders } from './openReaders.ts';
import { openApi } from './openApi/openApi.ts';
import { createPolicies } from './policy/policies.ts';
import { requestScope } from './requestScope.ts';
import { sharedProbe } from './routes/sharedProbe.ts';
import { enterSalesforce, type EntranceSettings } from './salesforce/createSalesforce.ts';
import type { TransportObserver } from './salesforce/observedTransport.ts';
import { proxyLogin } from './salesforce/proxyLogin.ts';
import type { TriesSettings } from './salesforce/tries.ts';
import { openState } from './state/openState.ts';
import type { LeaseTimes } from './state/redis/locks.ts';
import { Writer } from './state/writer.ts';
import { openCertificates } from './token/certificates.ts';
import { createPageTokens } from './token/pageTokens.ts';
import { UPLOAD_PATIENCE, type UploadPatience } from './usecases/transcriptUpload/uploadPatience.ts';
import { REQUEST_TIMEOUT_MS, UPLOAD_REQUEST_MS } from './usecases/visitTimes.ts';
import { logFailedDetections } from './usecases/failedDetections.ts';
import { keepDetections } from './usecases/keptDetections.ts';

/** A proxy that takes requests. */
export interface RunningProxy {
    readonly url: string;
    readonly log: Log;
    /** Reads the certificates again. */
    reload(): Promise<void>;
    /** Takes no new requests, finishes what is worked on (at most 10 s), then closes everything. */
    stop(): Promise<void>;
}

/** What tests put in place of the machine's own. */
export interface ProxySurroundings {
    /** Epoch ms. */
    readonly now?: () => number;
    /** What durations are told by, ms: `now` where that is given, else a clock that nobody sets. */
    readonly elapsed?: () => number;
    readonly logDestination?: DestinationStream;
    readonly requestTimeoutMs?: number;
    readonly serverBounds?: Partial<ServerBounds>;
    /** How calls to Salesforce are spread when they are tried again. */
    readonly tries?: TriesSettings;
    /** How long a call that uploads may take, ms. */
    readonly uploadTimeoutMs?: number;
    readonly uploadPatience?: UploadPatience;
    /** How long locks in a Redis last, and how they are renewed. */
    readonly leaseTimes?: LeaseTimes | undefined;
}

const BESIDE_A_SWEEP =
    'STATE_URL: a sweep works with this SQLite file. Start the proxy when it has ended, or stop it (Ctrl-C; sweep --resume goes on with it), or let both share a Redis (STATE_URL=redis://…)';

/**
 * Starts the proxy.
 *
 * @throws {Error} that tells the cure, when the certificates, the state file or the port cannot be had, a sweep has the state file, or proxies
 * that share the Redis have other keys
 */
export async function startProxy(
    environment: ProxyEnvironment,
    surroundings: ProxySurroundings = {}
): Promise<RunningProxy> {
    const now = surroundings.now ?? Date.now;
    const elapsed = surroundings.elapsed ?? surroundings.now ?? steadyTime;
    const log = createLog(environment.logLevel, surroundings.logDestination);
    const metrics = createMetrics(environment);
    const certificates = await openCertificates(environment.certificatesFolder, { now, log });
    const digests = createDigests(...environment.digestKeys);
    const state = await openState(environment.state, {
        org: new URL(environment.orgUrl).hostname,
        now,
        log,
        leaseTimes: surroundings.leaseTimes,
        digestKeyIds: digests.all.map(({ keyId }) => keyId)
    });
    if (!state.admit(Writer.Proxy)) {
        await state.close();
        throw new Error(BESIDE_A_SWEEP);
    }
    const onCall: TransportObserver['onCall'] = (call) => {
        metrics.called(call);
    };
    const readers = openReaders(environment, {
        log,
        metrics,
        now,
        elapsed,
        pauseStore: state.pauses,
        ...surroundings.tries,
        onCall,
        requestId: () => requestScope.getStore()
    });
    const { conversationData, dataCloud } = readers;
    const pageTokens = createPageTokens(now);
    const openLogin = proxyLogin({ ...environment, now, pageTokens });
    const entrance: EntranceSettings = {
        orgUrl: environment.orgUrl,
        apiVersion: environment.apiVersion,
        timeoutMs: environment.salesforceTimeoutMs,
        ...(surroundings.uploadTimeoutMs !== undefined && { uploadTimeoutMs: surroundings.uploadTimeoutMs }),
        now: elapsed,
        pauseStore: state.pauses,
        apiUsageStore: state.apiUsage,
        ...surroundings.tries,
        onCall,
        onCircuit: (change) => {
            metrics.circuitChanged(CircuitName.Salesforce, change);
            if (change.isOpen) log.error('Salesforce fails, calls are held back', { reason: change.reason });
            else log.info('Salesforce answers again', { durationMs: change.openMs });
        },
        requestId: () => requestScope.getStore()
    };
    const salesforce = enterSalesforce(entrance, openLogin);
    const activeConversations = createActiveConversations(state.conversationWindow, {
        ceilingAt: createCeilingAt(environment.activeConversationCeilings),
        shares: environment.shares,
        now
    });
    metrics.watchLimits({
        activeConversations: () => activeConversations.use(),
        apiUsage: () => salesforce.apiUsage()
    });
    const loopDelay = watchLoopDelay();
    const bounds = { ...SERVER_BOUNDS, ...surroundings.serverBounds };
    const requestTimeoutMs = surroundings.requestTimeoutMs ?? REQUEST_TIMEOUT_MS;
    const app = createApp({
        useCases: {
            activeConversations,
            hourlyCalls: createHourlyCalls(state.callWindow, {
                limit: environment.hourlyCallLimit,
                shares: environment.shares
            }),
            idempotencyKeys: state.idempotencyKeys,
            commitsUnderWay: state.commitsUnderWay,
            locks: state.locks,
            digests,
            policies: createPolicies({ now: elapsed, log }),
            detect: keepDetections(logFailedDetections(detect, log)),
            conversationData: conversationData && { gateway: conversationData, rates: state.requestRates },
            log,
            metrics,
            now
        },
        salesforce,
        dataCloud,
        nextCeilingAfter: createNextCeiling(environment.activeConversationCeilings),
        tokenRules: {
            issuer: environment.orgUrl,
            audience: environment.audience,
            certificates,
            now,
            ...(environment.clientSecret !== null && {
                onVerified: (caller, token, life) => pageTokens.keep(caller, token, life)
            })
        },
        spentTokens: state.spentTokens,
        checkKeys: () => state.checkKeys(),
        allowedOrigins: environment.allowedOrigins,
        requestRates: state.requestRates,
        rateLimitPerMinute: environment.rateLimitPerMinute,
        rateLimitPerNetwork: environment.rateLimitPerNetwork,
        trustedHops: environment.trustedHops,
        loadBounds: environment.loadBounds,
        fileBounds: {
            mostBytes: environment.mostUploadBytes,
            bodyMs: bounds.fileMs,
            requestMs: UPLOAD_REQUEST_MS
        },
        uploadPatience: surroundings.uploadPatience ?? UPLOAD_PATIENCE,
        loopDelay: () => loopDelay.latest(),
        requestTimeoutMs,
        lateWriteMs: environment.lateWriteMs,
        probes: {
            salesforce: sharedProbe((signal) => salesforce.checkReachable(signal), {
                now: elapsed,
                timeoutMs: requestTimeoutMs
            }),
            state: sharedProbe(() => state.check(), { now: elapsed, timeoutMs: requestTimeoutMs })
        },
        openApi,
        log,
        metrics
    });
    const closeParts = async (): Promise<void> => {
        loopDelay.stop();
        await salesforce.close();
        await readers.close();
        await state.close();
    };
    const server = await startHttpServer(app.callback(), { ...environment, bounds, log }).catch(
        async (error: unknown) => {
            await closeParts();
            throw error;
        }
    );
    const stop = async (): Promise<void> => {
        await server.close();
        await closeParts();
    };
    let stopped: Promise<void> | undefined;
    return {
        url: server.url,
        log,
        reload: () => certificates.reload(),
        stop: () => {
            stopped ??= stop();
            return stopped;
        }
    };
}

/** Goes on as time does, also where somebody sets the clock of the machine. */
function steadyTime(): number {
    return performance.timeOrigin + performance.now();
}
