import type { Org } from '../state/org.ts';
import { makeId } from '../state/ids.ts';
import { insert } from './plantConversation.ts';

/** The record `Default` of redact-inline's settings, as they are after a fresh deployment. */
export function plantSettings(org: Org): void {
    insert(org, 'RedactInline_Config__mdt', {
        Id: makeId('m00', 1),
        DeveloperName: 'Default',
        MasterLabel: 'Default',
        Label: 'Default',
        QualifiedApiName: 'Default',
        Language: 'en_US',
        NamespacePrefix: null,
        Proxy_Base_Url__c: 'http://127.0.0.1:8787',
        Proxy_Audience__c: 'http://127.0.0.1:8787',
        Signing_Certificate__c: 'RedactInline_Signing',
        Token_Lifetime_Seconds__c: 120
    });
}
