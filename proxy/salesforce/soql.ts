import type { RecordObject } from 'c/proxyContract';
import { isEntryIdentifier } from '../entryIdentifier.ts';
import { isEventName } from '../eventName.ts';
import { to18 } from '../salesforceId.ts';
import { VALUES_PER_QUERY } from './copyAccessGateway.ts';
import { EVENT_FIELDS, EVENT_TYPES } from './eventRow.ts';
import type { AuditPlace, EventsPage } from './gateway.ts';
import { KEYS_PER_QUERY, RecordKey, type EndedRange } from './sweepGateway.ts';

declare const built: unique symbol;
/**
 * A SOQL string that this file built: the only ones that are sent. Nothing but verified ids, closed sets of names, checked whole
 * numbers and, in one place, a text that is escaped here goes into one: jsforce's own escaping leaves backslashes as they are.
 */
export type Soql = string & { readonly [built]: true };

/** The fields that tell when a record started and ended, in the object's own names. */
const TIME_FIELDS: Readonly<Record<RecordObject, { readonly start: string; readonly end: string }>> = {
    VoiceCall: { start: 'CallStartDateTime', end: 'CallEndDateTime' },
    MessagingSession: { start: 'StartTime', end: 'EndTime' }
};

const EVENT_COLUMNS = ['Actor__r.Name', ...EVENT_FIELDS].join(', ');

/**
 * One record with its times. Like every builder here it throws a RangeError, which quotes nothing, when a value is not what it
 * must be.
 */
export function recordById(object: RecordObject, recordId: string): Soql {
    const { start, end } = timeFieldsOf(object);
    return asSoql(`SELECT Id, ConversationId, ${start}, ${end} FROM ${object} WHERE Id = ${literal(recordId)}`);
}

/** When the records of a conversation started. */
export function recordStarts(object: RecordObject, conversationId: string): Soql {
    const { start } = timeFieldsOf(object);
    return asSoql(`SELECT ${start} FROM ${object} WHERE ConversationId = ${literal(conversationId)}`);
}

/** The calls or sessions of a conversation with their ends. */
export function recordsOfConversation(object: RecordObject, conversationId: string): Soql {
    const { end } = timeFieldsOf(object);
    return asSoql(`SELECT Id, ConversationId, ${end} FROM ${object} WHERE ConversationId = ${literal(conversationId)}`);
}

/** The conversations that a messaging end user (0PA…) took part in. */
export function conversationsOfEndUser(entityId: string): Soql {
    return asSoql(
        `SELECT ConversationId FROM ConversationParticipant WHERE ParticipantEntityId = ${literal(entityId)} ORDER BY ConversationId ASC`
    );
}

/** What became of the deletes of this conversation or person, whom a log names by 15 characters, the latest first. */
export function erasureLogs(entityId: string): Soql {
    return asSoql(
        `SELECT Id, Status FROM ConversationApiLog WHERE RequestedEntityIdentifier = '${to18(entityId).slice(0, 15)}' ` +
            'ORDER BY RequestedDate DESC LIMIT 200'
    );
}

/** So many records are in one batch. */
export const RECORDS_PER_BATCH = 2_000;

/** A batch of the records that ended in a time, ordered by id: SOQL skips no more than 2,000 rows (OFFSET). */
export function endedRecords(object: RecordObject, { from, until, after }: EndedRange): Soql {
    const { end } = timeFieldsOf(object);
    const later = after === null ? '' : ` AND Id > ${literal(after)}`;
    return asSoql(
        `SELECT Id, Conversation.ConversationIdentifier, ${end} FROM ${object} ` +
            `WHERE ${end} >= ${dateTime(from)} AND ${end} < ${dateTime(until)}${later} ` +
            `ORDER BY Id ASC LIMIT ${wholeNumber(RECORDS_PER_BATCH)}`
    );
}

/** The records that ids of theirs, ids of their conversations, or what Connect knows those by, name. */
export function namedRecords(object: RecordObject, key: RecordKey, values: readonly string[]): Soql {
    const { end } = timeFieldsOf(object);
    if (values.length === 0 || values.length > KEYS_PER_QUERY)
        throw new RangeError('not a number of values for one query');
    const named = values.map(key === RecordKey.Identifier ? identifierLiteral : literal).join(', ');
    return asSoql(
        `SELECT Id, Conversation.ConversationIdentifier, ${end} FROM ${object} WHERE ${keyField(key)} IN (${named})`
    );
}

/** What Connect knows a conversation by. */
export function conversationById(conversationId: string): Soql {
    return asSoql(`SELECT ConversationIdentifier FROM Conversation WHERE Id = ${literal(conversationId)}`);
}

