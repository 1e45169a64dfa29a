import { Reason, type UpstreamError } from './upstreamError.ts';

/** These 4xx are about who calls, or when; every other one is about what was sent. */
const NOT_ABOUT_THE_REQUEST: ReadonlySet<number> = new Set([401, 403, 408, 420, 425, 429]);

/** Tells whether Salesforce has refused what was sent, whoever sends it and whenever: nothing was accepted. */
export function isRefusal({ status }: UpstreamError): boolean {
    return status !== null && status >= 400 && status < 500 && !NOT_ABOUT_THE_REQUEST.has(status);
}

const UNANSWERED: ReadonlySet<string> = new Set([Reason.Timeout, Reason.Aborted, Reason.Reset]);

/** What stands between answers with these where nothing came from behind it. */
const STATUSES_OF_GATEWAYS: ReadonlySet<number> = new Set([408, 502, 504]);

/** Tells whether nobody knows what became of what was sent. */
export function isUnanswered({ status, reason }: UpstreamError): boolean {
    return status === null ? UNANSWERED.has(reason) : STATUSES_OF_GATEWAYS.has(status);
}
