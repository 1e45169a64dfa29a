import type { SalesforceUser } from '../caller.ts';
import { toTokenProblem } from './oauthProblem.ts';
import type { Pauses } from './pauses.ts';
import { requestAccessToken, type TokenRequestSettings } from './requestAccessToken.ts';
import { Next, type Tries } from './tries.ts';
import { UpstreamError } from './upstreamError.ts';
import { asksToPause, mayPass } from './upstreamProblem.ts';

/** What {@link createTokenIssuer} works with. */
export interface TokenIssuerSettings extends TokenRequestSettings {
    readonly pauses: Pauses;
    readonly tries: Tries;
}

/**
 * Makes the function that gets a user's access token: tried up to three times like a GET, because a request for a token changes
 * nothing, and with failures as refusals of the catalogue.
 */
export function createTokenIssuer(
    settings: TokenIssuerSettings
): (user: SalesforceUser, signal: AbortSignal) => Promise<string> {
    const { pauses, tries } = settings;
    return async (user, signal) => {
        const judge = (error: UpstreamError): Next => {
            if (asksToPause(error)) pauses.remember(user, error);
            return mayPass(error) ? Next.Later : Next.Stop;
        };
        try {
            return await tries(() => requestAccessToken(settings, user, signal), judge, signal);
        } catch (error) {
            throw error instanceof UpstreamError ? toTokenProblem(error) : error;
        }
    };
}