/** Who took part in a conversation. */
export function participantsOf(conversationId: string): Soql {
    return asSoql(
        'SELECT ParticipantKey, ParticipantRole, ParticipantDisplayName FROM ConversationParticipant ' +
            `WHERE ConversationId = ${literal(conversationId)}`
    );
}

/** Whether a user may edit a record. */
export function editAccess(userId: string, recordId: string): Soql {
    return asSoql(
        'SELECT RecordId, HasEditAccess FROM UserRecordAccess ' +
            `WHERE UserId = ${literal(userId)} AND RecordId = ${literal(recordId)}`
    );
}

/** A page of a record's events, newest first. It goes on from a name, because SOQL skips no more than 2,000 rows (OFFSET). */
export function eventsOfRecord(recordId: string, { limit, before }: EventsPage): Soql {
    const older = before === null ? '' : ` AND Name < ${nameLiteral(before)}`;
    return asSoql(
        `SELECT Name, ${EVENT_COLUMNS} FROM RedactInline_Event__c WHERE Record_Id__c = ${literal(recordId)}${older} ` +
            `ORDER BY Name DESC LIMIT ${wholeNumber(limit)}`
    );
}

/** The events of one commit, oldest first. */
export function eventsOfCommit(recordId: string, commitId: string): Soql {
    return asSoql(
        `SELECT ${EVENT_COLUMNS} FROM RedactInline_Event__c ` +
            `WHERE Record_Id__c = ${literal(recordId)} AND Commit_Id__c = ${uuidLiteral(commitId)} ${OLDEST_FIRST}`
    );
}

/** Every category of the org's admins. */
export const CATEGORIES = asSoql(
    'SELECT DeveloperName, Enabled__c, Label__c, Mask_Style__c, Masked_For_Viewers__c, Minimum_Score__c ' +
        'FROM RedactInline_Category__mdt ORDER BY DeveloperName'
);

/** Every rule of the org's admins. */
export const RULES = asSoql(
    'SELECT DeveloperName, Enabled__c, Category__c, Expression__c, Context_Words__c, Score__c ' +
        'FROM RedactInline_Rule__mdt ORDER BY DeveloperName'
);

/** Every reason of the org's admins. */
export const REASONS = asSoql(
    'SELECT DeveloperName, Enabled__c, Label__c, Standard__c, Sort_Order__c ' +
        'FROM RedactInline_Reason__mdt ORDER BY DeveloperName'
);

/** The settings in use, as far as the proxy reads them. */
export const SETTINGS = asSoql(
    'SELECT Audit_Views__c, Company_Phone_Numbers__c, Own_Reasons__c FROM RedactInline_Config__mdt ' +
        "WHERE DeveloperName = 'Default'"
);

/** The same of an org whose metadata is from before it could have reasons of its own. */
export const SETTINGS_WITHOUT_REASONS = asSoql(
    "SELECT Audit_Views__c, Company_Phone_Numbers__c FROM RedactInline_Config__mdt WHERE DeveloperName = 'Default'"
);

/** All that the product writes, oldest first. */
export function stepsOfRecord(recordId: string): Soql {
    return asSoql(
        `SELECT ${EVENT_COLUMNS} FROM RedactInline_Event__c ` +
            `WHERE Record_Id__c = ${literal(recordId)} ` +
            `AND Type__c IN (${EVENT_TYPES.map((type) => `'${type}'`).join(', ')}) ` +
            OLDEST_FIRST
    );
}

/** Flags and their resolutions, oldest first. */
export function flagEventsOfRecord(recordId: string): Soql {
    return asSoql(
        `SELECT ${EVENT_COLUMNS} FROM RedactInline_Event__c ` +
            `WHERE Record_Id__c = ${literal(recordId)} AND Type__c IN ('Flag', 'FlagResolved') ${OLDEST_FIRST}`
    );
}

/** A batch of the rows of a record, or of all: it goes on from a row, because SOQL skips no more than 2,000 rows (OFFSET). */
export function auditRows({ recordId, after }: AuditPlace): Soql {
    const ofRecord = recordId === null ? 'Record_Id__c != null' : `Record_Id__c = ${literal(recordId)}`;
    const later =
        after === null
            ? ''
            : ` AND (Record_Id__c > ${textLiteral(after.recordId)} OR ` +
              `(Record_Id__c = ${textLiteral(after.recordId)} AND Name > ${nameLiteral(after.name)}))`;
    return asSoql(
        `SELECT Name, ${EVENT_COLUMNS} FROM RedactInline_Event__c WHERE ${ofRecord}${later} ` +
            'ORDER BY Record_Id__c ASC, Name ASC LIMIT 2000'
    );
}

