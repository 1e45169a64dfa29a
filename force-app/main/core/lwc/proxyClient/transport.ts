import type { Grant } from './grant.ts';

/** One call of the proxy's contract. */
export interface TransportCall {
    readonly method: 'GET' | 'POST';
    /** With its query, such as `/v1/policy`. */
    readonly path: string;
    readonly grant: Grant;
    readonly body?: unknown;
    /** In place of a body in JSON: bytes as they are, with their headers. */
    readonly file?: { readonly content: Blob; readonly headers: Readonly<Record<string, string>> };
    readonly idempotencyKey?: string;
    /** Asks for an answer in lines, as far as the way to the proxy has them; each is handed out as it comes. */
    readonly onLine?: (line: unknown) => void;
}

/** What came back, whatever its status. */
export interface TransportAnswer {
    readonly status: number;
    /** Parsed JSON, of an answer in lines the last one; `undefined` when the body was none. */
    readonly body: unknown;
    readonly retryAfterSeconds: number | null;
}

/** The way to the proxy: straight from the browser, or relayed by Apex. */
export interface Transport {
    /** @throws {ProxyProblem} when no answer came */
    send(call: TransportCall): Promise<TransportAnswer>;
}
