import { CLIENT_CREDENTIALS, grantCredentials } from '../conversationData/grantCredentials.ts';
import { OAuthError } from '../errors.ts';
import type { Client } from '../state/clients.ts';
import type { Org } from '../state/org.ts';
import { openSession } from '../state/sessions.ts';
import type { User } from '../state/users.ts';
import { ACCESS_TOKEN_TYPE, exchangeToken, TOKEN_EXCHANGE } from './exchangeToken.ts';
import { verifyAssertion } from './verifyAssertion.ts';

/** The grant that enters the org as a user. */
export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** What the token endpoint answers who enters as a user: neither a refresh token nor an expiry. */
export interface TokenGrant {
    readonly access_token: string;
    readonly scope: string;
    readonly instance_url: string;
    readonly id: string;
    readonly token_type: 'Bearer';
    /** To a token exchange alone. */
    readonly issued_token_type?: string;
}

/**
 * Exchanges a JWT bearer assertion, or the token of another issuer, for an access token.
 * https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_jwt_flow.htm
 * @throws OAuthError
 */
export function grantToken(org: Org, form: URLSearchParams): TokenGrant {
    const grantType = form.get('grant_type');
    if (grantType === CLIENT_CREDENTIALS) {
        return grantCredentials(org, form);
    }
    if (grantType === null) {
        throw new OAuthError('invalid_request', 'grant type not specified');
    }
    if (grantType === TOKEN_EXCHANGE) {
        return { ...grantTo(org, exchangeToken(org, form)), issued_token_type: ACCESS_TOKEN_TYPE };
    }
    if (grantType !== JWT_BEARER) {
        throw new OAuthError('unsupported_grant_type', 'grant type not supported');
    }
    return grantTo(org, verifyAssertion(org, form.get('assertion') ?? ''));
}

function grantTo(org: Org, { client, user }: { readonly client: Client; readonly user: User }): TokenGrant {
    return {
        access_token: openSession(org, user, client.clientId),
        scope: ['api', 'id', ...(client.scopes ?? [])].join(' '),
        instance_url: org.url,
        id: `${org.url}/id/${org.orgId}/${user.userId}`,
        token_type: 'Bearer'
    };
}
