import { PROGRESS_MEDIA_TYPE } from 'c/proxyContract';
import { createPatience, type Patience } from './patience.ts';
import { ClientCode, ProxyProblem } from './proxyProblem.ts';
import { parseJson, readLines } from './readLines.ts';
import { retryAfterSecondsOf } from './retryAfter.ts';
import type { Transport, TransportAnswer, TransportCall } from './transport.ts';

/**
 * Longer than the 30 s in which the proxy answers every request, in milliseconds. A commit that is answered as it goes may take
 * longer than that, but is never silent for so long.
 */
const SILENCE = 35_000;

/** For a file to arrive, which takes as long as the line to the proxy is slow: longer than the proxy waits for it, in milliseconds. */
const FILE_SILENCE = 6 * 60_000;

/** Calls the proxy from the browser: no cookies, nothing cached, no referrer, no redirect followed. */
export function fetchTransport(): Transport {
    return {
        async send(call) {
            const url = urlOf(call);
            const patience = createPatience(call.file ? FILE_SILENCE : SILENCE, SILENCE);
            const init = initOf(call, patience);
            try {
                return await toAnswer(await fetch(url, init), call, patience);
            } catch (error) {
                const isTimeout = (error as { name?: string }).name === 'TimeoutError';
                throw new ProxyProblem({ code: isTimeout ? ClientCode.Timeout : ClientCode.Unreachable });
            } finally {
                patience.end();
            }
        }
    };
}

function urlOf({ grant, path }: TransportCall): string {
    return `${grant.proxyBaseUrl.replace(/\/$/, '')}${path}`;
}

const JSON_ONLY = 'application/json';
const LINES_OR_JSON = `${PROGRESS_MEDIA_TYPE}, application/json;q=0.9, application/problem+json`;

function initOf(
    { method, grant, body, file, idempotencyKey, onLine }: TransportCall,
    { signal }: Patience
): RequestInit {
    const headers: Record<string, string> = {
        Authorization: `Bearer ${grant.token}`,
        Accept: onLine ? LINES_OR_JSON : JSON_ONLY,
        ...file?.headers
    };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (idempotencyKey !== undefined) headers['Idempotency-Key'] = idempotencyKey;
    return {
        method,
        headers,
        body: file?.content ?? (body === undefined ? undefined : JSON.stringify(body)),
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal
    };
}

async function toAnswer(response: Response, { onLine }: TransportCall, { renew }: Patience): Promise<TransportAnswer> {
    const isInLines = onLine && response.headers.get('Content-Type')?.startsWith(PROGRESS_MEDIA_TYPE);
    const hear = (line: unknown): void => {
        renew();
        onLine?.(line);
    };
    renew();
    const body = isInLines ? await readLines(response, hear) : parseJson(await response.text());
    return {
        status: response.status,
        body,
        retryAfterSeconds: retryAfterSecondsOf(response.headers.get('Retry-After'))
    };
}
