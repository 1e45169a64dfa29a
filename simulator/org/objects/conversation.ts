import { visibleRecords } from '../state/access.ts';
import type { Org } from '../state/org.ts';
import { textOf, type Row } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import { field, lookup, systemFields, type SObject } from './sObject.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.236.0.object_reference.meta/object_reference/sforce_api_objects_conversation.htm */
export const conversation: SObject = {
    name: 'Conversation',
    label: 'Conversation',
    keyPrefix: '0dw',
    createable: false,
    fields: [
        ...systemFields(),
        field('Name', 'string', 30),
        field('ConversationIdentifier', 'string', 255, { externalId: true }),
        field('ConversationChannelId', 'reference'),
        field('StartTime', 'datetime'),
        field('StartTimeMilliSecs', 'long'),
        field('EndTime', 'datetime'),
        field('EndTimeMilliSecs', 'long')
    ],
    readableBy: ({ permissions }) => permissions.readRecords,
    rowsFor: (org, user) => seenBy(org, user, 'Conversation', 'Id')
};

/** https://developer.salesforce.com/docs/atlas.en-us.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_ConversationParticipant.htm */
export const conversationParticipant: SObject = {
    name: 'ConversationParticipant',
    label: 'Conversation Participant',
    keyPrefix: '0dP',
    createable: false,
    fields: [
        ...systemFields(),
        field('Name', 'string', 30),
        lookup('ConversationId', 'Conversation'),
        field('AppType', 'string', 255),
        field('ParticipantKey', 'string', 120, { externalId: true }),
        field('ParticipantRole', 'string', 36),
        field('ParticipantDisplayName', 'string', 255),
        field('ParticipantContext', 'string', 255),
        field('ParticipantEntityId', 'reference'),
        field('JoinedTime', 'datetime'),
        field('JoinedTimeMilliSecs', 'long'),
        field('LastActiveTime', 'datetime'),
        field('LastActiveTimeMilliSecs', 'long'),
        field('LeftTime', 'datetime'),
        field('LeftTimeMilliSecs', 'long')
    ],
    readableBy: ({ permissions }) => permissions.readRecords,
    rowsFor: (org, user) => seenBy(org, user, 'ConversationParticipant', 'ConversationId')
};

function seenBy(org: Org, user: User, table: string, conversationField: string): readonly Row[] {
    const rows = org.state.tables.get(table) ?? [];
    if (org.state.switches.conversationSharing === 'everyone' || user.permissions.allData) {
        return rows;
    }
    return rows.filter((row) => visibleRecords(org, user, textOf(row, conversationField) ?? '').length > 0);
}
