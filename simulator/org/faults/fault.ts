/** A failure that the simulator is told to produce, and where. */
export interface Fault {
    readonly match: FaultMatch;
    /** How often it is still played, `null` for ever. */
    readonly times: number | null;
    /** How many matching requests still pass before it. */
    readonly skip: number;
    readonly effect: FaultEffect;
}

/** Which requests a fault meets; what is left out matches all. Control endpoints are never met. */
export interface FaultMatch {
    readonly method?: string;
    /** A part of the decoded path and query. */
    readonly path?: string;
    /** The source of a regular expression over the decoded path and query. */
    readonly pattern?: string;
}

/** What a fault does to a request. */
export type FaultEffect =
    /** Waits before the request is worked on. */
    | { readonly kind: 'delay'; readonly ms: number }
    /** Receives the request, and works on it once the faults are deleted, whether or not its client still waits. */
    | { readonly kind: 'hold' }
    /** Refuses in Salesforce's shape; nothing is done. */
    | {
          readonly kind: 'status';
          readonly status: number;
          readonly errorCode: string;
          readonly message?: string;
          readonly retryAfter?: number | string;
      }
    /** Refuses the session: 401 INVALID_SESSION_ID. The session itself stays. */
    | { readonly kind: 'sessionInvalid' }
    /** Cuts the connection before anything is done. */
    | { readonly kind: 'resetBeforeHeaders' }
    /** Does what was asked, then cuts the connection without a status. */
    | { readonly kind: 'applyThenFail' }
    /** Does what was asked, sends half of the answer, then cuts the connection. */
    | { readonly kind: 'resetMidBody' }
    /** Does what was asked, sends half of the answer, then nothing more. */
    | { readonly kind: 'stallMidBody' }
    /** Does what was asked and ends the compressed answer before its end. */
    | { readonly kind: 'truncatedGzip' }
    /** Does what was asked and answers with JSON that breaks off. */
    | { readonly kind: 'malformedJson' }
    /** Does what was asked and answers with nothing, under the same status. */
    | { readonly kind: 'emptyBody' }
    /** Does what was asked and answers with a page of HTML, under the same status. */
    | { readonly kind: 'wrongContentType' };
