import type { SalesforceUser } from '../caller.ts';
import type { ApiUsage } from '../state/apiUsageStore.ts';
import { parseLimitInfo } from './limitInfo.ts';
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
}

/** What {@link observeTransport} reports to. */
export interface TransportObserver {
    readonly onCall?: ((call: SalesforceCall) => void) | undefined;
    /** The id of the request under way, passed on to Salesforce as X-Request-Id. */
    readonly requestId?: (() => string | undefined) | undefined;
    /** Hears of the org's API calls as often as an answer tells of them. */
    readonly onApiUsage?: ((usage: ApiUsage) => void) | undefined;
}

/** Reports every call that goes out through `transport`, once it ends. */
export function observeTransport(
    transport: OrgTransport,
    { onCall, requestId, onApiUsage }: TransportObserver
): ObservedTransport {
    return {
        async send(request, { kind, user, signal }) {
            const startedAt = performance.now();
            let status = 0;
            try {
                const answer = await transport.send(withRequestId(request, requestId?.()), signal);
                status = answer.status;
                const usage = parseLimitInfo(answer.headers['sforce-limit-info']);
                if (usage) onApiUsage?.(usage);
                return answer;
            } finally {
                onCall?.({ kind, status, durationMs: performance.now() - startedAt, user });
            }
        }
    };
}

function withRequestId(request: OrgRequest, requestId: string | undefined): OrgRequest {
    if (requestId === undefined) return request;
    return { ...request, headers: { ...request.headers, 'x-request-id': requestId } };
}
