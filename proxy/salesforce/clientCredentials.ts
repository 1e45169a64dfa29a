import { z } from 'zod';
import { toAnswerError } from './answerError.ts';
import { holdToken, type AppToken } from './heldToken.ts';
import { normalizeTokenError } from './oauthProblem.ts';
import { CallKind, type ObservedTransport } from './observedTransport.ts';
import { Next, type Tries } from './tries.ts';
import { unparsable } from './upstreamError.ts';
import { mayPass } from './upstreamProblem.ts';

/** An external client app that acts for itself, and where its tokens come from. */
export interface ClientCredentials {
    /** My Domain, without a trailing slash: no other host takes this flow. */
    readonly orgUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
}

/** What a token is asked for with. */
export interface TokenGround {
    /** Of the client app's own life: a request is made for all who wait for it, and does not end with one of them. */
    readonly closing: AbortSignal;
    /** To the org. */
    readonly transport: ObservedTransport;
    readonly tries: Tries;
    /** Epoch ms. */
    readonly now: () => number;
}

/** A token, and what its answer says of it. */
export interface IssuedAppToken {
    readonly value: string;
    readonly scopes: readonly string[];
}

/** As the tokens of users: below the shortest session timeout that is usual. */
export const APP_TOKEN_LIFETIME_MS = 10 * 60_000;

const TokenAnswer = z.object({
    access_token: z.string().regex(/^[\x21-\x7e]+$/),
    scope: z.string().default('')
});

/**
 * Asks for tokens by the client credentials flow, one request at a time, and keeps the last one for ten minutes. `check` throws a
 * ProblemError where a token does not fit what it is for.
 */
export function createCredentialsToken(
    { orgUrl, clientId, clientSecret }: ClientCredentials,
    { transport, tries, now, closing }: TokenGround,
    check: (token: IssuedAppToken) => void = () => undefined
): AppToken {
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };

    const ask = async (): Promise<string> => {
        const answer = await transport.send(
            {
                method: 'POST',
                url: `${orgUrl}/services/oauth2/token`,
                headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
                body: new URLSearchParams(form).toString()
            },
            { kind: CallKind.Token, user: null, signal: closing }
        );
        if (answer.status >= 300) throw normalizeTokenError(toAnswerError(answer));
        const issued = tokenIn(answer.body);
        check(issued);
        return issued.value;
    };
    return holdToken(now, async () => {
        const expiresAt = now() + APP_TOKEN_LIFETIME_MS;
        const value = await tries(ask, (error) => (mayPass(error) ? Next.Later : Next.Stop), closing);
        return { value, expiresAt };
    });
}

function tokenIn(body: string): IssuedAppToken {
    try {
        const { access_token: value, scope } = TokenAnswer.parse(JSON.parse(body));
        return { value, scopes: scope.split(' ') };
    } catch {
        // The cause is dropped: it could quote the token.
        throw unparsable();
    }
}
