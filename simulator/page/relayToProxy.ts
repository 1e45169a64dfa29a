/** What a page hands to the Apex method `ProxyRelayController.send`; unknown until it is looked at. */
export interface RelayRequest {
    readonly method?: unknown;
    readonly path?: unknown;
    readonly token?: unknown;
    readonly body?: unknown;
    readonly file?: unknown;
    readonly idempotencyKey?: unknown;
    readonly speakers?: unknown;
}

/** What that method returns. */
export interface RelayedAnswer {
    readonly status: number;
    readonly body: string | null;
    readonly retryAfter: string | null;
    readonly isTimeout: boolean;
}

/** The longest that Apex waits, ms: for JSON, and for a file. */
const TIMEOUT_MS = { json: 55_000, file: 120_000 };

const PATH = /^\/v1\/[\w/-]{1,300}(?:\?[\w&=%.~+*-]{0,2000})?$/;

/** An Apex transaction of a page may hold so much, of which a callout's body is one part (Apex Developer Guide, governor limits). */
const HEAP_BYTES = 6_000_000;

/**
 * The callout that Apex makes for a page: from the org, so without an origin and without anything of the browser's. `null` for
 * what the Apex class refuses to send.
 */
export async function relayToProxy(
    proxyUrl: string,
    username: unknown,
    request: RelayRequest
): Promise<RelayedAnswer | null> {
    const { method, path, token } = request;
    if (method !== 'GET' && method !== 'POST') return null;
    if (typeof path !== 'string' || typeof token !== 'string') return null;
    if (!PATH.test(path) || !isOf(username, token)) return null;
    const content = contentOf(request);
    if (content.held > HEAP_BYTES) return null;
    try {
        const answer = await fetch(`${proxyUrl}${path}`, {
            method,
            headers: {
                Authorization: `Bearer ${token}`,
                Accept: 'application/json',
                ...content.headers,
                ...textHeader('Idempotency-Key', request.idempotencyKey),
                ...textHeader('Transcript-Speakers', request.speakers)
            },
            body: content.body,
            signal: AbortSignal.timeout(content.timeoutMs)
        });
        return {
            status: answer.status,
            body: await answer.text(),
            retryAfter: answer.headers.get('Retry-After'),
            isTimeout: false
        };
    } catch (error) {
        const isTimeout = error instanceof Error && error.name === 'TimeoutError';
        return { status: 0, body: null, retryAfter: null, isTimeout };
    }
}

function isOf(username: unknown, token: string): boolean {
    try {
        const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        return typeof claims === 'object' && claims !== null && 'usr' in claims && claims.usr === username;
    } catch {
        return false;
    }
}

interface Content {
    readonly body: string | Uint8Array<ArrayBuffer> | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly timeoutMs: number;
    /** Bytes that the transaction holds. */
    readonly held: number;
}

function contentOf({ body, file }: RelayRequest): Content {
    if (typeof file === 'string') {
        const bytes = new Uint8Array(Buffer.from(file, 'base64'));
        const headers = { 'Content-Type': 'application/octet-stream' };
        return { body: bytes, headers, timeoutMs: TIMEOUT_MS.file, held: file.length + bytes.byteLength };
    }
    if (typeof body === 'string') {
        const headers = { 'Content-Type': 'application/json' };
        return { body, headers, timeoutMs: TIMEOUT_MS.json, held: body.length };
    }
    return { body: null, headers: {}, timeoutMs: TIMEOUT_MS.json, held: 0 };
}

function textHeader(name: string, value: unknown): Readonly<Record<string, string>> {
    return typeof value === 'string' ? { [name]: value } : {};
}
