import { field, type SObject } from './sObject.ts';

/** The settings of redact-inline, a custom metadata type. */
export const redactInlineConfig: SObject = {
    name: 'RedactInline_Config__mdt',
    label: 'Redact Inline Setting',
    keyPrefix: 'm00',
    createable: false,
    fields: [
        field('Id', 'id'),
        field('DeveloperName', 'string', 40),
        field('MasterLabel', 'string', 40),
        field('Label', 'string', 40),
        field('QualifiedApiName', 'string', 70),
        field('Language', 'picklist', 40),
        field('NamespacePrefix', 'string', 15),
        field('SystemModstamp', 'datetime'),
        field('Audit_Views__c', 'boolean'),
        field('Company_Phone_Numbers__c', 'textarea', 4096),
        field('Own_Reasons__c', 'boolean'),
        field('Proxy_Base_Url__c', 'string', 255),
        field('Proxy_Audience__c', 'string', 255),
        field('Signing_Certificate__c', 'string', 64),
        field('Token_Lifetime_Seconds__c', 'int'),
        field('Token_Exchange__c', 'boolean'),
        field('Transport__c', 'picklist', 255, { values: ['direct', 'apexRelay'] })
    ],
    readableBy: ({ permissions }) => permissions.view || permissions.allData,
    rowsFor: (org) => org.state.tables.get('RedactInline_Config__mdt') ?? []
};
