import { Connection } from 'jsforce';
import { Transport } from 'jsforce/lib/transport.js';
import type { HttpRequest, HttpResponse } from 'jsforce/lib/types/index.js';
import { StreamPromise } from 'jsforce/lib/util/promise.js';
import { PassThrough } from 'node:stream';
import { toAnswerError } from './answerError.ts';
import type { OrgAnswer, OrgRequest, StreamedBody } from './transport.ts';
import { UpstreamError } from './upstreamError.ts';

/** A request in jsforce's terms: the url from the version root (`/query?q=…`) or from the org's root (`/services/…`). */
export interface SalesforceRequest {
    readonly method: 'GET' | 'POST' | 'PATCH';
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** Sent as JSON. */
    readonly body?: unknown;
    /** Sent as it is, in place of `body`; `headers` say what it is. */
    readonly stream?: StreamedBody;
    /** Milliseconds, where the call needs another time than every call. */
    readonly timeoutMs?: number;
    /** For a call of which each repetition is counted as well: where it throws, there is none, and the error before stands. */
    readonly payAgain?: (() => Promise<void>) | undefined;
}

/** Where and in whose name a request is sent. */
export interface ConnectionSettings {
    readonly orgUrl: string;
    readonly apiVersion: string;
    readonly accessToken: string;
    readonly send: (request: OrgRequest) => Promise<OrgAnswer>;
}

/**
 * Sends one request once, through jsforce on our transport. Resolves with the parsed body, the body itself where it is no
 * JSON, or `undefined` for 204. Throws an {@link UpstreamError} for every other status than 2xx.
 */
export async function requestThroughJsforce(
    settings: ConnectionSettings,
    request: SalesforceRequest
): Promise<unknown> {
    const connection = new Connection({
        instanceUrl: settings.orgUrl,
        version: settings.apiVersion,
        accessToken: settings.accessToken,
        callOptions: { client: 'redact-inline' },
        // Else JSFORCE_LOG_LEVEL could turn on a log that prints bodies.
        logLevel: 'NONE'
    });
    connection._transport = new JsforceTransport((sent) => settings.send({ ...sent, ...besideJsforce(request) }));
    try {
        // The response type keeps jsforce from parsing XML, whose parser's errors quote the body.
        return await connection.request(toHttpRequest(request), { responseType: 'application/json' });
    } catch (error) {
        // Anything else is jsforce's own and may quote the body.
        throw error instanceof UpstreamError ? error : new UpstreamError({ reason: 'jsforce_failed' });
    }
}

/** What jsforce need not see, and would hold in memory. */
function besideJsforce({ stream, timeoutMs }: SalesforceRequest): Partial<OrgRequest> {
    return { ...(stream && { body: stream }), ...(timeoutMs !== undefined && { timeoutMs }) };
}

function toHttpRequest({ method, url, headers, body }: SalesforceRequest): HttpRequest {
    const accepting = { ...headers, accept: 'application/json' };
    if (body === undefined) return { method, url, headers: accepting };
    const sending = { ...accepting, 'content-type': 'application/json;charset=UTF-8' };
    return { method, url, headers: sending, body: JSON.stringify(body) };
}

/** jsforce's transport interface over ours. Errors leave here with status and Retry-After, which jsforce's own lack. */
class JsforceTransport extends Transport {
    private readonly send: ConnectionSettings['send'];

    constructor(send: ConnectionSettings['send']) {
        super();
        this.send = send;
    }

    override httpRequest(request: HttpRequest): StreamPromise<HttpResponse> {
        return StreamPromise.create(() => ({ stream: new PassThrough(), promise: this.exchange(request) }));
    }

    private async exchange({ method, url, headers, body }: HttpRequest): Promise<HttpResponse> {
        if (method !== 'GET' && method !== 'POST' && method !== 'PATCH') throw new RangeError('method not in use');
        const text = typeof body === 'string' ? { body } : {};
        const answer = await this.send({ method, url, headers: headers ?? {}, ...text });
        if (answer.status >= 300) throw toAnswerError(answer);
        return { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body };
    }
}
