import { metadataType } from './metadataType.ts';
import { field } from './sObject.ts';

const MASK_STYLES: readonly string[] = ['label', 'labelLast4', 'keepLast4', 'full'];

/** What redact-inline does with one kind of sensitive data, a custom metadata type. */
export const redactInlineCategory = metadataType('RedactInline_Category__mdt', 'Redact Inline Category', 'm01', [
    field('Enabled__c', 'boolean'),
    field('Label__c', 'string', 64),
    field('Mask_Style__c', 'picklist', 255, { values: MASK_STYLES }),
    field('Masked_For_Viewers__c', 'boolean'),
    field('Minimum_Score__c', 'double', 0, { required: true })
]);

/** What redact-inline looks for beside what is built in, a custom metadata type. */
export const redactInlineRule = metadataType('RedactInline_Rule__mdt', 'Redact Inline Rule', 'm02', [
    field('Category__c', 'string', 40, { required: true }),
    field('Context_Words__c', 'textarea', 4096),
    field('Enabled__c', 'boolean'),
    field('Expression__c', 'textarea', 4096),
    field('Score__c', 'double', 0, { required: true })
]);

/** Why people redact, a custom metadata type. */
export const redactInlineReason = metadataType('RedactInline_Reason__mdt', 'Redact Inline Reason', 'm03', [
    field('Enabled__c', 'boolean'),
    field('Label__c', 'string', 80),
    field('Sort_Order__c', 'double'),
    field('Standard__c', 'string', 80)
]);
