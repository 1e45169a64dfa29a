import { z } from 'zod';
import { columnOf, COPY_FIELDS, type CopyField, type CopyNames } from './copySql.ts';
import type { CopiedEntry } from './dataCloudGateway.ts';
import { OptionalText } from './shapes.ts';

/** A batch of an answer of Query V2, and where the next one is; `null` after the last. */
export interface CopyBatch {
    readonly entries: readonly CopiedEntry[];
    readonly nextBatchId: string | null;
    /** When the query began, epoch ms; `null` where it does not tell. */
    readonly startedAt: number | null;
}

/**
 * A batch of Query V2: rows of values, whose places `metadata` tells, of each column; without it they are in the order that was asked
 * for. What is not done and does not say where it goes on is no batch, lest a part be taken for all.
 * https://developer.salesforce.com/docs/atlas.en-us.c360a_api.meta/c360a_api/c360a_api_query_v2.htm
 */
export function copyBatchShape(names: CopyNames): z.ZodType<CopyBatch> {
    return z
        .object({
            data: z.array(z.array(Value).min(COPY_FIELDS.length)),
            metadata: z.record(z.string(), z.object({ placeInOrder: z.int().min(0) })).nullish(),
            done: z.boolean(),
            nextBatchId: OptionalText.pipe(z.string().regex(BATCH_ID).nullable()),
            startTime: DateTime.catch(null)
        })
        .transform(({ data, metadata, done, nextBatchId, startTime }, context): CopyBatch => {
            const places = placesIn(metadata ?? {}, names);
            const entries = places && z.array(Row).safeParse(data.map((values) => rowOf(values, places)));
            if (!done && nextBatchId === null) {
                context.addIssue('there is more, and not where');
                return z.NEVER;
            }
            if (entries?.success) {
                return { entries: entries.data, nextBatchId: done ? null : nextBatchId, startedAt: startTime };
            }
            context.addIssue('a row is no copy of an entry');
            return z.NEVER;
        });
}

/** It becomes a part of a path. */
const BATCH_ID = /^[\w-]{1,255}$/;

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Value = z.output<typeof Value>;

/** Times before 1973 in milliseconds are seconds. */
const SECONDS_BELOW = 1e11;

const WRITTEN = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,9})?) ?(UTC|Z|[+-]\d\d:?\d\d)$/;

/** ISO 8601 with a zone, the same with a space and `UTC`, or a number. `null` where there is none. */
const DateTime = z
    .union([
        z.number().transform((time) => Math.round(time < SECONDS_BELOW ? time * 1000 : time)),
        z.string().regex(WRITTEN).transform(toTime),
        z.null()
    ])
    .refine((time) => time === null || (Number.isInteger(time) && Math.abs(time) <= 8.64e15));

const Row = z
    .object({
        Id: z.string().regex(/^[\w-]{1,255}$/),
        PayloadText: z.string().nullable(),
        ClientDateTime: DateTime,
        TranscriptedDateTime: DateTime,
        EngagementParticipantId: OptionalText,
        SourceId: OptionalText
    })
    .transform((row, context): CopiedEntry => {
        const time = row.TranscriptedDateTime ?? row.ClientDateTime;
        if (time === null) {
            context.addIssue('a copy has no time');
            return z.NEVER;
        }
        return {
            identifier: row.Id,
            text: row.PayloadText,
            clientTimestamp: row.ClientDateTime ?? time,
            transcriptedAt: row.TranscriptedDateTime,
            participantKey: row.EngagementParticipantId,
            sourceId: row.SourceId
        };
    });

type Places = ReadonlyMap<CopyField, number>;

/** `null` where some column has no place of its own. */
function placesIn(
    metadata: Readonly<Record<string, { readonly placeInOrder: number }>>,
    names: CopyNames
): Places | null {
    const told = new Map(
        Object.entries(metadata).map(([name, { placeInOrder }]) => [name.toLowerCase(), placeInOrder])
    );
    if (told.size === 0) return new Map(COPY_FIELDS.map((field, index) => [field, index]));
    const places = COPY_FIELDS.flatMap((field) => told.get(columnOf(names, field).toLowerCase()) ?? []);
    if (new Set(places).size !== COPY_FIELDS.length) return null;
    return new Map(COPY_FIELDS.map((field, index) => [field, places[index] ?? index]));
}

function rowOf(values: readonly Value[], places: Places): Readonly<Record<string, Value>> {
    return Object.fromEntries(Array.from(places, ([field, place]) => [field, values[place] ?? null]));
}

function toTime(written: string): number {
    const [, day = '', clock = '', zone = 'Z'] = WRITTEN.exec(written) ?? [];
    const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
    return Date.parse(`${day}T${clock.replace(/(\.\d{3})\d+$/, '$1')}${offset}`);
}
