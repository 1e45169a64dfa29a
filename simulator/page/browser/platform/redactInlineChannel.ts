/** `@salesforce/messageChannel/RedactInline__c`. */
export const redactInlineChannel = Object.freeze({ channel: 'RedactInline__c' });
