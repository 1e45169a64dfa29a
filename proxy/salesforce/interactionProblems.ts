import { PROBLEMS_OF_OTHER_CALLS } from './interactionProblemsOfOtherCalls.ts';

/** What a refusal of the Interaction Service means, and what to do. */
export interface InteractionProblem {
    readonly meaning: string;
    readonly cure: string;
}

const CHANNEL_CURE =
    'Check --channel against ChannelAddressIdentifier of the MessagingChannel, and INTERACTION_AUTHORIZATION_CONTEXT against PREFIX_NAME of its ConversationChannelDefinition.';
const TIMES_CURE = 'Check the times of the chat; they are written with their zone, or in epoch milliseconds.';
const OTHER_CALL_CURE =
    'Sending history should not meet this. Ask Salesforce Support, with the code and the time of the call.';
const SAME_COMMAND = 'Give the same command again later: it goes on where it stopped.';
const PARTICIPANTS_CURE = 'Check the participants of the chat: one EndUser, and Chatbots that have left.';
const NEW_JOURNAL = 'Name a new journal with --journal, and send the chat anew.';
const GONE_CURE = `Look at the messaging session in Salesforce. If somebody has deleted it: ${NEW_JOURNAL}`;
const SERVICE_SUPPORT = 'If it happens again, ask Salesforce Support, with the time of the call.';

/**
 * The codes that sending history can meet, in our words (Interaction API error codes:
 * https://github.com/salesforce-misc/interaction-service-apis/blob/main/ERRORCODES.md).
 */
