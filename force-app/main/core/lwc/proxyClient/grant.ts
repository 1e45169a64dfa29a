/** What a token lets its holder do; `redact` covers `view`, and is what makes the proxy deliver text in clear. `upload` covers neither. */
export type Act = 'view' | 'redact' | 'upload';

/** What Apex grants the user of the page on one record. */
export interface Grant {
    readonly token: string;
    /** Epoch milliseconds. */
    readonly expiresAt: number;
    readonly proxyBaseUrl: string;
    /** How the proxy is reached: by the browser itself, or by Apex. */
    readonly transport: 'direct' | 'apexRelay';
    readonly canRedact: boolean;
    /** Whether the user could be granted an upload to this record. */
    readonly canUpload: boolean;
}

/** Asks Apex for a grant. Rejects when the user may not do this on the record. */
export type Mint = (parameters: { readonly recordId: string; readonly act: Act }) => Promise<Grant>;
