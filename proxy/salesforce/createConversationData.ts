import type { z } from 'zod';
import { ProblemError } from '../errors.ts';
import { toAnswerError } from './answerError.ts';
import { createCircuit, type CircuitChange } from './circuit.ts';
import { tellCircuit } from './circuitTransport.ts';
import { createCredentialsToken, type ClientCredentials } from './clientCredentials.ts';
import {
    DataNotFoundError,
    ErasureKind,
    ErasureUnansweredError,
    OpenSessionsError,
    type ConversationDataGateway
} from './conversationDataGateway.ts';
import { DataPageShape, ErasureShape } from './dataEntryShape.ts';
import { CallKind, observeTransport, type TransportObserver } from './observedTransport.ts';
import { parseShape } from './shapes.ts';
import { createTransport, type OrgAnswer, type OrgRequest } from './transport.ts';
import { createTries, Next, type TriesSettings } from './tries.ts';
import { unparsable, UpstreamError } from './upstreamError.ts';
import { asksToPause, mayPass, pauseSeconds, toProblem } from './upstreamProblem.ts';

/** Where the Conversation Data API is, and as which client app it is entered. */
export interface ConversationDataSettings extends ClientCredentials, TransportObserver, TriesSettings {
    /** Such as `https://api.salesforce.com/platform/engagement/v1.0`, without a trailing slash. */
    readonly url: string;
    /** Milliseconds for one call, from its start to the last byte of its answer. */
    readonly timeoutMs: number;
    /** Hears when calls are held back because it, or the org's tokens for it, fail, and when no more. */
    readonly onCircuit?: ((change: CircuitChange) => void) | undefined;
}

/** So many entries are asked for at once; how many an answer holds at most is not documented. */
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
    const { url, orgUrl, timeoutMs, now } = settings;
    const transports = [orgUrl, url].map((each) => createTransport({ orgUrl: each, timeoutMs, connections: 8 }));
    const circuits = transports.map(() => createCircuit({ now, onChange: settings.onCircuit }));
    const [toOrg, toData] = transports.map((transport, index) => {
        const circuit = circuits[index];
        const observed = observeTransport(transport, settings);
        return circuit ? tellCircuit(observed, circuit, now) : observed;
    });
    if (!toOrg || !toData) throw new TypeError('there are two transports');
    const tries = createTries(settings);
    const token = createCredentialsToken(settings, { transport: toOrg, tries, now });
    let pausedUntil = 0;

    /** A 404 can mean that the token is not taken, so it leads to one new token; a second one is meant. */
    const call = async <Result>(
        kind: CallKind,
        request: Omit<OrgRequest, 'headers'>,
        { shape, signal, admit }: CallOptions<Result>
    ): Promise<Result> => {
        let replaced = false;
        const send = async (): Promise<Result> => {
            checkPause(pausedUntil, now());
            for (const circuit of circuits) circuit.check();
            const value = await token.get(signal);
            await admit?.();
            const headers = { authorization: `Bearer ${value}`, accept: 'application/json', ...contentType(request) };
            const answer = await toData.send({ ...request, headers }, { kind, user: null, signal });
            if ((answer.status === 404 || answer.status === 401) && !replaced) {
                replaced = true;
                token.drop(value);
                return send();
            }
            if (answer.status >= 300) throw toAnswerError(answer);
            return parseShape(shape, bodyOf(answer));
        };
        return tries(
            send,
            (error) => {
                if (asksToPause(error)) pausedUntil = Math.max(pausedUntil, now() + pauseSeconds(error) * 1000);
                return request.method === 'GET' && mayPass(error) ? Next.Later : Next.Stop;
            },
            signal
        );
    };

    return {
        async readEntries({ conversationIdentifier, pageToken, admit }, signal) {
            const query = new URLSearchParams({ conversationIdentifier, recordLimit: String(RECORD_LIMIT) });
            if (pageToken !== null) query.set('pageToken', pageToken);
            const request = { method: 'GET', url: `${url}/conversation-entries?${query.toString()}` } as const;
            try {
                return await call(CallKind.ReadData, request, { shape: DataPageShape, signal, admit });
            } catch (error) {
                throw restated(error);
            }
        },
        async requestErasure({ kind, entityId }, signal) {
            const address = `${url}${PATHS[kind]}`;
            const options = { shape: ErasureShape, signal };
            const inBody = { method: 'DELETE', url: address, body: JSON.stringify({ ids: [entityId] }) } as const;
            const inQuery = { method: 'DELETE', url: `${address}?ids=${encodeURIComponent(entityId)}` } as const;
            try {
                return await call(CallKind.RequestErasure, inBody, options).catch((error: unknown) => {
                    // Where a delete names its ids is not documented: what is refused whole is asked the other way.
                    if (error instanceof UpstreamError && error.status === 400) {
                        return call(CallKind.RequestErasure, inQuery, options);
                    }
                    throw error;
                });
            } catch (error) {
                if (error instanceof UpstreamError && isUnanswered(error)) throw new ErasureUnansweredError();
                throw restated(error);
            }
        },
        close: async () => {
            await Promise.all(transports.map((transport) => transport.close()));
        }
    };
}

interface CallOptions<Result> {
    readonly shape: z.ZodType<Result>;
    readonly signal: AbortSignal;
    readonly admit?: (() => Promise<void>) | undefined;
}

function checkPause(pausedUntil: number, now: number): void {
    if (pausedUntil <= now) return;
    const retryAfterSeconds = Math.ceil((pausedUntil - now) / 1000);
    throw new ProblemError('SALESFORCE_UNAVAILABLE', { reason: 'conversation_data_paused', retryAfterSeconds });
}

function contentType({ body }: Pick<OrgRequest, 'body'>): Readonly<Record<string, string>> {
    return body === undefined ? {} : { 'content-type': 'application/json' };
}

function bodyOf({ body }: OrgAnswer): unknown {
    try {
        return JSON.parse(body);
    } catch {
        throw unparsable();
    }
}

/** No whole answer, one that says nothing, or a failure behind which anything may have been done. */
function isUnanswered({ status }: UpstreamError): boolean {
    return status === null || status === 408 || (status >= 500 && status !== 503);
}

function restated(error: unknown): unknown {
    if (!(error instanceof UpstreamError)) return error;
    if (error.status === 404) return new DataNotFoundError();
    if (error.status === 412) return new OpenSessionsError();
    return toProblem(error);
}
