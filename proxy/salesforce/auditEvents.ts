import { z } from 'zod';
import { chunksOf } from '../chunksOf.ts';
import { AuditRowShape, EntryRowShape, EventRow, NamedEventRow, PLACE_FIELD, toEventFields } from './eventRow.ts';
import type { AuditPlace, AuditRow, EntryRow, EventsFound, EventsPage, NewEvent, StoredEvent } from './gateway.ts';
import { CallKind } from './observedTransport.ts';
import { queryIfSetUp, WhenMore, type QueryReading } from './query.ts';
import {
    auditRows,
    eventsOfCommit,
    eventsOfRecord,
    flagEventsOfRecord,
    stepsOfRecord,
    STRAY_ROWS,
    type Soql
} from './soql.ts';
import { Reason, UpstreamError } from './upstreamError.ts';
import type { UserCalls } from './userCalls.ts';

/** Rows that one call inserts at most (REST API Developer Guide, "sObject Collections"). */
const ROWS_PER_CALL = 200;
/** A record with more steps than 500 entries redacted a hundred times over is refused rather than read in part. */
const MOST_STEPS = 100_000;

const InsertResults = z.array(
    z.object({ success: z.boolean(), errors: z.array(z.object({ statusCode: z.string() })).catch([]) })
);

/**
 * Inserts events, 200 in a call. Within a call all rows are stored or none; where there are more than 200 an error can leave
 * the calls before it stored, in order, so that what is stored is always a beginning of `events`. False, where Salesforce has a
 * row with the place of one of them (SOAP API Developer Guide, "StatusCode": DUPLICATE_VALUE).
 */
export async function insertEvents(calls: UserCalls, events: readonly NewEvent[]): Promise<boolean> {
    for (const some of chunksOf(events, ROWS_PER_CALL)) if (!(await insertTogether(calls, some))) return false;
    return true;
}

async function insertTogether(calls: UserCalls, events: readonly NewEvent[]): Promise<boolean> {
    const attributes = { type: 'RedactInline_Event__c' };
    const records = events.map((event) => ({
        attributes,
        ...toEventFields(event),
        [PLACE_FIELD]: event.placeKey ?? null
    }));
    const results = await calls
        .call(
            CallKind.InsertEvents,
            { method: 'POST', url: '/composite/sobjects', body: { allOrNone: true, records } },
            InsertResults.length(events.length)
        )
        .catch(rejectDenial);
    if (results.every(({ success }) => success)) return true;
    // A refusal comes with status 200, and each row has a code of its own.
    const codes = results.flatMap(({ errors }) => errors.map(({ statusCode }) => statusCode));
    if (codes.includes('DUPLICATE_VALUE')) return false;
    throw new UpstreamError({ reason: setupReason(codes) ?? 'insert_refused' });
}

/** A page of a record's events, newest first. Whether older ones follow is told by rows, readable as events or not. */
export async function findEvents(
    calls: UserCalls,
    recordId: string,
    { limit, before }: EventsPage
): Promise<EventsFound> {
    const rows = await readRows(calls, eventsOfRecord(recordId, { limit: limit + 1, before }), { row: NamedEventRow });
    const page = rows.slice(0, limit);
    return {
        events: page.flatMap(({ event }) => event ?? []),
        before: rows.length > limit ? (page.at(-1)?.name ?? null) : null
    };
}

/** All events of one commit, oldest first. */
export async function findEventsOfCommit(
    calls: UserCalls,
    recordId: string,
    commitId: string
): Promise<readonly StoredEvent[]> {
    return readEvents(calls, eventsOfCommit(recordId, commitId));
}

/** Everything that was done on a record, oldest first. */
export async function findSteps(calls: UserCalls, recordId: string): Promise<readonly StoredEvent[]> {
    return readEvents(calls, stepsOfRecord(recordId));
}

/** All flags of a record and what became of them, oldest first. */
export async function findFlagEvents(calls: UserCalls, recordId: string): Promise<readonly StoredEvent[]> {
    return readEvents(calls, flagEventsOfRecord(recordId));
}

/** A batch of all rows, by record and Name; `null` where none follows. */
export async function readAuditRows(calls: UserCalls, place: AuditPlace): Promise<readonly AuditRow[] | null> {
    const rows = await readRows(calls, auditRows(place), { row: AuditRowShape });
    return rows.length > 0 ? rows : null;
}

const RowName = z.object({ Name: z.string() }).transform(({ Name }) => Name);

/** The names of rows that are of no record. */
export async function findStrayRows(calls: UserCalls): Promise<readonly string[]> {
    return readRows(calls, STRAY_ROWS, { row: RowName });
}

/** The rows that a query finds, readable as events or not. */
export async function readEntryRows(calls: UserCalls, soql: Soql): Promise<readonly EntryRow[]> {
    return readRows(calls, soql, { row: EntryRowShape, mostRows: MOST_STEPS });
}

/** The events that a query finds; what cannot be read as one is left out. */
async function readEvents(calls: UserCalls, soql: Soql): Promise<readonly StoredEvent[]> {
    const rows = await readRows(calls, soql, { row: EventRow, mostRows: MOST_STEPS });
    return rows.filter((event) => event !== null);
}

async function readRows<Row>(calls: UserCalls, soql: Soql, reading: QueryReading<Row>): Promise<readonly Row[]> {
    const found = await queryIfSetUp(calls, soql, { ...reading, whenMore: WhenMore.Leave });
    if (found === null) throw new UpstreamError({ reason: Reason.EventsDenied });
    if (!found.complete) throw tooMany();
    return found.rows;
}

function rejectDenial(error: unknown): never {
    const { errorCode } = error instanceof UpstreamError ? error : { errorCode: null };
    const reason = errorCode !== null && !isAccess(errorCode) ? setupReason([errorCode]) : null;
    throw reason === null ? error : new UpstreamError({ reason });
}

/** What of the set-up a refused insert lacks, by the codes of its refusal; `null` where that is not why. */
function setupReason(codes: readonly string[]): string | null {
    if (codes.includes(UNKNOWN_FIELD)) return Reason.EventsLacking;
    return codes.some((code) => isAccess(code) || DENIALS.has(code)) ? Reason.EventsDenied : null;
}

/** The object has no field of a name that is written. One that this user may not write has a code among {@link DENIALS}. */
const UNKNOWN_FIELD = 'INVALID_FIELD';

function isAccess(code: string): boolean {
    return code.startsWith('INSUFFICIENT_ACCESS');
}

/**
 * What an insert is refused with where the user may not read the object, not create in it, or not write one of its fields (SOAP
 * API Developer Guide, "StatusCode"). Which of the first two comes without the right to create is not documented.
 */
const DENIALS: ReadonlySet<string> = new Set([
    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    'INVALID_TYPE',
    'INVALID_FIELD_FOR_INSERT_UPDATE'
]);

/** Some of a record's events would be taken for all of them. */
function tooMany(): UpstreamError {
    return new UpstreamError({ reason: Reason.EventsTooMany });
}
