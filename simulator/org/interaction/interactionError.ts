/**
 * What the Interaction Service refuses with, by code, in our own words.
 * https://github.com/salesforce-misc/interaction-service-apis/blob/main/ERRORCODES.md
 */
const INTERACTION_ERRORS = {
    500: 'internal error',
    10001: 'the authorization context is not that of the channel',
    10003: 'the access token lacks the scope interaction_api',
    10004: 'the access token is not valid',
    10005: 'the access token does not go with the authorization context',
    10009: 'there is no such file, or it is empty',
    10016: 'a header is missing or wrong',
    10017: 'no channel has this channelAddressIdentifier',
    10018: 'the conversation identifier is not valid',
    10031: 'the channel is not active',
    10035: 'the channel is not a custom one',
    10037: 'the appType is not supported',
    10038: 'the role is not supported',
    10039: 'there are no participants',
    10042: 'the end user is missing',
    10043: 'a participant is neither Chatbot nor EndUser',
    10044: 'there is more than one end user',
    10045: 'the format of an entry is wrong',
    10046: 'a clientTimestamp lies outside the allowed time frame',
    10047: 'the message type is wrong',
    10048: 'the format type is wrong',
    10052: 'channelAddressIdentifier is missing or wrong',
    10053: 'participants is missing or wrong',
    10054: 'the subject of a participant is wrong',
    10059: 'an id of an entry or of its message is empty',
    10060: 'the ids of an entry and of its message differ',
    10061: 'the start of the messaging session is wrong',
    10064: 'the end of the messaging session is wrong',
    10065: 'the end user has a leftTime',
    10066: 'a chatbot has no leftTime',
    10067: 'a joinedTime is not before its leftTime',
    10068: 'an entry is from nobody who takes part',
    10071: 'there is no such messaging session',
    10072: 'the messaging session has ended or is of another conversation',
    10073: 'the id of an entry is not unique',
    10074: 'an entry was sent while its sender was away',
    10078: 'a member of the payload is wrong',
    10093: 'the type of the authorization context is wrong',
    10100: 'the payload is empty',
    10101: 'a participant is named twice'
} as const;

/** A code of {@link INTERACTION_ERRORS}. */
export type InteractionCode = keyof typeof INTERACTION_ERRORS;

/** A refusal in the shape of the Interaction Service: `{ message, code }`. */
export class InteractionError extends Error {
    override readonly name = 'InteractionError';
    readonly code: InteractionCode;

    constructor(code: InteractionCode) {
        super(INTERACTION_ERRORS[code]);
        this.code = code;
    }
}
