import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { createAccessTokens } from './accessToken.ts';
import { ConversationIdentifier } from './conversations.ts';
import { conversationBody, historyBody } from './historyBody.ts';
import { BodyFormat, createInteractionCalls, type InteractionCalls } from './interactionCalls.ts';
import { InteractionUnansweredError, type InteractionGateway, type InteractionService } from './interactionGateway.ts';
import { observeTransport } from './observedTransport.ts';
import type { Login, LoginGround } from './login.ts';
import { createPauses } from './pauses.ts';
import { SalesforceId } from './shapes.ts';
import { fileByMark } from './soql.ts';
import { createTransport } from './transport.ts';
import { createTries } from './tries.ts';

/** Which org and service. */
export interface InteractionSettings {
    /** Epoch ms. */
    readonly now: () => number;
    /** My Domain, without a trailing slash. */
    readonly orgUrl: string;
    readonly apiVersion: string;
    /** Of the Interaction Service, without a trailing slash. */
    readonly interactionUrl: string;
    /** `{prefix}_{developer name}` of the ConversationChannelDefinition. */
    readonly authorizationContext: string;
    /** Of both resources; `null` follows the page of each: multipart for /conversation, JSON for /conversationHistory. */
    readonly format: BodyFormat | null;
    /** Milliseconds for one call. */
    readonly timeoutMs: number;
}

/** The Interaction Service over HTTP, with access tokens from this login. */
export function createInteractionService(
    settings: InteractionSettings,
    openLogin: (ground: LoginGround) => Login
): InteractionService {
    const { orgUrl, interactionUrl, timeoutMs, now, format } = settings;
    const toOrg = createTransport({ orgUrl, timeoutMs });
    const toService = createTransport({ orgUrl: interactionUrl, timeoutMs });
    const ground = {
        orgUrl,
        transport: observeTransport(toOrg, {}),
        pauses: createPauses({ now }),
        tries: createTries({})
    };
    const login = openLogin(ground);
    const tokens = createAccessTokens({ now, request: (user, signal) => login.request(user, signal) });
    const formats = { conversation: format ?? BodyFormat.Multipart, conversationHistory: format ?? BodyFormat.Json };
    return {
        actAs: (user, signal) =>
            toGateway(createInteractionCalls({ ...settings, toOrg, toService, tokens }, user, signal), {
                orgUrl,
                formats
            }),
        async close() {
            tokens.clear();
            await Promise.all([toOrg.close(), toService.close()]);
        }
    };
}

interface Rendering {
    readonly orgUrl: string;
    readonly formats: Readonly<Record<'conversation' | 'conversationHistory', BodyFormat>>;
}

const Established = z.object({ conversationIdentifier: ConversationIdentifier });
const Added = z.object({ messagingSessionId: SalesforceId });
const Files = z.object({ records: z.array(z.object({ Id: SalesforceId })) });
const Created = z.object({ id: SalesforceId });

function toGateway(calls: InteractionCalls, { orgUrl, formats }: Rendering): InteractionGateway {
    return {
        async establishConversation(channelAddress, endUserSubject) {
            const body = conversationBody(channelAddress, endUserSubject);
            const post = { resource: 'conversation', format: formats.conversation, body } as const;
            return (await untilAnswered(() => calls.post(post, Established))).conversationIdentifier;
        },
        async sendHistory(batch) {
            const body = historyBody(batch, orgUrl);
            const post = { resource: 'conversationHistory', format: formats.conversationHistory, body } as const;
            return (await calls.post(post, Added)).messagingSessionId;
        },
        async findFile(mark) {
            const url = `/query?q=${encodeURIComponent(fileByMark(mark))}`;
            const { records } = await untilAnswered(() => calls.rest({ method: 'GET', url }, Files));
            return records[0]?.Id.slice(0, 15) ?? null;
        },
        async storeFile({ mark, name, data }) {
            const VersionData = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');
            const body = { Title: name, PathOnClient: `${mark}/${name}`, VersionData };
            const created = await calls.rest({ method: 'POST', url: '/sobjects/ContentVersion', body }, Created);
            return created.id.slice(0, 15);
        }
    };
}

const MOST_TRIES = 3;
const BACKOFF_MS = 200;

/** For what may be asked again. */
async function untilAnswered<Result>(ask: () => Promise<Result>): Promise<Result> {
    for (let tried = 1; ; tried += 1) {
        try {
            return await ask();
        } catch (error) {
            if (!(error instanceof InteractionUnansweredError) || tried === MOST_TRIES) throw error;
            await wait(BACKOFF_MS * tried);
        }
    }
}
