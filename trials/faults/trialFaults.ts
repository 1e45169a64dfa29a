import type { Place } from './places.ts';

/** Something that goes wrong around the proxy. */
export interface TrialFault {
    readonly name: string;
    /** A fault of the simulator. */
    readonly effect: Readonly<Record<string, unknown>> & { readonly kind: string };
    /** How often it happens; for as long as the request lasts when left out. */
    readonly times?: number;
}

/** How long the proxies of the trials wait for one call where an answer is to be late, ms. */
const SHORT_TIMEOUT_MS = 1_500;
/** And everywhere else, where a machine that is slow for a moment must not look like a fault, ms. */
const LONG_TIMEOUT_MS = 20_000;
/** Within both, ms. */
const SLOW_MS = 60;

/** The time limit for calls to Salesforce while this goes wrong, ms. */
export function timeoutDuring(fault: TrialFault | null): number {
    return fault !== null && LATE.has(fault.effect.kind) ? SHORT_TIMEOUT_MS : LONG_TIMEOUT_MS;
}

/** What the simulator is told of a fault at a place. */
export function faultAt({ call, skip }: Place, { effect, times }: TrialFault): Readonly<Record<string, unknown>> {
    const match = { method: call.method, pattern: call.pattern };
    return { match, skip, ...(times !== undefined && { times }), fault: effect };
}

/** Whether what was asked for may have been done all the same, for all that is told. */
export function isLeftOpen({ effect }: TrialFault): boolean {
    if (effect.kind === 'status') return effect['status'] === 500;
    return effect.kind !== 'delay' && effect.kind !== 'sessionInvalid';
}

const LATE: ReadonlySet<string> = new Set(['hold', 'stallMidBody']);

/** Salesforce may quote in a refusal what it was sent. */
export const QUOTED = 'a quotation of what was sent, 4111-1111-1111-4321';

/** What can happen to every call, in the order of the table. */
export const TRIAL_FAULTS: readonly TrialFault[] = [
    { name: 'slow, within the time limit', effect: { kind: 'delay', ms: SLOW_MS } },
    { name: 'no answer within the time limit', effect: { kind: 'hold' } },
    { name: 'reset before headers', effect: { kind: 'resetBeforeHeaders' } },
    { name: 'done, then reset before headers', effect: { kind: 'applyThenFail' } },
    { name: 'done, then reset mid-body', effect: { kind: 'resetMidBody' } },
    { name: 'done, then the body stalls', effect: { kind: 'stallMidBody' } },
    { name: 'done, truncated gzip', effect: { kind: 'truncatedGzip' } },
    { name: 'done, malformed JSON', effect: { kind: 'malformedJson' } },
    { name: 'done, empty body', effect: { kind: 'emptyBody' } },
    { name: 'done, a page of HTML', effect: { kind: 'wrongContentType' } },
    { name: '401 once', effect: { kind: 'sessionInvalid' }, times: 1 },
    { name: '401 for ever', effect: { kind: 'sessionInvalid' } },
    { name: '403', effect: refusal(403, 'INSUFFICIENT_ACCESS') },
    { name: '403 REQUEST_LIMIT_EXCEEDED', effect: refusal(403, 'REQUEST_LIMIT_EXCEEDED') },
    { name: '404', effect: refusal(404, 'NOT_FOUND') },
    { name: '429', effect: refusal(429, 'TOO_MANY_REQUESTS') },
    { name: '429 with Retry-After', effect: { ...refusal(429, 'TOO_MANY_REQUESTS'), retryAfter: 7 } },
    { name: '500', effect: refusal(500, 'UNKNOWN_EXCEPTION') },
    { name: '500 once', effect: refusal(500, 'UNKNOWN_EXCEPTION'), times: 1 },
    { name: '503', effect: refusal(503, 'SERVER_UNAVAILABLE') },
    { name: '503 with Retry-After', effect: { ...refusal(503, 'SERVER_UNAVAILABLE'), retryAfter: 7 } }
];

function refusal(status: number, errorCode: string): TrialFault['effect'] {
    return { kind: 'status', status, errorCode, message: QUOTED };
}
