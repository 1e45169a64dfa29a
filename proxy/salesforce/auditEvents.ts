import { z } from 'zod';
import { EventRow, toEventFields } from './eventRow.ts';
import type { EventsPage, StoredEvent } from './gateway.ts';
import { CallKind } from './observedTransport.ts';
import { query, type Rows } from './query.ts';
import { eventsOfCommit, eventsOfRecord, stepsOfRecord } from './soql.ts';
import { UpstreamError } from './upstreamError.ts';
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
 * the calls before it stored, in order, so that what is stored is always a beginning of `events`.
 */
export async function insertEvents(calls: UserCalls, events: readonly StoredEvent[]): Promise<void> {
    for (let start = 0; start < events.length; start += ROWS_PER_CALL) {
        await insertTogether(calls, events.slice(start, start + ROWS_PER_CALL));
    }
}

async function insertTogether(calls: UserCalls, events: readonly StoredEvent[]): Promise<void> {
    const attributes = { type: 'RedactInline_Event__c' };
    const records = events.map((event) => ({ attributes, ...toEventFields(event) }));
    const results = await calls.call(
        CallKind.InsertEvents,
        { method: 'POST', url: '/composite/sobjects', body: { allOrNone: true, records } },
        InsertResults.length(events.length)
    );
    if (results.every(({ success }) => success)) return;
    // A refusal comes with status 200, and each row has a code of its own.
    const codes = results.flatMap(({ errors }) => errors.map(({ statusCode }) => statusCode));
    const isDenied = codes.some((code) => code.startsWith('INSUFFICIENT_ACCESS'));
    throw new UpstreamError(isDenied ? { reason: 'insert_denied', status: 403 } : { reason: 'insert_refused' });
}

/** Events of a record, newest first. `offset` is at most 2,000: SOQL's own bound. */
export async function findEvents(
    calls: UserCalls,
    recordId: string,
    page: EventsPage
): Promise<readonly StoredEvent[]> {
    return eventsOf(await query(calls, eventsOfRecord(recordId, page), { row: EventRow }));
}

/** All events of one commit, oldest first. */
export async function findEventsOfCommit(
    calls: UserCalls,
    recordId: string,
    commitId: string
): Promise<readonly StoredEvent[]> {
    return eventsOf(await query(calls, eventsOfCommit(recordId, commitId), { row: EventRow, mostRows: MOST_STEPS }));
}

/** All intents, outcomes and dismissals of a record, oldest first. */
export async function findSteps(calls: UserCalls, recordId: string): Promise<readonly StoredEvent[]> {
    return eventsOf(await query(calls, stepsOfRecord(recordId), { row: EventRow, mostRows: MOST_STEPS }));
}

function eventsOf({ rows, complete }: Rows<StoredEvent | null>): readonly StoredEvent[] {
    if (!complete) throw tooMany();
    return rows.filter((event) => event !== null);
}

/** Some of a record's events would be taken for all of them. */
function tooMany(): UpstreamError {
    return new UpstreamError({ reason: 'too_many_events' });
}
