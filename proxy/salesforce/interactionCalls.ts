import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { SalesforceUser } from '../caller.ts';
import type { AccessTokens } from './accessToken.ts';
import { toAnswerError } from './answerError.ts';
import { requestThroughJsforce, type SalesforceRequest } from './connection.ts';
import { InteractionRefusedError, InteractionUnansweredError } from './interactionGateway.ts';
import { parseJson } from './parseJson.ts';
import type { OrgAnswer, OrgTransport } from './transport.ts';
import { Reason, UpstreamError } from './upstreamError.ts';
import { toProblem } from './upstreamProblem.ts';

/** How a body goes to the Interaction Service: its pages and its OpenAPI disagree. */
export const BodyFormat = { Json: 'json', Multipart: 'multipart' } as const;
export type BodyFormat = (typeof BodyFormat)[keyof typeof BodyFormat];

/** What {@link createInteractionCalls} works with. */
export interface InteractionCallSettings {
    readonly orgUrl: string;
    readonly apiVersion: string;
    /** Of the Interaction Service, without a trailing slash. */
    readonly interactionUrl: string;
    /** `{prefix}_{developer name}` of the ConversationChannelDefinition. */
    readonly authorizationContext: string;
    readonly toOrg: OrgTransport;
    readonly toService: OrgTransport;
    readonly tokens: AccessTokens;
}

/** A POST to the Interaction Service. */
export interface InteractionPost {
    readonly resource: 'conversation' | 'conversationHistory';
    readonly format: BodyFormat;
    readonly body: object;
}

/** One user's calls of the Interaction Service and of the org's REST. */
export interface InteractionCalls {
    /** Sends once; the answer's body in the given shape. Throws as `InteractionGateway`. */
    post<Result>(post: InteractionPost, shape: z.ZodType<Result>): Promise<Result>;
    /** Sends once, through jsforce. Throws as `InteractionGateway`. */
    rest<Result>(request: SalesforceRequest, shape: z.ZodType<Result>): Promise<Result>;
}

/** Makes the calls of one user until the signal aborts. A call whose token was refused is sent again with a new one, once. */
export function createInteractionCalls(
    settings: InteractionCallSettings,
    user: SalesforceUser,
    signal: AbortSignal
): InteractionCalls {
    const { orgUrl, apiVersion, toOrg, toService, tokens } = settings;

    async function withToken<Result>(send: (accessToken: string) => Promise<Result>): Promise<Result> {
        const token = await tokens.get(user, signal);
        try {
            return await send(token.value);
        } catch (error) {
            if (!isTokenRefusal(error)) throw error;
            tokens.drop(user, token);
            return send((await tokens.get(user, signal)).value);
        }
    }

    return {
        async post({ resource, format, body }, shape) {
            return withToken(async (accessToken) => {
                const { contentType, text } = render(body, format);
                const headers = {
                    authorization: `Bearer ${accessToken}`,
                    accept: 'application/json',
                    'content-type': contentType,
                    OrgId: user.orgId.slice(0, 15),
                    AuthorizationContext: settings.authorizationContext,
                    ...(resource === 'conversationHistory' && {
                        AuthorizationContextType: 'ConversationChannelDefinition'
                    }),
                    RequestId: randomUUID()
                };
                const url = `${settings.interactionUrl}/api/v1/${resource}`;
                const answer = await sent(() => toService.send({ method: 'POST', url, headers, body: text }, signal));
                if (answer.status >= 300) throw refusalOf(answer);
                return accepted(shape, parseJson(answer.body));
            });
        },
        async rest(request, shape) {
            return withToken(async (accessToken) => {
                const send = (asked: Parameters<OrgTransport['send']>[0]): Promise<OrgAnswer> =>
                    toOrg.send(asked, signal);
                const answer = await sent(() =>
                    requestThroughJsforce({ orgUrl, apiVersion, accessToken, send }, request)
                );
                return accepted(shape, answer);
            });
        }
    };
}

/** A multipart body has the JSON as its part `json`, as that of /interactions has in the OpenAPI. */
function render(body: object, format: BodyFormat): { readonly contentType: string; readonly text: string } {
    const json = JSON.stringify(body);
    if (format === BodyFormat.Json) return { contentType: 'application/json', text: json };
    const boundary = `redact-inline-${randomUUID()}`;
    const head = 'Content-Disposition: form-data; name="json"\r\nContent-Type: application/json';
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        text: `--${boundary}\r\n${head}\r\n\r\n${json}\r\n--${boundary}--\r\n`
    };
}

/** Failures of the way there and back; what a status says is told by who asked. */
async function sent<Result>(send: () => Promise<Result>): Promise<Result> {
    try {
        return await send();
    } catch (error) {
        if (!(error instanceof UpstreamError)) throw error;
        if (error.reason === Reason.Unreachable) throw toProblem(error);
        if (error.status === null || STATUSES_WITHOUT_ANSWER.has(error.status))
            throw new InteractionUnansweredError(error.reason);
        const { status, retryAfterSeconds } = error;
        throw new InteractionRefusedError({ code: null, status, retryAfterSeconds });
    }
}

/** What stands between answers with these where nothing came from behind it, and what says that something broke half-way. */
const STATUSES_WITHOUT_ANSWER: ReadonlySet<number> = new Set([408, 500, 502, 504]);
/** "The request failed due to a timeout from a downstream service." */
const DOWNSTREAM_TIMEOUT = 10094;
const TOKEN_REFUSED = 10004;

const Refusal = z.object({ code: z.int() });

function refusalOf(answer: OrgAnswer): InteractionRefusedError | InteractionUnansweredError {
    const { status, retryAfterSeconds } = toAnswerError(answer);
    const code = Refusal.safeParse(parseJson(answer.body)).data?.code ?? null;
    if (code === DOWNSTREAM_TIMEOUT || (status !== null && STATUSES_WITHOUT_ANSWER.has(status) && !isClientError(code)))
        return new InteractionUnansweredError(`interaction_${String(code ?? answer.status)}`);
    return new InteractionRefusedError({ code, status: answer.status, retryAfterSeconds });
}

/** Codes from 10000 on say what is wrong with a request, whatever the status beside them: nobody documents that. */
function isClientError(code: number | null): boolean {
    return code !== null && code >= 10_000 && code < 20_000;
}

function isTokenRefusal(error: unknown): boolean {
    return (
        error instanceof InteractionRefusedError &&
        (error.code === TOKEN_REFUSED || (error.code === null && error.status === 401))
    );
}

/** A 2xx says that it was done, whatever its body is worth. */
function accepted<Result>(shape: z.ZodType<Result>, body: unknown): Result {
    const read = shape.safeParse(body);
    if (read.success) return read.data;
    throw new InteractionUnansweredError(Reason.Unparsable);
}
