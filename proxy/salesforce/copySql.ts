import { ConversationIdentifier } from './conversations.ts';
import { MOST_COPIES } from './dataCloudGateway.ts';

declare const built: unique symbol;
/** A SQL string that this file built: nothing but checked names and checked identifiers goes into one. */
export type Sql = string & { readonly [built]: true };

/** What the data model calls the copies: an org may map them to an object of its own. */
export interface CopyNames {
    /** Such as `ssot__ConversationEntry__dlm`. */
    readonly object: string;
    /** Such as `ssot`, of `ssot__PayloadText__c`. */
    readonly fieldPrefix: string;
}

/**
 * The fields that are read.
 * https://developer.salesforce.com/docs/data/data-cloud-dmo-mapping/guide/c360dm-si-conversationentrydmo-dmo.html
 */
export const COPY_FIELDS = [
    'Id',
    'PayloadText',
    'ClientDateTime',
    'TranscriptedDateTime',
    'EngagementParticipantId',
    'SourceId'
] as const;
export type CopyField = (typeof COPY_FIELDS)[number];

/** What an object or the prefix of a field may be called. */
const SQL_NAME = /^[A-Za-z]\w{0,127}$/;

/**
 * The copies that name a conversation so, newest first, one more than are read. Throws a RangeError, which quotes nothing, when a value
 * is not what it must be.
 */
export function copiesNaming(names: CopyNames, conversation: string): Sql {
    const where = `WHERE ${columnOf(names, 'ConversationId')} = ${literal(conversation)}`;
    const order = `ORDER BY ${columnOf(names, 'ClientDateTime')} DESC`;
    return asSql(`${selectFrom(names)} ${where} ${order} LIMIT ${String(MOST_COPIES + 1)}`);
}

/** One copy at most: of a conversation that there is none of. */
export function noCopy(names: CopyNames): Sql {
    return asSql(`${selectFrom(names)} WHERE ${columnOf(names, 'ConversationId')} = 'none' LIMIT 1`);
}

/** The column of a field. */
export function columnOf({ fieldPrefix }: CopyNames, field: CopyField | 'ConversationId'): string {
    return `${nameIn(fieldPrefix)}__${field}__c`;
}

function selectFrom(names: CopyNames): string {
    return `SELECT ${COPY_FIELDS.map((field) => columnOf(names, field)).join(', ')} FROM ${nameIn(names.object)}`;
}

function nameIn(name: string): string {
    if (!SQL_NAME.test(name)) throw new RangeError('not a name of the data model');
    return name;
}

function literal(conversation: string): string {
    if (!ConversationIdentifier.safeParse(conversation).success) throw new RangeError('not a conversation');
    return `'${conversation}'`;
}

function asSql(text: string): Sql {
    return text as Sql;
}
