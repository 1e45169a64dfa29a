import { ProblemError } from '../errors.ts';
import type { Login, LoginGround } from './login.ts';
import { createTokenIssuer } from './tokenIssuer.ts';

/** The tokens that users' pages have brought. */
export interface BroughtTokens {
    /** One that lives long enough, `null` where there is none. */
    of(username: string): string | null;
    /** Hears which token was refused; `again` where the one before it was, too. */
    refuse(username: string, token: string): 'first' | 'again';
}

/** Who exchanges the tokens of pages, and where those are. */
export interface ExchangeSettings {
    /** Consumer key of the external client app. */
    readonly clientId: string;
    readonly clientSecret: string;
    readonly pageTokens: BroughtTokens;
}

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
/** RFC 8693, section 3. */
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt';

/**
 * Logs users in by the OAuth 2.0 token exchange flow: Apex of the org verifies the token that its own Apex gave to the page. So the
 * proxy can act for those alone whose page has just asked it to. TOKEN_INVALID where that was too long ago, and where Apex refuses
 * the token, for a new one mends it; what is refused again is told as it is.
 */
export function createExchangeLogin(settings: ExchangeSettings): (ground: LoginGround) => Login {
    const { clientId, clientSecret, pageTokens } = settings;
    const formOf = (token: string): URLSearchParams =>
        new URLSearchParams({
            grant_type: TOKEN_EXCHANGE,
            client_id: clientId,
            client_secret: clientSecret,
            subject_token: token,
            subject_token_type: JWT_TYPE
        });
    return (ground) => ({
        request: async (user, signal) => {
            const token = pageTokens.of(user.username);
            if (token === null) throw new ProblemError('TOKEN_INVALID', { reason: 'page_token_gone' });
            const issue = createTokenIssuer({ ...ground, formOf: () => Promise.resolve(formOf(token)) });
            try {
                return await issue(user, signal);
            } catch (error) {
                const reason = refusalOfToken(error);
                if (reason === null || pageTokens.refuse(user.username, token) === 'again') throw error;
                throw new ProblemError('TOKEN_INVALID', { reason, cause: error });
            }
        },
        identify: () => Promise.reject(new ProblemError('SALESFORCE_FAILED', { reason: 'exchange_signs_in_nobody' }))
    });
}

/** What the token endpoint may answer where Apex does not take the token: RFC 8693, section 2.2.2, has the second. */
const REFUSED_TOKEN: ReadonlySet<string> = new Set(['oauth_invalid_grant', 'oauth_invalid_request']);

function refusalOfToken(error: unknown): string | null {
    const reason = error instanceof ProblemError ? error.extras.reason : undefined;
    return reason !== undefined && REFUSED_TOKEN.has(reason) ? reason : null;
}
