import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonObject } from '../jsonObject.ts';
import { closed, oneOfKinds, type Members } from '../wire/closedSchema.ts';
import type { DataEntry } from './toDataEntry.ts';

/**
 * What the Conversation Data API lists, from the public payload schema (0.0.2): the entry, and those of its payloads that the
 * simulator makes. The schema asks for two members that it describes nowhere, `participant` of ParticipantChanged and
 * `conversationId` of RoutingWorkResult; here they may be absent. Members that it does not know are refused.
 * https://github.com/salesforce-misc/conversation-public-schemas
 */
const text = { type: 'string' };
const identifier = { type: 'string', minLength: 1 };
const whole = { type: 'integer', minimum: 0 };
const list = (items: object, minItems = 0): object => ({ type: 'array', items, minItems });

const modality = { enum: ['Unknown', 'Messaging', 'Voice'] };

const participant = closed(
    {
        appType: {
            enum: [
                'custom',
                'agent',
                'chatbot',
                'conversation',
                'live_message',
                'iamessage',
                'digital_worker',
                'messaging',
                'telephony_integration',
                'translation',
                'voice_bot'
            ]
        },
        role: { enum: ['EndUser', 'Chatbot', 'Agent', 'Supervisor', 'System', 'DigitalWorker', 'Router'] },
        subject: identifier
    },
    { clientIdentifier: text }
);

const titles = {
    referenceId: identifier,
    subTitle: text,
    secondarySubTitle: text,
    tertiarySubTitle: text
};
const image = { imageId: identifier };
const titleItem = oneOfKinds('itemType', {
    TitleItem: [{ title: text }, titles],
    TitleImageItem: [
        { title: text, ...image },
        { ...titles, imageSubTitle: text }
    ],
    TitleVideoItem: [
        { title: text, videoId: identifier },
        { ...titles, ...image }
    ]
});
const linkItem = closed({ itemType: { const: 'TitleLinkItem' }, titleItem, url: identifier });
const optionItem = closed(
    { itemType: { const: 'TitleOptionItem' }, titleItem, optionIdentifier: identifier },
    { optionId: identifier }
);
const selectedOption = closed({ optionIdentifier: identifier }, { optionId: identifier, optionTitle: titleItem });

const action = oneOfKinds('actionType', {
    TextReplyAction: [{ label: text, text }],
    LinkAction: [{ label: text, url: identifier }],
    PhoneCallAction: [{ label: text, phoneNumber: identifier }]
});

const attachment = closed(
    { id: identifier, name: text, mimeType: identifier, url: identifier },
    { referenceId: identifier }
);

const staticContent = oneOfKinds('formatType', {
    Text: [{ text }],
    Attachments: [{ attachments: list(attachment, 1) }, { text }],
    RichLink: [{ linkItem }, { text }],
    Buttons: [{ text }, { actions: list(action, 1), linkItems: list(linkItem, 1) }]
});

const choices = oneOfKinds('formatType', { Buttons: [{ text, optionItems: list(optionItem, 1) }] });
const choicesResponse = oneOfKinds('formatType', { Selections: [{ selectedOptions: list(selectedOption, 1) }] });

const input = oneOfKinds('inputType', {
    TextInput: [{ id: identifier }, { label: titleItem, hintText: text, required: { type: 'boolean' } }]
});
const section = oneOfKinds('sectionType', { SingleInputSection: [{ input }] });
const form = oneOfKinds('formatType', {
    Inputs: [
        { formTitle: titleItem, sections: list(section, 1) },
        { message: titleItem, reply: titleItem }
    ]
});

const value = oneOfKinds('valueType', { TextValue: [{ textValue: text }] });
const inputValue = oneOfKinds('inputValueType', {
    SingleInputValue: [
        { inputId: identifier, value },
        { inputlabel: titleItem, displayValue: text }
    ],
    SelectedOptionsInputValue: [
        { inputId: identifier, selectedOptions: list(selectedOption) },
        { inputlabel: titleItem }
    ]
});
const formResponse = oneOfKinds('formatType', {
    Inputs: [{ inputValues: list(inputValue) }, { formTitle: titleItem }]
});

const ofMessage = {
    inReplyToMessageId: identifier,
    references: list(closed({ id: identifier, recordId: identifier })),
    customHandlingType: { enum: ['None', 'Survey'] }
};
const message = (body: Members): readonly [Members, Members] => [{ id: identifier, ...body }, ofMessage];
const abstractMessage = oneOfKinds('messageType', {
    StaticContentMessage: message({ staticContent }),
    ChoicesMessage: message({ choices }),
    ChoicesResponseMessage: message({ choicesResponse }),
    FormMessage: message({ form }),
    FormResponseMessage: message({ formResponse })
});

const change = closed(
    {},
    {
        operation: { enum: ['add', 'remove', 'update'] },
        participant,
        displayName: text,
        supportedModalities: list(modality)
    }
);

const payload = oneOfKinds('entryType', {
    Message: [
        { id: identifier, abstractMessage },
        { messageReason: { enum: ['AutomatedResponse', 'Consent'] }, wasRevised: { type: 'boolean' } }
    ],
    MessageUpdated: [{ id: identifier, updatedMessage: abstractMessage }],
    Note: [{ id: identifier, abstractMessage }],
    ParticipantChanged: [{ id: identifier }, { entries: list(change), activeModalities: list(modality), participant }],
    RoutingWorkResult: [
        {
            id: identifier,
            workType: {
                enum: [
                    'Assigned',
                    'Accepted',
                    'Cancelled',
                    'Closed',
                    'Declined',
                    'Escalated',
                    'TransferError',
                    'Transferred'
                ]
            },
            workId: identifier,
            workTargetId: identifier,
            errorMessages: list(text)
        },
        {
            conversationId: identifier,
            queueId: identifier,
            botId: identifier,
            agentGroupIds: list(identifier),
            agentSessionId: identifier,
            routingType: { enum: ['Initial', 'Transfer', 'Conference'] }
        }
    ]
});

const entry = closed(
    {
        identifier,
        entryType: text,
        entryPayload: text,
        sender: participant,
        clientTimestamp: whole,
        clientDuration: whole,
        transcriptedTimestamp: whole
    },
    {
        senderDisplayName: text,
        relatedRecords: list({ type: 'string', pattern: '^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$' }),
        modality,
        visibilityStrategy: { enum: ['Default', 'Internal'] }
    }
);

const ajv = new Ajv2020({ discriminator: true, strict: true, strictRequired: false });

const isEntry: ValidateFunction = ajv.compile(entry);
const isPayload: ValidateFunction = ajv.compile(payload);

/**
 * Where an entry is not as the schema has it, payload included, each place with its rule; empty when it is. A payload that is an
 * object is taken as its text.
 */
export function wrongIn({ entryPayload, ...rest }: DataEntry): readonly string[] {
    const asText = typeof entryPayload === 'string' ? entryPayload : JSON.stringify(entryPayload);
    const body = JSON.parse(asText) as JsonObject;
    const isOwn = body['entryType'] === rest.entryType && body['id'] === rest.identifier;
    return [
        ...failuresOf(isEntry, { ...rest, entryPayload: asText }),
        ...failuresOf(isPayload, body).map((failure) => `entryPayload${failure}`),
        ...(isOwn ? [] : ['entryPayload: entryType and id are those of the entry'])
    ];
}

function failuresOf(validate: ValidateFunction, subject: unknown): readonly string[] {
    if (validate(subject)) return [];
    return (validate.errors ?? []).map(({ instancePath, message: rule = '' }) => `${instancePath}: ${rule}`);
}
