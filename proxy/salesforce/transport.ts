import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip, gunzipSync } from 'node:zlib';
import { Pool, type Dispatcher } from 'undici';
import { Reason, UpstreamError } from './upstreamError.ts';

/** One HTTP request to the org. */
export interface OrgRequest {
    readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
    /** Absolute; must be of the org. */
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | StreamedBody;
    /** Milliseconds for this call, where it needs another time than every call. */
    readonly timeoutMs?: number;
}

/** A body that is read while it is sent, and never held as a whole. */
export interface StreamedBody {
    /** Bytes. */
    readonly length: number;
    /** Begins to read it; once for every time that it is sent. */
    readonly open: () => AsyncIterable<Uint8Array>;
}

/** A whole HTTP answer of any status, decoded. */
export interface OrgAnswer {
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}

/** HTTP to one org and to nowhere else. */
export interface OrgTransport {
    /** Resolves with the whole answer, whatever its status. Follows no redirect. Throws an {@link UpstreamError} otherwise. */
    send(request: OrgRequest, signal: AbortSignal): Promise<OrgAnswer>;
    /** Closes every socket; calls under way fail. */
    close(): Promise<void>;
}

/** Settings of {@link createTransport}. */
export interface TransportSettings {
    readonly orgUrl: string;
    /** Milliseconds for one call, from its start to the last byte of its answer. */
    readonly timeoutMs: number;
    /** Sockets at most; further calls wait, on their own time. */
    readonly connections?: number;
    /** Bytes of a body at most, before and after decompression. */
    readonly mostBytes?: number;
}

const MOST_BYTES = 32 * 1024 * 1024;
/** So many compressed bytes take less time than to hand them to another thread. */
const MOST_AT_ONCE = 16 * 1024;
const decompressAside = promisify(gunzip);
const USER_AGENT = 'redact-inline';

/**
 * Replaces jsforce's own transport, which hides status and Retry-After, times headers only, retries blindly, follows redirects
 * with the user's token, obeys proxy variables, and lets a reset in the middle of a body end the process.
 */
export function createTransport({
    orgUrl,
    timeoutMs,
    connections = 32,
    mostBytes = MOST_BYTES
}: TransportSettings): OrgTransport {
    const { origin } = new URL(orgUrl);
    const pool = new Pool(origin, {
        connections,
        allowH2: false,
        connect: { timeout: timeoutMs },
        // One deadline spans the whole call, below; these two timers are coarse and start anew with every byte.
        headersTimeout: 0,
        bodyTimeout: 0
    });
    return {
        async send(request, signal) {
            const options = toPoolRequest(request, origin);
            return withDeadline({ timeoutMs: request.timeoutMs ?? timeoutMs, signal }, async (deadline) =>
                readAnswer(await pool.request({ ...options, signal: deadline }), mostBytes)
            );
        },
        close: () => pool.destroy()
    };
}

async function withDeadline<Result>(
    { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
    run: (deadline: AbortSignal) => Promise<Result>
): Promise<Result> {
    const deadline = new AbortController();
    const abort = (): void => {
        deadline.abort();
    };
    const timer = setTimeout(abort, timeoutMs);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    try {
        return await run(deadline.signal);
    } catch (error) {
        if (signal.aborted) throw new UpstreamError({ reason: Reason.Aborted });
        if (deadline.signal.aborted) throw new UpstreamError({ reason: Reason.Timeout });
        throw error instanceof UpstreamError ? error : new UpstreamError({ reason: connectionReason(error) });
    } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
    }
}

function toPoolRequest(request: OrgRequest, origin: string): Dispatcher.RequestOptions {
    const url = new URL(request.url);
    if (url.origin !== origin) throw new RangeError('a call must stay within the org');
    const { body = null } = request;
    const isStreamed = body !== null && typeof body !== 'string';
    return {
        method: request.method,
        path: url.pathname + url.search,
        headers: {
            ...request.headers,
            'accept-encoding': 'gzip',
            'user-agent': USER_AGENT,
            ...(isStreamed && { 'content-length': String(body.length) })
        },
        body: isStreamed ? Readable.from(body.open(), { objectMode: false }) : body
    };
}

async function readAnswer(
    { statusCode, headers, body }: Dispatcher.ResponseData,
    mostBytes: number
): Promise<OrgAnswer> {
    // The iteration below reports errors; this listener keeps one that comes after its end from ending the process.
    body.on('error', () => undefined);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
        size += chunk.byteLength;
        if (size > mostBytes) throw new UpstreamError({ reason: Reason.TooLarge });
        chunks.push(chunk);
    }
    const plainHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    const bytes = await decompress(Buffer.concat(chunks), plainHeaders['content-encoding'], mostBytes);
    return { status: statusCode, headers: plainHeaders, body: toText(bytes) };
}

async function decompress(bytes: Uint8Array, encoding: string | undefined, mostBytes: number): Promise<Uint8Array> {
    if (encoding === undefined || encoding === 'identity' || bytes.byteLength === 0) return bytes;
    if (encoding.toLowerCase() !== 'gzip') throw new UpstreamError({ reason: Reason.Undecodable });
    try {
        const options = { maxOutputLength: mostBytes };
        return bytes.byteLength <= MOST_AT_ONCE ? gunzipSync(bytes, options) : await decompressAside(bytes, options);
    } catch (error) {
        const isTooLarge = codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
        throw new UpstreamError({ reason: isTooLarge ? Reason.TooLarge : Reason.Undecodable });
    }
}

/** Strict UTF-8: a character that does not decode must not reach an entry as U+FFFD and be stored back. */
function toText(bytes: Uint8Array): string {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        throw new UpstreamError({ reason: Reason.Undecodable });
    }
}

/** Node's codes of a connection that never stood; certificates are told by a code that names them. */
const UNREACHABLE = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|.*CERT.*|ERR_TLS_.*|UNABLE_TO_.*)$/;

function connectionReason(error: unknown): string {
    if (codeOf(error) === 'UND_ERR_CONNECT_TIMEOUT') return Reason.Timeout;
    return UNREACHABLE.test(codeOf(error)) ? Reason.Unreachable : Reason.Reset;
}

function codeOf(error: unknown): string {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : '';
}
