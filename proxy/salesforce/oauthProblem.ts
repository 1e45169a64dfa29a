import { ProblemError } from '../errors.ts';
import { UpstreamError } from './upstreamError.ts';
import { toProblem } from './upstreamProblem.ts';

/**
 * Salesforce's OAuth error codes, by whom they concern (Help, "OAuth 2.0 Authorization Errors"). `denied`: this user, or the
 * app's approval for this user. `misconfigured`: the app, or our settings of it, for every user.
 */
const OAUTH_ERRORS: Readonly<Record<string, 'denied' | 'misconfigured' | 'limited'>> = {
    access_denied: 'denied',
    inactive_user: 'denied',
    invalid_app_access: 'denied',
    invalid_grant: 'denied',
    oauth_app_access_denied: 'denied',
    oauth_app_blocked: 'denied',
    inactive_org: 'misconfigured',
    invalid_assertion_type: 'misconfigured',
    invalid_client: 'misconfigured',
    invalid_client_credentials: 'misconfigured',
    invalid_client_id: 'misconfigured',
    invalid_request: 'misconfigured',
    invalid_scope: 'misconfigured',
    unauthorized_client: 'misconfigured',
    unsupported_grant_type: 'misconfigured',
    rate_limit_exceeded: 'limited'
};

/**
 * Restates a refusal of the token endpoint so that the rest of the gateway understands it: `rate_limit_exceeded` is a 429
 * whatever its status. Everything else stays as it is.
 */
export function normalizeTokenError(error: UpstreamError): UpstreamError {
    if (OAUTH_ERRORS[codeOf(error)] !== 'limited') return error;
    const { errorCode, retryAfterSeconds } = error;
    return new UpstreamError({ reason: 'oauth_rate_limit_exceeded', status: 429, errorCode, retryAfterSeconds });
}

/**
 * The catalogued refusal for an access token that Salesforce did not give. SALESFORCE_ACCESS_DENIED where an administrator can
 * let this user in; SALESFORCE_FAILED where the proxy's own settings are wrong, told in the log by the reason.
 */
export function toTokenProblem(error: UpstreamError): ProblemError {
    const verdict = OAUTH_ERRORS[codeOf(error)];
    const reason = `oauth_${codeOf(error)}`;
    if (verdict === 'denied') return new ProblemError('SALESFORCE_ACCESS_DENIED', { reason });
    if (verdict === 'misconfigured') return new ProblemError('SALESFORCE_FAILED', { reason });
    if (
        error.status !== null &&
        error.status >= 400 &&
        error.status < 500 &&
        error.status !== 408 &&
        error.status !== 429
    ) {
        return new ProblemError('SALESFORCE_FAILED', { reason: `token_${error.reason}` });
    }
    return toProblem(error);
}

/** The code in lower case if it is a known one, so that it may be logged; else empty. */
function codeOf(error: UpstreamError): string {
    const code = error.errorCode?.toLowerCase() ?? '';
    return Object.hasOwn(OAUTH_ERRORS, code) ? code : '';
}