/** Rows that are of no record. */
export const STRAY_ROWS = asSoql(
    'SELECT Name FROM RedactInline_Event__c WHERE Record_Id__c = null ORDER BY Name ASC LIMIT 2000'
);

/** The file whose path begins with this mark. */
export function fileByMark(mark: string): Soql {
    if (!/^[A-Za-z0-9-]{1,64}$/.test(mark)) throw new RangeError('not a mark');
    return asSoql(`SELECT Id FROM ContentVersion WHERE PathOnClient LIKE '${mark}/%' ORDER BY CreatedDate ASC LIMIT 1`);
}

/** In the order of insertion: see {@link isEventName}. */
const OLDEST_FIRST = 'ORDER BY Name ASC';

/** The product's own permission sets that a user has. */
export function productGrants(userId: string): Soql {
    return asSoql(
        'SELECT PermissionSet.Name FROM PermissionSetAssignment ' +
            `WHERE AssigneeId = ${literal(userId)} AND PermissionSet.Name LIKE 'RedactInline%'`
    );
}

/** What grants a user Access Conversation Entries, permission sets and the profile alike. */
export function entriesGrants(userId: string): Soql {
    return asSoql(
        'SELECT PermissionSet.Name FROM PermissionSetAssignment ' +
            `WHERE AssigneeId = ${literal(userId)} AND PermissionSet.PermissionsCanAccessCE = true`
    );
}

/** Whether the user who asks has Access Conversation Entries: everybody may ask that of themselves ("UserPermissionAccess"). */
export const OWN_ENTRIES_ACCESS = asSoql('SELECT PermissionsCanAccessCE FROM UserPermissionAccess');

/** All rows that name one of these entries, on whatever record, oldest first. */
export function rowsOfEntries(entryIdentifiers: readonly string[]): Soql {
    const named = valuesOf(entryIdentifiers, identifierLiteral);
    return asSoql(
        `SELECT ${EVENT_COLUMNS} FROM RedactInline_Event__c WHERE Entry_Identifier__c IN (${named}) ${OLDEST_FIRST}`
    );
}

/** The intents and outcomes of redactions on these records, oldest first. */
export function redactionsOnRecords(recordIds: readonly string[]): Soql {
    const named = valuesOf(recordIds, literal);
    return asSoql(
        `SELECT ${EVENT_COLUMNS} FROM RedactInline_Event__c ` +
            `WHERE Record_Id__c IN (${named}) AND Type__c IN ('Intent', 'Outcome') ${OLDEST_FIRST}`
    );
}

/** Every URL that pages of the org may call. */
export const TRUSTED_URLS = asSoql('SELECT EndpointUrl, IsActive, IsApplicableToConnectSrc FROM CspTrustedSite');

/** Text that is SOQL: every value in it is a literal of this module. */
export function asSoql(text: string): Soql {
    return text as Soql;
}

/** Throws where it is no id. */
export function literal(id: string): string {
    return `'${to18(id)}'`;
}

/** What a row made by hand names as its record may be anything. */
function textLiteral(text: string): string {
    return `'${text.replaceAll(/[\\'"]/g, '\\$&')}'`;
}

function identifierLiteral(identifier: string): string {
    if (!isEntryIdentifier(identifier)) throw new RangeError('not an identifier');
    return `'${identifier}'`;
}

function valuesOf(values: readonly string[], literalOf: (value: string) => string): string {
    if (values.length === 0 || values.length > VALUES_PER_QUERY)
        throw new RangeError('not a number of values for one query');
    return values.map(literalOf).join(', ');
}

function keyField(key: RecordKey): string {
    if (key === RecordKey.Record) return 'Id';
    return key === RecordKey.Conversation ? 'ConversationId' : 'Conversation.ConversationIdentifier';
}

/** Salesforce keeps the times of records in whole seconds. */
function dateTime(time: number): string {
    if (!Number.isSafeInteger(time) || Math.abs(time) > 8.64e15) throw new RangeError('not a time');
    return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function uuidLiteral(uuid: string): string {
    if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uuid)) throw new RangeError('not a UUID');
    return `'${uuid}'`;
}

function nameLiteral(name: string): string {
    if (!isEventName(name)) throw new RangeError('not the name of an event');
    return `'${name}'`;
}

function wholeNumber(value: number): string {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('not a whole number');
    return String(value);
}

function timeFieldsOf(object: RecordObject): { readonly start: string; readonly end: string } {
    if (!Object.hasOwn(TIME_FIELDS, object)) throw new RangeError('not an object with a conversation');
    return TIME_FIELDS[object];
}
