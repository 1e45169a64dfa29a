import { asSoql, literal, type Soql } from './soql.ts';

/** What an upload asks of each object that it looks things up in. */
const FIELDS = {
    VoiceCall: 'Id, ConversationId',
    Conversation: 'ConversationIdentifier, StartTime, EndTime',
    ConversationParticipant: 'AppType, ParticipantRole, ParticipantKey, ParticipantDisplayName'
} as const;

/** What Connect knows a conversation by, and when it was: the second lookup of "Upload or Update Transcripts". */
export function conversationToUpload(conversationId: string): Soql {
    return asSoql(`SELECT ${FIELDS.Conversation} FROM Conversation WHERE Id = ${literal(conversationId)}`);
}

/** Who took part, as senders of entries are named: the third lookup of "Upload or Update Transcripts". */
export function participantsToUpload(conversationId: string): Soql {
    return asSoql(
        `SELECT ${FIELDS.ConversationParticipant} FROM ConversationParticipant ` +
            `WHERE ConversationId = ${literal(conversationId)}`
    );
}

/** The lookups of an upload by their object, each for any row. */
export const UPLOAD_LOOKUPS: ReadonlyMap<string, Soql> = new Map(
    Object.entries(FIELDS).map(([object, fields]) => [object, asSoql(`SELECT ${fields} FROM ${object} LIMIT 1`)])
);
