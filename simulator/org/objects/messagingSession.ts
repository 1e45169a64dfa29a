import { accessTo } from '../state/access.ts';
import { field, lookup, systemFields, type SObject } from './sObject.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_messagingsession.htm */
export const messagingSession: SObject = {
    name: 'MessagingSession',
    label: 'Messaging Session',
    keyPrefix: '0Mw',
    createable: false,
    fields: [
        ...systemFields(),
        field('Name', 'string', 255),
        field('SystemModstamp', 'datetime'),
        lookup('OwnerId', 'User'),
        lookup('ConversationId', 'Conversation'),
        field('Status', 'picklist', 255),
        field('Origin', 'picklist', 255),
        field('AgentType', 'picklist', 255),
        field('AgentMessageCount', 'int'),
        field('EndUserMessageCount', 'int'),
        field('ChannelName', 'string', 255),
        field('ChannelType', 'picklist', 255),
        field('EndUserLanguage', 'string', 255),
        field('EndedByType', 'picklist', 255),
        field('StartTime', 'datetime'),
        field('AcceptTime', 'datetime'),
        field('EndTime', 'datetime'),
        field('SessionKey', 'string', 36)
    ],
    readableBy: ({ permissions }) => permissions.readRecords,
    rowsFor: (org, user) =>
        (org.state.tables.get('MessagingSession') ?? []).filter((row) => accessTo(org, user, row) !== null)
};
