import { z } from 'zod';
import { CallKind } from './observedTransport.ts';
import type { Soql } from './soql.ts';
import { UpstreamError } from './upstreamError.ts';
import type { UserCalls } from './userCalls.ts';

/** What of a query's answer is read. */
export interface QueryReading<Row> {
    readonly row: z.ZodType<Row>;
    /** Batches are asked for until so many rows are read. */
    readonly mostRows?: number;
    /** What is read where there are more than `mostRows`: so many where left out. */
    readonly whenMore?: WhenMore;
}

/** `Cut` reads so many rows. `Leave` reads none beyond the batch that tells how many there are. */
export const WhenMore = { Cut: 'cut', Leave: 'leave' } as const;
export type WhenMore = (typeof WhenMore)[keyof typeof WhenMore];

/** The rows of a query, and whether these are all. */
export interface Rows<Row> {
    readonly rows: readonly Row[];
    /** `false` when there are more than `mostRows`. */
    readonly complete: boolean;
}

/**
 * Where the next batch may lie. Anything else is not followed: jsforce would carry the user's token to whatever address an
 * answer names.
 */
const NEXT_RECORDS = /^\/services\/data\/v\d{1,3}\.\d\/query\/[A-Za-z0-9-]+$/;

/** Asks for the rows of a query, batch after batch. Throws as `UserCalls.call`. */
export async function query<Row>(
    calls: UserCalls,
    soql: Soql,
    { row, mostRows = 2000, whenMore = WhenMore.Cut }: QueryReading<Row>
): Promise<Rows<Row>> {
    const shape = batchOf(row);
    const rows: Row[] = [];
    let url: string | null = `/query?q=${encodeURIComponent(soql)}`;
    while (url !== null && rows.length < mostRows) {
        const batch: Batch<Row> = await calls.call(CallKind.Query, { method: 'GET', url }, shape);
        if (whenMore === WhenMore.Leave && batch.totalSize > mostRows) return { rows: [], complete: false };
        rows.push(...batch.records);
        url = batch.nextRecordsUrl;
    }
    return { rows: rows.slice(0, mostRows), complete: url === null && rows.length <= mostRows };
}

/** Resolves with no rows where Salesforce knows no such object or field, for this user or in this org. */
export async function queryWhereSetUp<Row>(
    calls: UserCalls,
    soql: Soql,
    reading: QueryReading<Row>
): Promise<Rows<Row>> {
    return (await queryIfSetUp(calls, soql, reading)) ?? { rows: [], complete: true };
}

/** Resolves with `null` where {@link queryWhereSetUp} resolves with no rows for want of the object or a field. */
export async function queryIfSetUp<Row>(
    calls: UserCalls,
    soql: Soql,
    reading: QueryReading<Row>
): Promise<Rows<Row> | null> {
    try {
        return await query(calls, soql, reading);
    } catch (error) {
        if (error instanceof UpstreamError && LACKING.has(error.errorCode)) return null;
        throw error;
    }
}

/** Voice or Messaging is not set up (`VoiceCall.ConversationId` is known to be absent then), or field-level security hides it. */
const LACKING: ReadonlySet<string | null> = new Set(['INVALID_TYPE', 'INVALID_FIELD']);

interface Batch<Row> {
    readonly records: readonly Row[];
    readonly nextRecordsUrl: string | null;
    /** Of all batches; 0 where it is not told. */
    readonly totalSize: number;
}

const TotalSize = z.int().catch(0);

/** By shape of their rows: to make one takes longer than to read with it. */
const BATCHES = new WeakMap<z.ZodType, z.ZodType<Batch<unknown>>>();

function batchOf<Row>(row: z.ZodType<Row>): z.ZodType<Batch<Row>> {
    const known = BATCHES.get(row) as z.ZodType<Batch<Row>> | undefined;
    const batch = known ?? newBatchOf(row);
    if (!known) BATCHES.set(row, batch);
    return batch;
}

function newBatchOf<Row>(row: z.ZodType<Row>): z.ZodType<Batch<Row>> {
    const last = z
        .object({ done: z.literal(true), records: z.array(row), totalSize: TotalSize })
        .transform(({ records, totalSize }) => ({ records, nextRecordsUrl: null, totalSize }));
    // At least one row: an empty batch that promises more could go on for ever.
    const more = z.object({
        done: z.literal(false),
        records: z.array(row).min(1),
        nextRecordsUrl: z.string().regex(NEXT_RECORDS),
        totalSize: TotalSize
    });
    // Not a union, which would read every row twice.
    return z.discriminatedUnion('done', [last, more]);
}
