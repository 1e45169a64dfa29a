import { z } from 'zod';
import { isEventName } from '../eventName.ts';
import type { AuditRow, EntryRow, StoredEvent } from './gateway.ts';
import { DateTime, OptionalText, SalesforceId } from './shapes.ts';

/** The custom fields of `RedactInline_Event__c`, which hold one {@link StoredEvent}. */
export const EVENT_FIELDS = [
    'Type__c',
    'Commit_Id__c',
    'Record_Id__c',
    'Entry_Identifier__c',
    'Reason_Code__c',
    'Categories__c',
    'Spans__c',
    'Outcome__c',
    'Before_Digest__c',
    'After_Digest__c',
    'Actor__c',
    'Occurred_At__c',
    'Note__c',
    'Key_Id__c',
    'Previous_Signature__c',
    'Signature__c'
] as const;

/** Where a row stands in the chain, as a keyed digest. Salesforce keeps it unique; nobody reads it. */
export const PLACE_FIELD = 'Place_Key__c';

/** The fields of a row that is to be inserted. */
export type EventFields = Readonly<Record<(typeof EVENT_FIELDS)[number], string | null>>;

/** Every value of a closed set of the contract, so that the compiler tells when one is missing here. */
const TYPES = {
    Intent: true,
    Outcome: true,
    Flag: true,
    FlagResolved: true,
    View: true,
    Dismissal: true,
    DismissalWithdrawn: true,
    Erasure: true
} as const satisfies Record<StoredEvent['type'], true>;
/** Every type of event that the product writes. */
export const EVENT_TYPES = Object.keys(TYPES);
const OUTCOMES = {
    redacted: true,
    mismatch: true,
    missing: true,
    failed: true,
    unverified: true,
    declined: true,
    withdrawn: true
} as const satisfies Record<NonNullable<StoredEvent['outcome']>, true>;

const SEPARATOR = ';';

/** The fields that store an event. Salesforce keeps `occurredAt` to the second. */
export function toEventFields(event: StoredEvent): EventFields {
    return {
        Type__c: event.type,
        Commit_Id__c: event.commitId,
        Record_Id__c: event.recordId,
        Entry_Identifier__c: event.entryIdentifier,
        Reason_Code__c: event.reasonCode,
        Categories__c: event.categories.length > 0 ? event.categories.join(SEPARATOR) : null,
        Spans__c: JSON.stringify(event.spans.map(({ start, end, category }) => ({ start, end, category }))),
        Outcome__c: event.outcome,
        Before_Digest__c: event.beforeDigest,
        After_Digest__c: event.afterDigest,
        Actor__c: event.actorId,
        Occurred_At__c: new Date(event.occurredAt).toISOString(),
        Note__c: event.note,
        Key_Id__c: event.keyId,
        Previous_Signature__c: event.previousSignature,
        Signature__c: event.signature
    };
}

const Spans = z.array(z.object({ start: z.int(), end: z.int(), category: z.string() })).readonly();

/** The product always writes these; a row made by hand may lack them, and its signature will not fit. */
const RequiredText = z
    .string()
    .nullish()
    .transform((text) => text ?? '');

/**
 * An event as a query answers it. A row that someone made by hand is read as far as it goes, so that it can neither hide nor
 * keep the others from being read; that it is not the product's own shows in its signature.
 */
export const EventRow = z
    .object({
        Type__c: z.enum(Object.keys(TYPES) as (keyof typeof TYPES)[]),
        Commit_Id__c: RequiredText,
        Record_Id__c: SalesforceId,
        Entry_Identifier__c: RequiredText,
        Reason_Code__c: OptionalText,
        Categories__c: OptionalText,
        Spans__c: OptionalText,
        Outcome__c: z
            .enum(Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[])
            .nullish()
            .catch(null),
        Before_Digest__c: OptionalText,
        After_Digest__c: OptionalText,
        Actor__c: SalesforceId,
        Actor__r: z.object({ Name: z.string() }).nullish().catch(null),
        Occurred_At__c: DateTime,
        Note__c: OptionalText,
        Key_Id__c: RequiredText,
        Previous_Signature__c: OptionalText,
        Signature__c: RequiredText
    })
    .transform((row): StoredEvent => ({
        type: row.Type__c,
        commitId: row.Commit_Id__c,
        recordId: row.Record_Id__c,
        entryIdentifier: row.Entry_Identifier__c,
        reasonCode: row.Reason_Code__c,
        categories: row.Categories__c?.split(SEPARATOR) ?? [],
        spans: parseSpans(row.Spans__c),
        outcome: row.Outcome__c ?? null,
        beforeDigest: row.Before_Digest__c,
        afterDigest: row.After_Digest__c,
        actorId: row.Actor__c,
        actorName: row.Actor__r?.Name ?? null,
        occurredAt: row.Occurred_At__c,
        note: row.Note__c,
        keyId: row.Key_Id__c,
        previousSignature: row.Previous_Signature__c,
        signature: row.Signature__c
    }))
    .nullable()
    // What has no type, record, actor or time cannot be told as an event at all.
    .catch(null);

/** A row with the place that it has among all: that is known even of one that cannot be told as an event. */
export const NamedEventRow = z
    .looseObject({ Name: z.string().refine(isEventName) })
    .transform((row) => ({ name: row.Name, event: EventRow.parse(row) }));

/** A row with its record and its place, in whatever state the rest is. */
export const AuditRowShape = z
    .looseObject({ Name: z.string().refine(isEventName), Record_Id__c: z.string() })
    .transform((row): AuditRow => ({ name: row.Name, recordId: row.Record_Id__c, event: EventRow.parse(row) }));

/** A row with the entry that it names, in whatever state the rest is. */
export const EntryRowShape = z
    .looseObject({ Entry_Identifier__c: RequiredText })
    .transform((row): EntryRow => ({ entryIdentifier: row.Entry_Identifier__c, event: EventRow.parse(row) }));

function parseSpans(json: string | null): StoredEvent['spans'] {
    try {
        return Spans.parse(JSON.parse(json ?? '[]'));
    } catch {
        return [];
    }
}
