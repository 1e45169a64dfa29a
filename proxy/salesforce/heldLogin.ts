import { z } from 'zod';
import { isSalesforceId, to18 } from '../salesforceId.ts';
import { toAnswerError } from './answerError.ts';
import type { Login, LoginGround } from './login.ts';
import { CallKind } from './observedTransport.ts';
import { Next } from './tries.ts';
import { unparsable } from './upstreamError.ts';
import { mayPass } from './upstreamProblem.ts';

/** Gets the access token that a login has now, renewed where it had ended. Throws what its keeper throws. */
export type HeldToken = () => Promise<string>;

const salesforceId = z.string().refine(isSalesforceId).transform(to18);

/** Of the OpenID Connect endpoint `/services/oauth2/userinfo` (Salesforce Help, "The UserInfo Endpoint"). */
const UserInfo = z.object({
    user_id: salesforceId,
    organization_id: salesforceId,
    preferred_username: z.string()
});

/** Uses a login that somebody else keeps, such as that of the `sf` command line, as the one user that it is of. */
export function createHeldLogin(token: HeldToken): (ground: LoginGround) => Login {
    return ({ orgUrl, transport, tries }) => ({
        request: () => token(),
        async identify(_username, signal) {
            const accessToken = await token();
            return tries(
                async () => {
                    const answer = await transport.send(
                        {
                            method: 'GET',
                            url: `${orgUrl}/services/oauth2/userinfo`,
                            headers: { authorization: `Bearer ${accessToken}`, accept: 'application/json' }
                        },
                        { kind: CallKind.Token, user: null, signal }
                    );
                    if (answer.status >= 300) throw toAnswerError(answer);
                    return parseUserInfo(answer.body);
                },
                (error) => (mayPass(error) ? Next.Later : Next.Stop),
                signal
            );
        }
    });
}

function parseUserInfo(body: string): Awaited<ReturnType<Login['identify']>> {
    try {
        const {
            user_id: userId,
            organization_id: orgId,
            preferred_username: username
        } = UserInfo.parse(JSON.parse(body));
        return { userId, orgId, username };
    } catch {
        // The cause is dropped: it could quote what Salesforce said of the user.
        throw unparsable();
    }
}
