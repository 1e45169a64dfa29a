import { verify } from 'node:crypto';
import { OAuthError } from '../errors.ts';
import type { Client } from '../state/clients.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';
import { approvedUser } from './verifyAssertion.ts';

/** The grant that takes a token which an Apex class of the org verifies (RFC 8693). */
export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
/** The type of what is issued. */
export const ACCESS_TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:access_token';

const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt';

/**
 * Verifies a token as the product's handler in Apex does, `ProxyTokenExchange`: signed by a certificate of the org, meant for the
 * org, living, and of an active user who may still view.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/token_exchange_handler.htm
 * @throws OAuthError
 */
export function exchangeToken(org: Org, form: URLSearchParams): { readonly client: Client; readonly user: User } {
    const client = org.clients.get(form.get('client_id') ?? '');
    if (client === undefined) throw new OAuthError('invalid_client_id', 'client identifier invalid');
    if (client.clientSecret === null) throw new OAuthError('unsupported_grant_type', 'grant type not supported');
    if (client.clientSecret !== form.get('client_secret')) {
        throw new OAuthError('invalid_client', 'invalid client credentials');
    }
    // The reference of Auth.OAuth2TokenExchangeType writes the last word in capitals, RFC 8693 in small letters.
    if (form.get('subject_token_type')?.toLowerCase() !== JWT_TYPE) throw refusal(org);
    const userId = subjectOf(org, form.get('subject_token') ?? '');
    const user = approvedUser(org, client, (each) => each.userId === userId);
    if (!user.permissions.view) throw refusal(org);
    return { client, user };
}

function subjectOf(org: Org, token: string): unknown {
    const [header = '', payload = '', signature = '', ...more] = token.split('.');
    const { alg, kid } = decode(org, header);
    const certificate = org.certificates.find((each) => each.kid === kid);
    if (more.length > 0 || alg !== 'RS256' || certificate === undefined) throw refusal(org);
    const signed = Buffer.from(`${header}.${payload}`);
    if (!verify('RSA-SHA256', signed, certificate.pem, Buffer.from(signature, 'base64url'))) throw refusal(org);
    const { iss, aud, exp, sub } = decode(org, payload);
    const isMeantForOrg = Array.isArray(aud) && aud.includes(org.url);
    if (iss !== org.url || !isMeantForOrg || typeof exp !== 'number' || exp <= org.now() / 1000) throw refusal(org);
    return sub;
}

function decode(org: Org, part: string): Readonly<Record<string, unknown>> {
    try {
        const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    } catch {
        throw refusal(org);
    }
}

/** The text is documented, the error code is not. */
function refusal(org: Org): OAuthError {
    const error = org.state.switches.exchangeRefusal === 'invalidRequest' ? 'invalid_request' : 'invalid_grant';
    return new OAuthError(error, 'Token handler validation failed');
}
