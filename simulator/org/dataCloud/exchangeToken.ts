import { randomBytes } from 'node:crypto';
import { OAuthError } from '../errors.ts';
import type { Org } from '../state/org.ts';
import { findSession } from '../state/sessions.ts';

/** Where the tenant's host stands in for `https://….c360a.salesforce.com`. */
export const TENANT = '/data-cloud';

const GRANT_TYPE = 'urn:salesforce:grant-type:external:cdp';
const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:access_token';
const LIFETIME_SECONDS = 7200;

/** A client app that acts for itself needs one of these. */
const SCOPES: readonly string[] = ['cdp_query_api', 'cdp_api'];

/**
 * Exchanges a user's access token for one of the tenant.
 * https://help.salesforce.com/apex/HTViewHelpDoc?id=service.conversation_transcript_api_sample2.htm
 * @throws OAuthError
 */
export function exchangeToken(org: Org, form: URLSearchParams): object {
    if (form.get('grant_type') !== GRANT_TYPE) {
        throw new OAuthError('unsupported_grant_type', 'grant type not supported');
    }
    if (form.get('subject_token_type') !== TOKEN_TYPE) {
        throw new OAuthError('invalid_request', 'subject_token_type is not supported');
    }
    const found = findSession(org, form.get('subject_token') ?? '');
    if (found === null) {
        throw new OAuthError('invalid_grant', 'invalid subject token');
    }
    const client = org.credentialClients.get(found.session.clientId);
    if (client !== undefined && !client.scopes.some((scope) => SCOPES.includes(scope))) {
        throw new OAuthError('invalid_scope', 'the client app has no scope of Data Cloud');
    }
    const accessToken = randomBytes(48).toString('base64url');
    org.state.dataCloud.tokens.set(accessToken, {
        user: found.user,
        expiresAt: org.now() + LIFETIME_SECONDS * 1000
    });
    const tenant = `${org.url}${TENANT}`;
    return {
        access_token: accessToken,
        instance_url: org.state.switches.dataCloudInstanceUrl === 'url' ? tenant : tenant.replace(/^https?:\/\//, ''),
        token_type: 'Bearer',
        issued_token_type: TOKEN_TYPE,
        expires_in: LIFETIME_SECONDS
    };
}
