import { OAuthError } from '../errors.ts';
import type { TokenGrant } from '../operations/grantToken.ts';
import type { Org } from '../state/org.ts';
import { openSession } from '../state/sessions.ts';
import { makeEngagementToken } from './engagementToken.ts';

/** The grant of a client app that acts for itself, as its Run As user. */
export const CLIENT_CREDENTIALS = 'client_credentials';

/** What the token endpoint answers to client credentials. */
export interface CredentialsGrant extends TokenGrant {
    readonly issued_at: string;
    readonly signature: string;
    readonly token_format?: 'jwt';
    readonly api_instance_url?: string;
}

/** Under this path of the org stands what `api.salesforce.com` is. */
export const ENGAGEMENT_HOST = '/engagement-api';

const KNOWN_SCOPES: readonly string[] = ['sfap_api', 'api', 'interaction_api', 'cdp_query_api', 'cdp_api'];

/**
 * Exchanges a client's id and secret, in the form, for an access token of its Run As user. In JWT format where the app issues such.
 * https://developer.salesforce.com/docs/service/conversation-data-api/guide/get-started-conversation-data-api.html
 * @throws OAuthError
 */
export function grantCredentials(org: Org, form: URLSearchParams): CredentialsGrant {
    const client = org.credentialClients.get(form.get('client_id') ?? '');
    if (client === undefined) throw new OAuthError('invalid_client_id', 'client identifier invalid');
    if (client.clientSecret !== form.get('client_secret')) {
        throw new OAuthError('invalid_client', 'invalid client credentials');
    }
    const user = org.state.users.find(({ username, active }) => active && username === client.runAs);
    if (user === undefined) throw new OAuthError('invalid_grant', 'no client credentials user enabled');
    const scopes = client.scopes.filter((scope) => KNOWN_SCOPES.includes(scope));
    if (scopes.length === 0) throw new OAuthError('invalid_grant', 'no valid scopes defined');
    const grant = {
        scope: scopes.join(' '),
        instance_url: org.url,
        id: `${org.url}/id/${org.orgId}/${user.userId}`,
        token_type: 'Bearer',
        issued_at: String(org.now()),
        signature: Buffer.from(`${client.clientId} ${String(org.now())}`).toString('base64')
    } as const;
    if (!client.issuesJwt) return { ...grant, access_token: openSession(org, user, client.clientId) };
    return {
        ...grant,
        access_token: makeEngagementToken(org, { user, clientId: client.clientId, scopes }),
        token_format: 'jwt',
        api_instance_url: `${org.url}${ENGAGEMENT_HOST}`
    };
}
