import { textOf } from '../state/rows.ts';
import { field, lookup, systemFields, type SObject } from './sObject.ts';

/** Files; created through their own route alone. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contentversion.htm */
export const contentVersion: SObject = {
    name: 'ContentVersion',
    label: 'Content Version',
    keyPrefix: '068',
    createable: false,
    fields: [
        ...systemFields(),
        lookup('OwnerId', 'User'),
        field('ContentDocumentId', 'reference'),
        field('Title', 'string', 255, { createable: true }),
        field('PathOnClient', 'string', 500, { createable: true, required: true }),
        field('Description', 'textarea', 1000, { createable: true }),
        field('ContentLocation', 'picklist', 40, { createable: true, values: ['S', 'E', 'L'] }),
        field('VersionNumber', 'string', 20),
        field('IsLatest', 'boolean'),
        field('ContentSize', 'int'),
        field('FileExtension', 'string', 40),
        field('Checksum', 'string', 50)
    ],
    readableBy: ({ permissions }) => permissions.apiEnabled,
    rowsFor: (org, user) =>
        (org.state.tables.get('ContentVersion') ?? []).filter(
            (row) => user.permissions.allData || textOf(row, 'OwnerId') === user.userId
        )
};
