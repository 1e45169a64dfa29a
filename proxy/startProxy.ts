import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DestinationStream } from 'pino';
import { createApp } from './app.ts';
import { createDigests } from './audit/digests.ts';
import { detect } from './detection/detect.ts';
import type { Environment } from './environment.ts';
import { createActiveConversations } from './limits/activeConversations.ts';
import { createCeilingAt } from './limits/ceilings.ts';
import { createHourlyCalls } from './limits/hourlyCalls.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { openApi } from './openApi/openApi.ts';
import { createPolicies } from './policy/policies.ts';
import { refuseMalformed } from './refuseMalformed.ts';
import { requestScope } from './requestScope.ts';
import { createSalesforce } from './salesforce/createSalesforce.ts';
import { openState } from './state/openState.ts';
import { openCertificates } from './token/certificates.ts';

/** A proxy that takes requests. */
export interface RunningProxy {
    readonly url: string;
    readonly log: Log;
    /** Reads the certificates again. */
    reload(): Promise<void>;
    /** Takes no new requests, finishes what is in flight (at most 10 s), then closes everything. */
    stop(): Promise<void>;
}

/** What tests put in place of the machine's own. */
export interface ProxySurroundings {
    /** Epoch ms. */
    readonly now?: () => number;
    readonly logDestination?: DestinationStream;
    readonly requestTimeoutMs?: number;
}

const REQUEST_TIMEOUT_MS = 30_000;
const MAX_HEADER_BYTES = 16 * 1024;
const STOP_AFTER_MS = 10_000;

/**
 * Starts the proxy.
 *
 * @throws {Error} that tells the cure, when the certificates, the state file or the port cannot be had
 */
export async function startProxy(
    environment: Environment,
    surroundings: ProxySurroundings = {}
): Promise<RunningProxy> {
    const now = surroundings.now ?? Date.now;
    const log = createLog(environment.logLevel, surroundings.logDestination);
    const metrics = createMetrics(environment);
    const certificates = await openCertificates(environment.certificatesFolder, { now, log });
    const state = await openState(environment.state, { org: new URL(environment.orgUrl).hostname, now, log });
    const salesforce = createSalesforce({
        orgUrl: environment.orgUrl,
        apiVersion: environment.apiVersion,
        clientId: environment.clientId,
        privateKeyPem: environment.privateKeyPem,
        loginAudience: environment.loginAudience,
        timeoutMs: environment.salesforceTimeoutMs,
        now,
        onCall: (call) => {
            metrics.called(call);
        },
        requestId: () => requestScope.getStore()
    });
    const app = createApp({
        useCases: {
            activeConversations: createActiveConversations(state.conversationWindow, {
                ceilingAt: createCeilingAt(environment.activeConversationCeilings),
                shares: environment.shares,
                now
            }),
            hourlyCalls: createHourlyCalls(state.callWindow, {
                limit: environment.hourlyCallLimit,
                shares: environment.shares
            }),
            idempotencyKeys: state.idempotencyKeys,
            commitsUnderWay: state.commitsUnderWay,
            locks: state.locks,
            digests: createDigests(...environment.digestKeys),
            policies: createPolicies({ now, log }),
            detect,
            log,
            metrics,
            now
        },
        salesforce,
        tokenRules: { issuer: environment.orgUrl, audience: environment.audience, certificates, now },
        spentTokens: state.spentTokens,
        allowedOrigins: environment.allowedOrigins,
        rateLimitPerMinute: environment.rateLimitPerMinute,
        requestTimeoutMs: surroundings.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
        probes: {
            salesforce: (signal) => salesforce.checkReachable(signal),
            state: () => state.check()
        },
        openApi,
        log,
        metrics
    });
    const handle = app.callback();
    const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 60_000 }, (request, response) => {
        void handle(request, response);
    });
    refuseMalformed(server, log);
    const url = await listen(server, environment);
    const stop = async (): Promise<void> => {
        await close(server);
        await salesforce.close();
        await state.close();
    };
    let stopped: Promise<void> | undefined;
    return {
        url,
        log,
        reload: () => certificates.reload(),
        stop: () => {
            stopped ??= stop();
            return stopped;
        }
    };
}

async function listen(server: Server, { host, port }: Environment): Promise<string> {
    await new Promise<void>((resolve, reject) => {
        server.once('error', (cause) => {
            reject(new Error(`PROXY_HOST, PROXY_PORT: ${cause.message}`, { cause }));
        });
        server.listen(port, host, resolve);
    });
    const { port: taken } = server.address() as AddressInfo;
    return `http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}`;
}

async function close(server: Server): Promise<void> {
    const closed = new Promise<void>((resolve) => {
        server.close(() => {
            resolve();
        });
    });
    server.closeIdleConnections();
    const impatience = setTimeout(() => {
        server.closeAllConnections();
    }, STOP_AFTER_MS);
    await closed;
    clearTimeout(impatience);
}
