import { conversationRecord } from './conversationRecord.ts';
import { field } from './sObject.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_messagingsession.htm */
export const messagingSession = conversationRecord({
    name: 'MessagingSession',
    label: 'Messaging Session',
    keyPrefix: '0Mw',
    ownFields: [
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
    ]
});
