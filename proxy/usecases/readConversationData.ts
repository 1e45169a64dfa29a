import { isProblem, ProblemError } from '../errors.ts';
import { Limit } from '../limits/limit.ts';
import { Priority } from '../limits/priority.ts';
import { readEntry } from '../richEntries/readableEntry.ts';
import type { DataEntry, DataNotFoundError } from '../salesforce/conversationDataGateway.ts';
import type { StoredEntry } from '../salesforce/gateway.ts';
import { meterOf, type ConversationDataReader, type RecordVisit } from './recordVisit.ts';

/** What is read of the Conversation Data API, and what for. */
export interface WantedData {
    readonly conversationIdentifier: string;
    readonly priority: Priority;
}

/** What it has of a conversation. */
export interface ReadData {
    readonly entries: readonly DataEntry[];
    /** False where there are more than so many calls give, or the minute has no call left for them, which bulk work waits out. */
    readonly isWhole: boolean;
}

/** So many calls one conversation may cost beside Connect's. */
const MOST_CALLS = 10;

/** How long this reader is waited for, ms: what is asked for comes without it rather than late. */
const LONGEST_READING_MS = 10_000;

/** Both readers have an entry after this time, ms; until then it may stand in one alone. */
const SETTLED_AFTER_MS = 60_000;

/** Calls of all users go out as one (Conversation Data API, "Rate Limits"). */
const CALLS_PER_MINUTE = 90;
/** Bulk work leaves the other half of them to pages, whatever it has to wait for. */
export const BULK_CALLS_PER_MINUTE = 45;
const RATE_KEY = 'conversation-data';
const MINUTE_SPENT = 'conversation_data_minute_spent';

/**
 * Reads all entries of a conversation. To be called only once the record was found and Connect was read as the caller: the Conversation
 * Data API checks nobody's access.
 *
 * @throws {ProblemError} where it cannot be read, or a limit has no room
 * @throws {DataNotFoundError} where it answers 404
 */
export async function readConversationData(
    visit: RecordVisit,
    { gateway, rates }: ConversationDataReader,
    { conversationIdentifier, priority }: WantedData
): Promise<ReadData> {
    const signal = AbortSignal.any([visit.deadline, AbortSignal.timeout(LONGEST_READING_MS)]);
    const meter = meterOf(visit, priority);
    const admit = async (): Promise<void> => {
        const most = meter.priority === Priority.Bulk ? BULK_CALLS_PER_MINUTE : CALLS_PER_MINUTE;
        const minuteEndsIn = await rates.take(RATE_KEY, most);
        if (minuteEndsIn !== null) {
            meter.refused(Limit.ConversationData);
            const retryAfterSeconds = Math.ceil(minuteEndsIn / 1000);
            throw new ProblemError('SALESFORCE_UNAVAILABLE', { reason: MINUTE_SPENT, retryAfterSeconds });
        }
        // Connect's call has entered it; this keeps its place for as long as Salesforce counts from here.
        if (!(await meter.activeConversations.enter(conversationIdentifier, meter.priority))) {
            meter.refused(Limit.ActiveConversations);
            throw new ProblemError('ACTIVE_CONVERSATIONS_EXHAUSTED', { reason: 'active_conversations' });
        }
    };
    const entries: DataEntry[] = [];
    let pageToken = null as string | null;
    for (let call = 0; call < MOST_CALLS; call += 1) {
        try {
            const page = await gateway.readEntries({ conversationIdentifier, pageToken, admit }, signal);
            entries.push(...page.entries);
            pageToken = page.nextPageToken;
        } catch (error) {
            if (call > 0 && meter.priority !== Priority.Bulk && isMinuteSpent(error))
                return { entries, isWhole: false };
            throw error;
        }
        if (pageToken === null) return { entries, isWhole: true };
    }
    return { entries, isWhole: false };
}

function isMinuteSpent(error: unknown): boolean {
    return isProblem(error, 'SALESFORCE_UNAVAILABLE') && error.extras.reason === MINUTE_SPENT;
}

/** Until when what was received stands in both readers, epoch ms. */
export function settledAtOf({ now }: Pick<RecordVisit, 'now'>): number {
    return now() - SETTLED_AFTER_MS;
}

/** For the log, why it was not read. */
export function whyUnread(error: ProblemError | DataNotFoundError): string {
    return error instanceof ProblemError ? (error.extras.reason ?? error.code) : 'conversation_data_not_found';
}

/** An entry in words, with what tells its kind: nobody can redact it. */
export function toStored(entry: DataEntry): StoredEntry {
    const { kind, text } = readEntry(entry.entryType, entry.payload);
    const {
        identifier,
        sender,
        senderDisplayName,
        clientTimestamp,
        serverReceivedTimestamp,
        durationMs,
        relatedRecords
    } = entry;
    return {
        identifier,
        text,
        sender,
        clientTimestamp,
        serverReceivedTimestamp,
        durationMs: Math.round(durationMs),
        relatedRecords,
        otherKind: kind,
        senderName: senderDisplayName
    };
}
