import { field, systemFields, type SObject } from './sObject.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_messagingchannel.htm */
export const messagingChannel: SObject = {
    name: 'MessagingChannel',
    label: 'Messaging Channel',
    keyPrefix: '0Mj',
    createable: false,
    fields: [
        ...systemFields(),
        field('DeveloperName', 'string', 80),
        field('MasterLabel', 'string', 80),
        field('ChannelAddressIdentifier', 'string', 255),
        field('MessageType', 'picklist', 40),
        field('IsActive', 'boolean')
    ],
    readableBy: ({ permissions }) => permissions.readRecords,
    rowsFor: (org) => org.state.tables.get('MessagingChannel') ?? []
};