const PROBLEMS: Readonly<Record<number, InteractionProblem>> = {
    500: { meaning: 'the service failed', cure: `${SAME_COMMAND} ${SERVICE_SUPPORT}` },
    10001: { meaning: 'the authorization context does not go with this channel', cure: CHANNEL_CURE },
    10003: {
        meaning: 'the access token lacks the scope interaction_api',
        cure: 'Add the scope interaction_api to the external client app, wait some minutes, and give the same command again.'
    },
    10004: {
        meaning: 'the access token is not valid',
        cure: 'Check that the external client app issues JWT-based access tokens for named users, and that this user is pre-authorized.'
    },
    10005: {
        meaning: 'the external client app may not use this authorization context',
        cure: 'The prefix of INTERACTION_AUTHORIZATION_CONTEXT must be the developer name prefix of the app that the channel definition names.'
    },
    10007: { meaning: 'a file has no id', cure: 'Give the same command again.' },
    10008: { meaning: 'a file is larger than 25 MB', cure: 'Leave it out of the chat, or make it smaller.' },
    10009: { meaning: 'a file is empty or gone', cure: 'Check that nobody has deleted it from Files in Salesforce.' },
    10010: { meaning: 'a file came without its length', cure: SERVICE_SUPPORT },
    10011: { meaning: 'there are not as many files as messages that name one', cure: SERVICE_SUPPORT },
    10016: {
        meaning: 'a header of the request is not accepted',
        cure: 'Try the other --content-type: the documentation of Salesforce disagrees with itself about it.'
    },
    10017: { meaning: 'no channel has this address', cure: CHANNEL_CURE },
    10018: {
        meaning: 'the conversation is not known',
        cure: NEW_JOURNAL
    },
    10019: { meaning: 'Salesforce moves the org and takes no changes', cure: SAME_COMMAND },
    10025: { meaning: 'no conversation was found for this channel', cure: CHANNEL_CURE },
    10026: { meaning: 'the channel has no ConversationChannelDefinition', cure: CHANNEL_CURE },
    10031: { meaning: 'the channel is not active', cure: 'Activate it in Setup, Messaging Settings.' },
    10035: {
        meaning: 'the channel is not a custom one',
        cure: 'History can be sent to a channel of Bring Your Own Channel for CCaaS only.'
    },
    10036: { meaning: 'a participant does not exist', cure: PARTICIPANTS_CURE },
    10037: { meaning: 'the app type of a participant is not accepted', cure: PARTICIPANTS_CURE },
    10038: { meaning: 'the role of a participant is not accepted', cure: PARTICIPANTS_CURE },
    10039: { meaning: 'participants are missing', cure: PARTICIPANTS_CURE },
    10042: { meaning: 'the end user is missing', cure: PARTICIPANTS_CURE },
    10043: { meaning: 'a participant is neither EndUser nor Chatbot', cure: PARTICIPANTS_CURE },
    10044: { meaning: 'there is more than one end user', cure: PARTICIPANTS_CURE },
    10045: { meaning: 'the format of an entry is not accepted', cure: 'Send texts and attachments only.' },
    10046: {
        meaning: 'an entry is too old, or lies in the future',
        cure: 'Salesforce takes entries of an "allowed time frame", of about 24 hours as it seems: send a chat soon after it, with its true times.'
    },
    10047: { meaning: 'the type of a message is not accepted', cure: 'Send texts and attachments only.' },
    10048: { meaning: 'the format of a message is not accepted', cure: 'Send texts and attachments only.' },
    10049: { meaning: 'type and format of a message do not go together', cure: 'Send texts and attachments only.' },
    10052: { meaning: 'the address of the channel is not accepted', cure: CHANNEL_CURE },
    10053: { meaning: 'the participants are not accepted', cure: PARTICIPANTS_CURE },
    10054: { meaning: 'the subject of the end user is not accepted', cure: PARTICIPANTS_CURE },
    10055: { meaning: 'the conversation was not ready', cure: SAME_COMMAND },
    10056: { meaning: 'the work on the conversation was broken off', cure: SAME_COMMAND },
    10057: {
        meaning: 'this org or user may not send history',
        cure: 'Only Bring Your Own Channel for CCaaS may. Ask the Salesforce admin for it and for the permission set of its partner users.'
    },
    10058: {
        meaning: 'something in the org made the call fail',
        cure: 'Look at flows and triggers on MessagingSession.'
    },
    10059: { meaning: 'the id of an entry is empty', cure: 'Give each entry of the chat an id.' },
    10060: { meaning: 'the two ids of an entry differ', cure: SERVICE_SUPPORT },
    10061: { meaning: 'the start of the messaging session is not accepted', cure: TIMES_CURE },
    10063: {
        meaning: 'the org cannot make messaging sessions from history yet',
        cure: 'Ask Salesforce Support to enable it: without a session nothing is sent.'
    },
    10064: { meaning: 'the end of the messaging session is not accepted', cure: TIMES_CURE },
    10065: { meaning: 'the end user has left', cure: 'Leave leftAt of the EndUser out.' },
    10066: { meaning: 'a chatbot has not left', cure: 'Give each Chatbot a leftAt.' },
    10067: { meaning: 'somebody left before they joined', cure: TIMES_CURE },
    10068: { meaning: 'an entry is from nobody who took part', cure: PARTICIPANTS_CURE },
    10069: { meaning: 'the channel or its authorization is not accepted', cure: CHANNEL_CURE },
    10070: { meaning: 'the channel is not set up for this authorization context', cure: CHANNEL_CURE },
    10071: {
        meaning: 'there is no such messaging session',
        cure: 'Somebody may have deleted it. Name a new journal with --journal to send the chat anew, in a new session.'
    },
    10072: {
        meaning: 'the messaging session takes no more entries',
        cure: 'It has ended, most likely because routing was over. What is not sent yet cannot be added to it.'
    },
    10073: {
        meaning: 'the org has an entry of this id already, and Connect REST does not show it',
        cure: 'The chat, or a part of it, was sent before. Look at the conversation in Salesforce before you send anything again.'
    },
    10074: { meaning: 'an entry was sent while its sender was away', cure: TIMES_CURE },
    10078: {
        meaning: 'a part of the request is not accepted',
        cure: 'Try --batch-size 5, and the other --content-type: the documentation of Salesforce disagrees with itself about both.'
    },
    10089: { meaning: 'a parameter is not accepted', cure: 'Try the other --content-type.' },
    10090: { meaning: 'the time from which entries are asked for is not accepted', cure: TIMES_CURE },
    10091: { meaning: 'the time to which entries are asked for is not after the one from which', cure: TIMES_CURE },
    10092: { meaning: 'the number of entries that are asked for is not accepted', cure: SERVICE_SUPPORT },
    10093: { meaning: 'the type of the authorization context is not accepted', cure: CHANNEL_CURE },
    10094: { meaning: 'another service of Salesforce took too long', cure: SAME_COMMAND },
    10095: { meaning: 'the type of a file cannot be told', cure: 'Check mimeType of the attachments.' },
    10099: {
        meaning: 'the org lacks a permission',
        cure: 'Ask the Salesforce admin for Bring Your Own Channel for CCaaS.'
    },
    10100: { meaning: 'the request was empty', cure: SERVICE_SUPPORT },
    10101: { meaning: 'a participant is named twice', cure: PARTICIPANTS_CURE },
    10104: { meaning: 'the user may not use MessagingSession', cure: 'Give the user access to MessagingSession.' },
    15102: {
        meaning: 'the org has not enabled Contact Center as a Service',
        cure: 'Ask the Salesforce admin to enable it in Setup.'
    },
    15103: {
        meaning: 'the end user has not opted in fully',
        cure: 'Set the consent status of the MessagingEndUser as your rules of consent allow, then give the same command again.'
    },
    15104: {
        meaning: 'the channel is linked to no contact center',
        cure: 'Ask the Salesforce admin to add the channel to the contact center in Setup, Contact Centers.'
    },
    15105: { meaning: 'the user lacks Partner Messaging', cure: 'Ask the Salesforce admin for that permission.' },
    15106: {
        meaning: 'the id of a user is not accepted',
        cure: 'Check that the user given by --user is active, and is one of this org.'
    },
    15107: { meaning: 'the conversation is not that of the messaging session', cure: NEW_JOURNAL },
    15108: {
        meaning: 'the messaging session has no service channel',
        cure: 'Ask the Salesforce admin for a Service Channel for MessagingSession in Setup.'
    },
    15109: {
        meaning: 'an agent has this work already',
        cure: 'Let the agent finish the messaging session, then give the same command again.'
    },
    15110: { meaning: 'the id of the messaging session is not accepted', cure: NEW_JOURNAL },
    15111: { meaning: 'there is no such messaging session', cure: NEW_JOURNAL },
    15112: {
        meaning: 'the presence status of the agent is not one for this channel',
        cure: 'Ask the Salesforce admin to add the Service Channel to the presence status of the agent.'
    },
    20002: { meaning: 'Salesforce could not list the conversations of the end user', cure: SAME_COMMAND },
    20003: { meaning: 'the request had no entries', cure: SERVICE_SUPPORT },
    20004: { meaning: 'Salesforce did not find the org', cure: SAME_COMMAND },
    25005: { meaning: 'the end user of the messaging session was not found', cure: GONE_CURE },
    25006: { meaning: 'the conversation of the messaging session was not found', cure: GONE_CURE },
    25007: { meaning: 'the messaging session names no conversation', cure: GONE_CURE }
};

/** What 401 says, also without a code. */
const TOKEN_REFUSED = 10_004;

/** What a refusal means, in words, with its cure. A code that nobody documents is told by its number. */
export function explainInteraction(code: number | null, status: number): InteractionProblem {
    const told = code === null && status === 401 ? TOKEN_REFUSED : code;
    const known = told === null ? undefined : (PROBLEMS[told] ?? ofOtherCall(told));
    if (known) return known;
    if (status === 429 || status === 503)
        return { meaning: 'Salesforce takes no more calls for now (its limit is 2,000 a second)', cure: SAME_COMMAND };
    const what = code === null ? `status ${String(status)}` : `code ${String(code)}`;
    return {
        meaning: `Salesforce refused it with ${what}, which is not documented`,
        cure: SERVICE_SUPPORT
    };
}

function ofOtherCall(code: number): InteractionProblem | undefined {
    const meaning = PROBLEMS_OF_OTHER_CALLS[code];
    return meaning === undefined ? undefined : { meaning, cure: OTHER_CALL_CURE };
}
