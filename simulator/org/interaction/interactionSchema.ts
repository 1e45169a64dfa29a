import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { closed, oneOfKinds } from '../wire/closedSchema.ts';
import { InteractionError, type InteractionCode } from './interactionError.ts';
import type { ConversationRequest, HistoryRequest } from './interactionTypes.ts';

/**
 * What requests look like, from the OpenAPI of the Interaction Service (version 0.0.1) and the reference pages where it says less:
 * `conversationIdentifier` and a `text` of `null` are the pages' alone. Members that neither knows are refused, which Salesforce
 * may not do, so that a misspelt one is seen.
 * https://github.com/salesforce-misc/interaction-service-apis/blob/main/inbound-interaction-api.yaml
 */
const text = (maxLength = 131_072): object => ({ type: 'string', minLength: 1, maxLength });
const time = { type: 'integer', minimum: 0 };

const participant = closed({
    appType: { enum: ['custom', 'agent', 'chatbot', 'conversation', 'live_message', 'iamessage'] },
    subject: text(),
    role: { enum: ['EndUser', 'Chatbot', 'Agent', 'Supervisor', 'System'] }
});

const attachment = closed(
    { id: text(), name: text(), mimeType: text(), url: text() },
    { referenceId: text(), attachmentUploadResult: { type: 'object' } }
);

const staticContent = oneOfKinds('formatType', {
    Text: [{ text: { type: 'string' } }],
    Attachments: [
        { attachments: { type: 'array', minItems: 1, items: attachment } },
        { text: { type: ['string', 'null'] } }
    ]
});

const entry = closed({
    clientTimestamp: time,
    sender: participant,
    entryPayload: closed({
        entryType: { const: 'Message' },
        id: { type: 'string', maxLength: 36 },
        abstractMessage: closed(
            { messageType: { const: 'StaticContentMessage' }, id: { type: 'string', maxLength: 36 }, staticContent },
            {
                inReplyToMessageId: text(),
                references: { type: 'array', items: closed({ id: text(), recordId: text(15) }) }
            }
        )
    })
});

const session = oneOfKinds('messagingSessionRequestType', {
    EstablishMessagingSession: [{ payload: closed({ startTime: time }, { endTime: time }) }],
    AttachMessagingSession: [{ payload: closed({ sessionId: text() }) }]
});

const ajv = new Ajv2020({
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true
});

/** Whether a body is a request of POST /conversation. */
export const isConversationRequest: ValidateFunction<ConversationRequest> = ajv.compile<ConversationRequest>(
    closed(
        {
            channelAddressIdentifier: text(240),
            participants: { type: 'array', minItems: 1, maxItems: 1, items: participant }
        },
        { routingAttributes: { type: 'object', additionalProperties: { type: 'string' } } }
    )
);

/** Whether a body is a request of POST /conversationHistory. */
export const isHistoryRequest: ValidateFunction<HistoryRequest> = ajv.compile<HistoryRequest>(
    closed(
        {
            channelAddressIdentifier: text(240),
            conversationParticipants: {
                type: 'array',
                minItems: 1,
                maxItems: 3,
                items: closed({ participant, joinedTime: time }, { displayName: text(), leftTime: time })
            },
            conversationEntries: { type: 'array', minItems: 1, maxItems: 25, items: entry }
        },
        { conversationIdentifier: text(240), messagingSession: session }
    )
);

/** Which member is refused with which code; the first that fits. Everything else is the last one. */
const CODES: readonly (readonly [RegExp, InteractionCode])[] = [
    [/appType$/, 10037],
    [/role$/, 10038],
    [/^\/conversationParticipants$/, 10039],
    [/messageType$/, 10047],
    [/formatType$|staticContent$/, 10048],
    [/abstractMessage|entryPayload/, 10045]
];

/**
 * The body as a request of its kind.
 * @throws InteractionError with the code of the first member that is wrong
 */
export function asRequest<Request>(validate: ValidateFunction<Request>, body: unknown): Request {
    if (validate(body)) {
        return body;
    }
    const place = placeOf(validate.errors?.[0]);
    throw new InteractionError(CODES.find(([pattern]) => pattern.test(place))?.[1] ?? 10078);
}

function placeOf(error: ErrorObject | undefined): string {
    const missing: unknown = error?.params['missingProperty'];
    return typeof missing === 'string' ? `${error?.instancePath ?? ''}/${missing}` : (error?.instancePath ?? '');
}
