import { z } from 'zod';
import { toAnswerError } from './answerError.ts';
import { normalizeTokenError, toTokenProblem } from './oauthProblem.ts';
import { CallKind, type ObservedTransport } from './observedTransport.ts';
import { Next, type Tries } from './tries.ts';
import { unlessAborted } from './unlessAborted.ts';
import { unparsable, UpstreamError } from './upstreamError.ts';
import { mayPass } from './upstreamProblem.ts';

/** An external client app that acts for itself, and where its tokens come from. */
export interface ClientCredentials {
    /** My Domain, without a trailing slash: no other host takes this flow. */
    readonly orgUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
}

/** The one token of a client app, kept in memory alone. */
export interface AppToken {
    /** Throws a catalogued ProblemError where Salesforce gives none that fits. */
    get(signal: AbortSignal): Promise<string>;
    /** Forgets a token that was refused; a newer one stays. */
    drop(refused: string): void;
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
    let kept: { readonly value: string; readonly expiresAt: number } | null = null;
    let pending: Promise<string> | null = null;

    const request = async (): Promise<string> => {
        const expiresAt = now() + APP_TOKEN_LIFETIME_MS;
        const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
        try {
            const value = await tries(
                async () => {
                    const answer = await transport.send(
                        {
                            method: 'POST',
                            url: `${orgUrl}/services/oauth2/token`,
                            headers: {
                                'content-type': 'application/x-www-form-urlencoded',
                                accept: 'application/json'
                            },
                            body: new URLSearchParams(form).toString()
                        },
                        { kind: CallKind.Token, user: null, signal: closing }
                    );
                    if (answer.status >= 300) throw normalizeTokenError(toAnswerError(answer));
                    const issued = tokenIn(answer.body);
                    check(issued);
                    return issued.value;
                },
                (error) => (mayPass(error) ? Next.Later : Next.Stop),
                closing
            );
            kept = { value, expiresAt };
            return value;
        } catch (error) {
            throw error instanceof UpstreamError ? toTokenProblem(error) : error;
        } finally {
            pending = null;
        }
    };

    return {
        async get(signal) {
            if (kept && kept.expiresAt > now()) return kept.value;
            pending ??= request();
            return unlessAborted(pending, signal);
        },
        drop(refused) {
            if (kept?.value === refused) kept = null;
        }
    };
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
