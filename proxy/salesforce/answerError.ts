import { parseJson } from './parseJson.ts';
import { UpstreamError } from './upstreamError.ts';
import type { OrgAnswer } from './transport.ts';

/**
 * The error that an answer other than 2xx is: its status, Salesforce's code and Retry-After. Redirects are errors: none of
 * the resources in use is documented to redirect.
 */
export function toAnswerError(answer: OrgAnswer): UpstreamError {
    return new UpstreamError({
        reason: `upstream_${String(answer.status)}`,
        status: answer.status,
        errorCode: errorCodeOf(answer.body),
        retryAfterSeconds: parseRetryAfter(answer.headers)
    });
}

/**
 * `[{"errorCode": "…", "message": "…"}]` of REST and Connect, `{"error": "…"}` of OAuth. Only what looks like a code is taken:
 * messages can quote what was sent.
 */
function errorCodeOf(body: string): string | null {
    const parsed = parseJson(body);
    const first: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
    if (typeof first !== 'object' || first === null) return null;
    const code: unknown = 'errorCode' in first ? first.errorCode : 'error' in first ? first.error : null;
    return typeof code === 'string' && /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(code) ? code : null;
}

/** Seconds, or a date, which counts from the answer's own Date so that clocks need not agree (RFC 9110, 10.2.3). */
function parseRetryAfter(headers: Readonly<Record<string, string>>): number | null {
    const value = headers['retry-after']?.trim();
    if (value === undefined) return null;
    if (/^\d{1,9}$/.test(value)) return Number(value);
    const seconds = (Date.parse(value) - Date.parse(headers['date'] ?? '')) / 1000;
    return Number.isFinite(seconds) ? seconds : null;
}
