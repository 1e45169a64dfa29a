import { nextId } from '../state/insertRow.ts';
import type { Org } from '../state/org.ts';
import { plantRow } from './plantRow.ts';

/** The record `Default` of redact-inline's settings, for a proxy at its standard address. */
export function plantSettings(org: Org): void {
    plantRow(org, 'RedactInline_Config__mdt', {
        Id: nextId(org, 'm00').id,
        DeveloperName: 'Default',
        MasterLabel: 'Default',
        Label: 'Default',
        QualifiedApiName: 'Default',
        Language: 'en_US',
        NamespacePrefix: null,
        Proxy_Base_Url__c: 'http://127.0.0.1:8787',
        Proxy_Audience__c: 'http://127.0.0.1:8787',
        Signing_Certificate__c: 'RedactInline_Signing',
        Token_Lifetime_Seconds__c: 120,
        Transport__c: 'direct'
    });
}
