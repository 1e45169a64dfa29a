/** One call for Apex to make: what `ProxyRelayController.Call` has. */
export interface RelayCall {
    readonly method: 'GET' | 'POST';
    readonly path: string;
    readonly token: string;
    /** JSON. */
    readonly body: string | null;
    /** Base64. */
    readonly file: string | null;
    readonly idempotencyKey: string | null;
    readonly speakers: string | null;
}

/** What `ProxyRelayController.Answer` has. */
export interface RelayAnswer {
    /** 0 where no answer came. */
    readonly status: number;
    readonly body: string | null;
    readonly retryAfter: string | null;
    readonly isTimeout: boolean;
}

/** Has Apex call the proxy. Rejects as Lightning does when Apex throws. */
export type Relay = (parameters: { readonly call: RelayCall }) => Promise<RelayAnswer>;
