import type { z } from 'zod';
import type { SalesforceUser } from '../caller.ts';
import type { AccessToken, AccessTokens } from './accessToken.ts';
import { requestThroughJsforce, type SalesforceRequest } from './connection.ts';
import type { CallKind, ObservedTransport } from './observedTransport.ts';
import type { Pauses } from './pauses.ts';
import { parseShape } from './shapes.ts';
import { Next, type Tries } from './tries.ts';
import type { UpstreamError } from './upstreamError.ts';
import { asksToPause, mayPass } from './upstreamProblem.ts';

/** Calls to Salesforce in one user's name, for one request of the proxy. */
export interface UserCalls {
    readonly user: SalesforceUser;
    /**
     * Resolves with the answer's body in the given shape; a body of another shape is a failed try. A GET is sent up to three
     * times in all; every other method once, and once more only when its token was refused, which happens before Salesforce
     * looks at the rest. Throws an UpstreamError, or a catalogued ProblemError where no call was made.
     */
    call<Result>(kind: CallKind, request: SalesforceRequest, shape: z.ZodType<Result>): Promise<Result>;
}

/** What {@link createUserCalls} works with. */
export interface UserCallsSettings {
    readonly orgUrl: string;
    readonly apiVersion: string;
    readonly transport: ObservedTransport;
    readonly tokens: AccessTokens;
    readonly pauses: Pauses;
    /** Lets a call go out, or rejects with a catalogued ProblemError. */
    readonly admit: (kind: CallKind, user: SalesforceUser) => Promise<void>;
    readonly tries: Tries;
}

/** Makes the calls of one user until the signal aborts. */
export function createUserCalls(settings: UserCallsSettings, user: SalesforceUser, signal: AbortSignal): UserCalls {
    const { orgUrl, apiVersion, transport, tokens, pauses, admit, tries } = settings;
    /** The one token whose refusal is answered with a new one; calls that run side by side share both. */
    let replaced: AccessToken | null = null;
    /** The refusal of that new one, which ends every call of this request. */
    let finalRefusal: UpstreamError | null = null;

    function nextAfterRefusal(error: UpstreamError, token: AccessToken): Next {
        tokens.drop(user, token);
        replaced ??= token;
        if (replaced !== token) finalRefusal ??= error;
        return finalRefusal === null ? Next.AtOnce : Next.Stop;
    }

    async function call<Result>(kind: CallKind, request: SalesforceRequest, shape: z.ZodType<Result>): Promise<Result> {
        let token: AccessToken | null = null;
        let failure: UpstreamError | null = null;
        let isUnpaid = false;
        return tries(
            async () => {
                await admit(kind, user);
                if (finalRefusal !== null) throw finalRefusal;
                token = await tokens.get(user, signal);
                if (failure !== null && request.payAgain) {
                    try {
                        await request.payAgain();
                    } catch {
                        isUnpaid = true;
                        throw failure;
                    }
                }
                const body = await requestThroughJsforce(
                    {
                        orgUrl,
                        apiVersion,
                        accessToken: token.value,
                        send: (orgRequest) => transport.send(orgRequest, { kind, user, signal })
                    },
                    request
                );
                return parseShape(shape, body);
            },
            (error) => {
                if (isUnpaid) return Next.Stop;
                failure = error;
                if (error.status === 401 && token !== null) return nextAfterRefusal(error, token);
                if (asksToPause(error)) pauses.remember(user, error);
                return request.method === 'GET' && mayPass(error) ? Next.Later : Next.Stop;
            },
            signal
        );
    }

    return { user, call };
}
