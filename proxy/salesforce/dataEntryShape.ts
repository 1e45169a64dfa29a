import { z } from 'zod';
import type { DataEntry, DataPage, ErasureLog } from './conversationDataGateway.ts';
import { OptionalText } from './shapes.ts';

/** Times before 1973 in milliseconds are seconds: a client met both (the public schema says milliseconds). */
const SECONDS_BELOW = 1e11;

const Time = z
    .number()
    .int()
    .min(0)
    .max(8.64e15)
    .transform((time) => (time < SECONDS_BELOW ? time * 1000 : time));

const Payload = z.union([z.string().transform(parsedOrEmpty), z.record(z.string(), z.unknown())]).catch({});

const Entry = z
    .object({
        identifier: z.string().min(1).max(255),
        entryType: z.string(),
        entryPayload: Payload,
        sender: z.object({ role: z.string(), appType: z.string(), subject: z.string() }),
        senderDisplayName: OptionalText,
        clientTimestamp: Time,
        clientDuration: z.number().min(0).catch(0),
        transcriptedTimestamp: Time,
        relatedRecords: z
            .array(z.string())
            .nullish()
            .transform((related) => related ?? [])
    })
    .transform((entry): DataEntry => ({
        identifier: entry.identifier,
        entryType: entry.entryType,
        payload: entry.entryPayload,
        sender: entry.sender,
        senderDisplayName: entry.senderDisplayName,
        clientTimestamp: entry.clientTimestamp,
        serverReceivedTimestamp: entry.transcriptedTimestamp,
        durationMs: entry.clientDuration,
        relatedRecords: entry.relatedRecords
    }));

/** A page of `GET /conversation-entries` (salesforce-misc/conversation-public-schemas; `nextPageToken` as a public client reads it). */
export const DataPageShape = z
    .object({ conversationEntries: z.array(Entry), nextPageToken: OptionalText })
    .transform(({ conversationEntries, nextPageToken }): DataPage => ({
        entries: conversationEntries,
        nextPageToken: nextPageToken === '' ? null : nextPageToken
    }));

/** The answer to a delete; what names the log in it is not documented, so several names are looked at. */
export const ErasureShape = z
    .object({
        conversationApiLogs: z
            .array(
                z.looseObject({ status: z.string().optional(), id: z.string().optional(), Id: z.string().optional() })
            )
            .min(1)
    })
    .transform(({ conversationApiLogs: [log] }): ErasureLog => {
        const logId = log?.id ?? log?.Id ?? null;
        return {
            logId: logId !== null && /^[A-Za-z0-9]{15,18}$/.test(logId) ? logId : null,
            status: log?.status ?? 'REQUESTED'
        };
    });

function parsedOrEmpty(text: string): Readonly<Record<string, unknown>> {
    try {
        const value: unknown = JSON.parse(text);
        return z.record(z.string(), z.unknown()).parse(value);
    } catch {
        return {};
    }
}
