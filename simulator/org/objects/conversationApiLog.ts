import { field, lookup, systemFields, type SObject } from './sObject.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_ConversationApiLog.htm */
export const conversationApiLog: SObject = {
    name: 'ConversationApiLog',
    label: 'Conversation API Log',
    keyPrefix: '1Cl',
    createable: false,
    fields: [
        ...systemFields(),
        field('Name', 'string', 255),
        lookup('OwnerId', 'User'),
        field('Action', 'picklist', 255, { values: ['Delete'] }),
        field('Context', 'string', 4000, { filterable: false }),
        field('Operation', 'string', 100),
        field('Parameter', 'string', 4000, { filterable: false }),
        lookup('RequestedById', 'User'),
        field('RequestedDate', 'datetime'),
        field('RequestedEntityIdentifier', 'string', 15),
        field('RequestedEntityType', 'picklist', 255),
        field('Status', 'picklist', 255),
        field('StatusHistory', 'string', 4000, { filterable: false })
    ],
    readableBy: ({ permissions }) => permissions.allData,
    rowsFor: (org) => org.state.tables.get('ConversationApiLog') ?? []
};
