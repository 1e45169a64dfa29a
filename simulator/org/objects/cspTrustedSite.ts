import { field, systemFields, type SObject } from './sObject.ts';

/**
 * The URLs that pages may call; nobody but administrators sees them. There is none until one is put there.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_csptrustedsite.htm
 */
export const cspTrustedSite: SObject = {
    name: 'CspTrustedSite',
    label: 'Trusted URL',
    keyPrefix: '08y',
    createable: false,
    fields: [
        ...systemFields(),
        field('DeveloperName', 'string', 80),
        field('EndpointUrl', 'string', 255),
        field('IsActive', 'boolean'),
        field('IsApplicableToConnectSrc', 'boolean'),
        field('Context', 'picklist', 40)
    ],
    readableBy: ({ permissions }) => permissions.allData,
    rowsFor: (org) => org.state.tables.get('CspTrustedSite') ?? []
};
