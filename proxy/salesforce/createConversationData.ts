import { ProblemError } from '../errors.ts';
import { createClientAppCalls, type ClientAppSettings } from './clientAppCalls.ts';
import { createCredentialsToken, type ClientCredentials, type IssuedAppToken } from './clientCredentials.ts';
import {
    DataNotFoundError,
    ErasureKind,
    ErasureUnansweredError,
    OpenSessionsError,
    type ConversationDataGateway
} from './conversationDataGateway.ts';
import { DataPageShape, ErasureShape } from './dataEntryShape.ts';
import { CallKind } from './observedTransport.ts';
import { Reason, UpstreamError } from './upstreamError.ts';
import { asksToPause, pauseSeconds, toProblem } from './upstreamProblem.ts';

/** Where the Conversation Data API is, such as `https://api.salesforce.com/platform/engagement/v1.0`, and as which client app it is entered. */
export interface ConversationDataSettings extends ClientCredentials, ClientAppSettings {}

/** The API asks for no such calls for now. */
const PAUSED = 'conversation_data_paused';

/** So many entries are asked for at once, unless fewer are wanted; how many an answer holds at most is not documented. */
const RECORD_LIMIT = 1000;

const PATHS: Readonly<Record<ErasureKind, string>> = {
    [ErasureKind.Conversation]: '/conversations',
    [ErasureKind.Participant]: '/conversation-participants'
};

/**
 * The Conversation Data API over HTTP, on sockets of its own.
 * https://developer.salesforce.com/docs/service/conversation-data-api/overview
 */
export function createConversationData(settings: ConversationDataSettings): ConversationDataGateway {
    const { url } = settings;
    const { call, check, close } = createClientAppCalls(settings, {
        openToken: (ground) => createCredentialsToken(settings, ground, checkToken),
        tokenRefusals: new Set([401, 404]),
        pausedReason: PAUSED
    });

    return {
        async readEntries({ conversationIdentifier, pageToken, most = RECORD_LIMIT, admit }, signal) {
            const query = new URLSearchParams({ conversationIdentifier, recordLimit: String(most) });
            if (pageToken !== null) query.set('pageToken', pageToken);
            const request = { method: 'GET', url: `${url}/conversation-entries?${query.toString()}` } as const;
            try {
                return await call({
                    kind: CallKind.ReadData,
                    request,
                    shape: DataPageShape,
                    isReading: true,
                    signal,
                    admit
                });
            } catch (error) {
                throw restated(error);
            }
        },
        async requestErasure({ kind, entityId }, signal) {
            const address = `${url}${PATHS[kind]}`;
            const options = {
                kind: CallKind.RequestErasure,
                operation: kind,
                shape: ErasureShape,
                isReading: false,
                signal
            };
            const inBody = { method: 'DELETE', url: address, body: JSON.stringify({ ids: [entityId] }) } as const;
            const inQuery = { method: 'DELETE', url: `${address}?ids=${encodeURIComponent(entityId)}` } as const;
            try {
                return await call({ ...options, request: inBody }).catch((error: unknown) => {
                    // Where a delete names its ids is not documented: what is refused whole is asked the other way.
                    if (error instanceof UpstreamError && error.status === 400) {
                        return call({ ...options, request: inQuery });
                    }
                    throw error;
                });
            } catch (error) {
                if (error instanceof UpstreamError && isUnanswered(error)) throw new ErasureUnansweredError();
                if (error instanceof UpstreamError && asksToPause(error)) {
                    const retryAfterSeconds = pauseSeconds(error);
                    throw new ProblemError('SALESFORCE_UNAVAILABLE', { reason: PAUSED, retryAfterSeconds });
                }
                throw restated(error);
            }
        },
        checkErasure: (kind) => check(CallKind.RequestErasure, kind),
        close
    };
}

/** The scope of the Salesforce API Platform, which the Conversation Data API asks for. */
const SCOPE = 'sfap_api';

/** Three parts of base64url (RFC 7519); an opaque token has dots, too, and begins with the org's id and `!`. */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

function checkToken({ value, scopes }: IssuedAppToken): void {
    if (!scopes.includes(SCOPE))
        throw new ProblemError('SALESFORCE_FAILED', { reason: 'conversation_data_scope_missing' });
    // The Conversation Data API answers 404 to a token of another format, which would hide what is wrong.
    if (!JWT.test(value)) {
        throw new ProblemError('SALESFORCE_FAILED', { reason: 'conversation_data_token_not_jwt' });
    }
}

/** No whole answer, one that says nothing, or a failure behind which anything may have been done. Without a connection nothing was. */
function isUnanswered({ status, reason }: UpstreamError): boolean {
    if (reason === Reason.Unreachable) return false;
    return status === null || status === 408 || (status >= 500 && status !== 503);
}

function restated(error: unknown): unknown {
    if (!(error instanceof UpstreamError)) return error;
    if (error.status === 404) return new DataNotFoundError();
    if (error.status === 412) return new OpenSessionsError();
    return toProblem(error);
}
