import { z } from 'zod';
import { ProblemError } from '../errors.ts';
import { toAnswerError } from './answerError.ts';
import { APP_TOKEN_LIFETIME_MS, type TokenGround } from './clientCredentials.ts';
import { holdToken, type AppToken, type IssuedToken } from './heldToken.ts';
import { normalizeTokenError } from './oauthProblem.ts';
import { CallKind } from './observedTransport.ts';
import { Next } from './tries.ts';
import { unparsable } from './upstreamError.ts';
import { mayPass } from './upstreamProblem.ts';

/** Where tokens of the org become those of the tenant, and which tenant that is. */
export interface TenantSettings {
    /** My Domain, without a trailing slash. */
    readonly orgUrl: string;
    /** Of the tenant, without a trailing slash: a token for another host is not used. */
    readonly url: string;
    /** The data space; `null` for the standard one. */
    readonly dataspace: string | null;
}

/** Not long before it ends a token is not used any more, ms. */
const SPARE_MS = 60_000;

const TokenAnswer = z.object({
    access_token: z.string().regex(/^[\x21-\x7e]+$/),
    instance_url: z.string(),
    expires_in: z.coerce.number().positive().catch(Infinity)
});

/**
 * Exchanges the org's token of a client app for one of its Data Cloud tenant, one request at a time, and keeps it for ten minutes at
 * most. An org's token that is not taken is asked for anew once.
 * https://help.salesforce.com/apex/HTViewHelpDoc?id=service.conversation_transcript_api_sample2.htm
 */
export function createTenantToken(
    settings: TenantSettings,
    { transport, tries, now, closing }: TokenGround,
    orgToken: AppToken
): AppToken {
    const exchange = async (): Promise<IssuedToken> => {
        const startedAt = now();
        const subjectToken = await orgToken.get(closing);
        const answer = await transport.send(
            {
                method: 'POST',
                url: `${settings.orgUrl}/services/a360/token`,
                headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
                body: formOf(settings, subjectToken).toString()
            },
            { kind: CallKind.Token, user: null, signal: closing }
        );
        if (answer.status === 400 || answer.status === 401) orgToken.drop(subjectToken);
        if (answer.status >= 300) throw normalizeTokenError(toAnswerError(answer));
        const { value, lifetimeMs } = tokenIn(answer.body, settings);
        return { value, expiresAt: startedAt + Math.min(lifetimeMs - SPARE_MS, APP_TOKEN_LIFETIME_MS) };
    };
    return holdToken(now, () => {
        let isRenewed = false;
        return tries(
            exchange,
            (error) => {
                if (mayPass(error)) return Next.Later;
                const isRefused = error.status === 400 || error.status === 401;
                if (!isRefused || isRenewed) return Next.Stop;
                isRenewed = true;
                return Next.AtOnce;
            },
            closing
        );
    });
}

function formOf({ dataspace }: TenantSettings, subjectToken: string): URLSearchParams {
    return new URLSearchParams({
        grant_type: 'urn:salesforce:grant-type:external:cdp',
        subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        subject_token: subjectToken,
        ...(dataspace !== null && { dataspace })
    });
}

function tokenIn(body: string, { url }: TenantSettings): { readonly value: string; readonly lifetimeMs: number } {
    const { access_token: value, instance_url: told, expires_in: seconds } = parsed(body);
    // The address comes with a scheme in some samples, and without in others.
    const host = URL.parse(/^https?:\/\//.test(told) ? told : `https://${told}`)?.host;
    if (host !== new URL(url).host) {
        throw new ProblemError('SALESFORCE_FAILED', { reason: 'data_cloud_tenant_differs' });
    }
    return { value, lifetimeMs: seconds * 1000 };
}

function parsed(body: string): z.infer<typeof TokenAnswer> {
    try {
        return TokenAnswer.parse(JSON.parse(body));
    } catch {
        // The cause is dropped: it could quote the token.
        throw unparsable();
    }
}
