import { metadataType } from './metadataType.ts';
import { field } from './sObject.ts';

/** The settings of redact-inline, a custom metadata type. */
export const redactInlineConfig = metadataType('RedactInline_Config__mdt', 'Redact Inline Setting', 'm00', [
    field('Audit_Views__c', 'boolean'),
    field('Company_Phone_Numbers__c', 'textarea', 4096),
    field('Own_Reasons__c', 'boolean'),
    field('Proxy_Base_Url__c', 'string', 255),
    field('Proxy_Audience__c', 'string', 255),
    field('Signing_Certificate__c', 'string', 64),
    field('Token_Lifetime_Seconds__c', 'int'),
    field('Token_Exchange__c', 'boolean'),
    field('Transport__c', 'picklist', 255, { values: ['direct', 'apexRelay'] })
]);
