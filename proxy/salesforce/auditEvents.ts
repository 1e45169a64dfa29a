import { z } from 'zod';
import { EventRow, toEventFields } from './eventRow.ts';
import type { EventsPage, StoredEvent } from './gateway.ts';
import { CallKind } from './observedTransport.ts';
import { query, type Rows } from './query.ts';
import { SalesforceId } from './shapes.ts';
import { commitStepsOfRecord, eventsById, eventsOfCommit, eventsOfRecord } from './soql.ts';
import { UpstreamError } from './upstreamError.ts';
import type { UserCalls } from './userCalls.ts';

/** Rows that one call inserts at most (REST API Developer Guide, "sObject Collections"). */
const ROWS_PER_CALL = 200;
/** Ids in one query, so that its URL stays below Salesforce's 16,384 characters. */
const IDS_PER_QUERY = 200;
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

const CommitStep = z.object({
    Id: SalesforceId,
    Type__c: z.string(),
    Commit_Id__c: z.string().nullish(),
    Entry_Identifier__c: z.string().nullish()
});
type CommitStep = z.infer<typeof CommitStep>;

/** Intents of a record without an outcome of the same commit and entry, oldest first. */
export async function findOpenIntents(calls: UserCalls, recordId: string): Promise<readonly StoredEvent[]> {
    const steps = await query(calls, commitStepsOfRecord(recordId), { row: CommitStep, mostRows: MOST_STEPS });
    if (!steps.complete) throw tooMany();
    const isOutcome = ({ Type__c }: CommitStep): boolean => Type__c === 'Outcome';
    const settled = new Set(steps.rows.filter(isOutcome).map(stepKey));
    const open = steps.rows.filter((step) => !isOutcome(step) && !settled.has(stepKey(step))).map(({ Id }) => Id);

    const events: StoredEvent[] = [];
    for (let start = 0; start < open.length; start += IDS_PER_QUERY) {
        const soql = eventsById(open.slice(start, start + IDS_PER_QUERY));
        events.push(...eventsOf(await query(calls, soql, { row: EventRow })));
    }
    return events;
}

function eventsOf({ rows, complete }: Rows<StoredEvent | null>): readonly StoredEvent[] {
    if (!complete) throw tooMany();
    return rows.filter((event) => event !== null);
}

/** Some of a record's events would be taken for all of them. */
function tooMany(): UpstreamError {
    return new UpstreamError({ reason: 'too_many_events' });
}

function stepKey({ Commit_Id__c, Entry_Identifier__c }: CommitStep): string {
    return JSON.stringify([Commit_Id__c, Entry_Identifier__c]);
}
