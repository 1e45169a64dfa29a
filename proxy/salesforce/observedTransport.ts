import type { SalesforceUser } from '../caller.ts';
import { parseLimitInfo, type ToldApiUsage } from './limitInfo.ts';
import type { OrgAnswer, OrgRequest, OrgTransport } from './transport.ts';

/** What a call to Salesforce is for. `readEntries` and `updateEntries` are the ones that the hourly limit counts. */
export const CallKind = {
    Token: 'token',
    Query: 'query',
    ReadEntries: 'readEntries',
    UpdateEntries: 'updateEntries',
    InsertEvents: 'insertEvents',
    Upload: 'upload',
    UploadStatus: 'uploadStatus',
    /** Of the Conversation Data API. */
    ReadData: 'readData',
    RequestErasure: 'requestErasure',
    /** Of Data Cloud. */
    ReadCopies: 'readCopies',
    Reachable: 'reachable'
} as const;
export type CallKind = (typeof CallKind)[keyof typeof CallKind];

/** One HTTP call that went out; a repetition is another call. */
export interface SalesforceCall {
    readonly kind: CallKind;
    /** 0 when no whole answer came. */
    readonly status: number;
    readonly durationMs: number;
    /** `null` where no user is acted for. */
    readonly user: SalesforceUser | null;
}

/** For whom and for what a call is made. */
export interface CallPurpose {
    readonly kind: CallKind;
    readonly user: SalesforceUser | null;
    readonly signal: AbortSignal;
}

/** A transport that tells of its calls. */
export interface ObservedTransport {
    send(request: OrgRequest, purpose: CallPurpose): Promise<OrgAnswer>;
    /** From the latest answer that told it; `null` before. */
    apiUsage(): ToldApiUsage | null;
}

/** What {@link observeTransport} reports to. */
export interface TransportObserver {
    readonly onCall?: ((call: SalesforceCall) => void) | undefined;
    /** The id of the request under way, passed on to Salesforce as X-Request-Id. */
    readonly requestId?: (() => string | undefined) | undefined;
    /** Epoch ms. */
    readonly now: () => number;
}

/** Reports every call that goes out through `transport`, once it ends. */
export function observeTransport(
    transport: OrgTransport,
    { onCall, requestId, now }: TransportObserver
): ObservedTransport {
    let latestUsage: ToldApiUsage | null = null;
    return {
        async send(request, { kind, user, signal }) {
            const startedAt = performance.now();
            let status = 0;
            try {
                const answer = await transport.send(withRequestId(request, requestId?.()), signal);
                status = answer.status;
                const usage = parseLimitInfo(answer.headers['sforce-limit-info']);
                if (usage) latestUsage = { ...usage, toldAt: now() };
                return answer;
            } finally {
                onCall?.({ kind, status, durationMs: performance.now() - startedAt, user });
            }
        },
        apiUsage: () => latestUsage
    };
}

function withRequestId(request: OrgRequest, requestId: string | undefined): OrgRequest {
    if (requestId === undefined) return request;
    return { ...request, headers: { ...request.headers, 'x-request-id': requestId } };
}
