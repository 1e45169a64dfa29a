import type { ColumnNames } from '../../proxy/transcriptFiles/rows/columnNames.ts';
import { ExportColumn } from './exportRow.ts';

/** What columns of an export are called, beside those that are given: Salesforce documents the format of none. */
export function exportNames(given: ColumnNames<ExportColumn>['given']): ColumnNames<ExportColumn> {
    return {
        given,
        known: KNOWN_NAMES,
        required: [ExportColumn.Conversation, ExportColumn.Text],
        single: [ExportColumn.Text, ExportColumn.Record]
    };
}

/** Salesforce's names of entries in its APIs, Data Cloud and the payload of an upload, then common ones. */
const KNOWN_NAMES: Readonly<Record<ExportColumn, readonly string[]>> = {
    [ExportColumn.Conversation]: [
        'conversationIdentifier',
        'conversationId',
        'conversation',
        'ssot__ConversationId__c',
        'payload.conversationId'
    ],
    [ExportColumn.Record]: ['recordId', 'messagingSessionId', 'voiceCallId', 'record'],
    [ExportColumn.Entry]: [
        'identifier',
        'entryId',
        'conversationEntryId',
        'messageIdentifier',
        'id',
        'ssot__Id__c',
        'payload.id',
        'entry'
    ],
    [ExportColumn.Role]: ['sender.role', 'actorType', 'participantRole', 'senderRole', 'role', 'payload.sender.role'],
    [ExportColumn.Time]: [
        'clientTimestamp',
        'clientSentTimestamp',
        'entryTime',
        'ssot__ClientDateTime__c',
        'timestamp',
        'payload.clientSentTimestamp'
    ],
    [ExportColumn.Text]: ['messageText', 'message', 'text', 'content', 'ssot__PayloadText__c', 'payload.messageText']
};
