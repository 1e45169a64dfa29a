import { z } from 'zod';
import type { SalesforceUser } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import { sameId } from '../salesforceId.ts';
import { toAnswerError } from './answerError.ts';
import { normalizeTokenError } from './oauthProblem.ts';
import { CallKind, type CallPurpose, type ObservedTransport } from './observedTransport.ts';
import { unparsable } from './upstreamError.ts';

/** What a request for an access token needs. */
export interface TokenRequestSettings {
    readonly orgUrl: string;
    /** What is sent to the token endpoint for the user of this name, made anew for each try. */
    readonly formOf: (username: string) => Promise<URLSearchParams>;
    readonly transport: ObservedTransport;
}

/** `id` is `https://login.salesforce.com/id/{organization id}/{user id}`, each of 15 or 18 characters. */
const TokenAnswer = z.object({
    access_token: z.string().regex(/^[\x21-\x7e]+$/),
    instance_url: z.url(),
    id: z.url().transform((url) => {
        const [orgId = '', userId = ''] = new URL(url).pathname.split('/').slice(-2);
        return { orgId, userId };
    })
});

/** An access token, and whom Salesforce says it is for. */
export interface IssuedUserToken {
    readonly accessToken: string;
    /** Ids of 15 or 18 characters. */
    readonly orgId: string;
    readonly userId: string;
}

/**
 * Asks Salesforce once for an access token in the user's name. Throws an UpstreamError when Salesforce gives none; TOKEN_INVALID
 * when it knows the username by another user id or in another org than the caller's token says; SALESFORCE_FAILED when the token
 * is for another host than the configured one.
 */
export async function requestAccessToken(
    settings: TokenRequestSettings,
    user: SalesforceUser,
    signal: AbortSignal
): Promise<string> {
    const { accessToken, orgId, userId } = await requestTokenFor(settings, user.username, { user, signal });
    if (!sameId(orgId, user.orgId)) throw new ProblemError('TOKEN_INVALID', { reason: 'org_differs' });
    if (!sameId(userId, user.userId)) throw new ProblemError('TOKEN_INVALID', { reason: 'user_differs' });
    return accessToken;
}

/**
 * Asks Salesforce once for an access token of whoever has this username. Throws an UpstreamError when
 * Salesforce gives none, SALESFORCE_FAILED when the token is for another host than the configured one.
 */
export async function requestTokenFor(
    { orgUrl, formOf, transport }: TokenRequestSettings,
    username: string,
    purpose: Omit<CallPurpose, 'kind'>
): Promise<IssuedUserToken> {
    const form = await formOf(username);
    const answer = await transport.send(
        {
            method: 'POST',
            url: `${orgUrl}/services/oauth2/token`,
            headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
            body: form.toString()
        },
        { kind: CallKind.Token, ...purpose }
    );
    if (answer.status >= 300) throw normalizeTokenError(toAnswerError(answer));
    const { access_token: accessToken, instance_url: instanceUrl, id } = parseTokenAnswer(answer.body);
    if (new URL(instanceUrl).origin !== new URL(orgUrl).origin) {
        throw new ProblemError('SALESFORCE_FAILED', { reason: 'instance_url_differs' });
    }
    return { accessToken, ...id };
}

function parseTokenAnswer(body: string): z.infer<typeof TokenAnswer> {
    try {
        return TokenAnswer.parse(JSON.parse(body));
    } catch {
        // The cause is dropped: it could quote the token.
        throw unparsable();
    }
}
