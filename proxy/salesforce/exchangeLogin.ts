import { ProblemError } from '../errors.ts';
import type { Login, LoginGround } from './login.ts';
import { createTokenIssuer } from './tokenIssuer.ts';

/** Who exchanges the tokens of pages, and where those are. */
export interface ExchangeSettings {
    /** Consumer key of the external client app. */
    readonly clientId: string;
    readonly clientSecret: string;
    /** The living token that a user's page has brought, `null` where there is none. */
    readonly pageTokenOf: (username: string) => string | null;
}

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
/** RFC 8693, section 3. */
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt';

/**
 * Logs users in by the OAuth 2.0 token exchange flow: Apex of the org verifies the token that its own Apex gave to the page. So the
 * proxy can act for those alone whose page has just asked it to. TOKEN_INVALID where that was too long ago, for a new token mends it.
 */
export function createExchangeLogin(settings: ExchangeSettings): (ground: LoginGround) => Login {
    const { clientId, clientSecret, pageTokenOf } = settings;
    const formOf = async (username: string): Promise<URLSearchParams> => {
        const token = pageTokenOf(username);
        if (token === null) throw new ProblemError('TOKEN_INVALID', { reason: 'page_token_gone' });
        return Promise.resolve(
            new URLSearchParams({
                grant_type: TOKEN_EXCHANGE,
                client_id: clientId,
                client_secret: clientSecret,
                subject_token: token,
                subject_token_type: JWT_TYPE
            })
        );
    };
    return (ground) => ({
        request: createTokenIssuer({ ...ground, formOf }),
        identify: () => Promise.reject(new ProblemError('SALESFORCE_FAILED', { reason: 'exchange_signs_in_nobody' }))
    });
}
