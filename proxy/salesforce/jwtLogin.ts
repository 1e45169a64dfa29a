import { to18 } from '../salesforceId.ts';
import { createBearerForms, type AssertionSettings } from './assertion.ts';
import type { Login, LoginGround } from './login.ts';
import { requestTokenFor } from './requestAccessToken.ts';
import { createTokenIssuer } from './tokenIssuer.ts';
import { Next } from './tries.ts';
import { mayPass } from './upstreamProblem.ts';

/**
 * Logs users in by the OAuth 2.0 JWT bearer flow, as the external client app that their admins have approved. Throws at once when the
 * private key cannot be read.
 */
export function createJwtLogin(settings: AssertionSettings): (ground: LoginGround) => Login {
    const formOf = createBearerForms(settings);
    return (ground) => ({
        request: createTokenIssuer({ ...ground, formOf }),
        async identify(username, signal) {
            const { userId, orgId } = await ground.tries(
                () => requestTokenFor({ ...ground, formOf }, username, { user: null, signal }),
                (error) => (mayPass(error) ? Next.Later : Next.Stop),
                signal
            );
            return { userId: to18(userId), orgId: to18(orgId), username };
        }
    });
}
