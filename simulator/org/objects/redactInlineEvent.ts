import { field, lookup, systemFields, type Field, type SObject } from './sObject.ts';

const TYPES: readonly string[] = [
    'Intent',
    'Outcome',
    'Flag',
    'FlagResolved',
    'View',
    'Dismissal',
    'DismissalWithdrawn',
    'Erasure'
];
const OUTCOMES: readonly string[] = [
    'redacted',
    'mismatch',
    'failed',
    'missing',
    'unverified',
    'declined',
    'withdrawn'
];

/** The audit events of redact-inline: public read, created and never changed. A test compares it with the metadata that deploys. */
export const redactInlineEvent: SObject = {
    name: 'RedactInline_Event__c',
    label: 'Redaction Event',
    keyPrefix: 'a00',
    createable: true,
    fields: [
        ...systemFields(),
        field('Name', 'string', 80),
        field('SystemModstamp', 'datetime'),
        lookup('OwnerId', 'User'),
        given('Type__c', 'picklist', 255, { required: true, values: TYPES }),
        given('Commit_Id__c', 'string', 36),
        given('Record_Id__c', 'string', 18, { required: true, externalId: true }),
        given('Entry_Identifier__c', 'string', 255, { externalId: true }),
        given('Reason_Code__c', 'string', 80),
        field('Reason_Label__c', 'string', 80),
        given('Categories__c', 'string', 255),
        given('Spans__c', 'textarea', 32_768, { filterable: false }),
        given('Outcome__c', 'picklist', 255, { values: OUTCOMES }),
        given('Before_Digest__c', 'string', 64),
        given('After_Digest__c', 'string', 64),
        lookup('Actor__c', 'User', { createable: true }),
        given('Occurred_At__c', 'datetime', 0, { required: true }),
        given('Note__c', 'string', 255),
        given('Key_Id__c', 'string', 64),
        given('Place_Key__c', 'string', 64, { unique: true }),
        given('Previous_Signature__c', 'string', 64),
        given('Signature__c', 'string', 64, { required: true })
    ],
    readableBy: ({ permissions }) => permissions.readEvents || permissions.allData,
    rowsFor: (org) => org.state.tables.get('RedactInline_Event__c') ?? []
};

function given(name: string, type: Field['type'], length: number, traits: Partial<Field> = {}): Field {
    return field(name, type, length, { createable: true, ...traits });
}
