import { ReaderState, type Readers } from 'c/proxyContract';
import { isProblem, ProblemError } from '../errors.ts';
import { Limit } from '../limits/limit.ts';
import { Priority } from '../limits/priority.ts';
import { readEntry } from '../richEntries/readableEntry.ts';
import { DataNotFoundError, type DataEntry } from '../salesforce/conversationDataGateway.ts';
import type { StoredEntry } from '../salesforce/gateway.ts';
import { joinOthers, type EntriesQuery } from '../transcript/joinOthers.ts';
import type { EntriesPage } from '../transcript/page.ts';
import { meterOf, type ConversationDataReader, type RecordVisit } from './recordVisit.ts';

/** A page with what all readers have, and how reading them went; without the latter where Connect is the only one. */
export interface JoinedPage {
    readonly page: EntriesPage;
    readonly readers?: Readers;
}

/** Connect's page of a record, and what tells which other entries are the record's. */
export interface ConnectPage {
    readonly conversationIdentifier: string;
    readonly page: EntriesPage;
    readonly query: EntriesQuery;
    readonly belongs: (entry: StoredEntry) => boolean;
    /** Identifiers of all entries of the conversation that Connect gave on the way, whosever they are. */
    readonly inConnect: ReadonlySet<string>;
}

/** So many calls one page may cost beside Connect's. */
const MOST_CALLS = 10;

/** How long a page waits for this reader, ms: it comes without it rather than late. */
const LONGEST_READING_MS = 10_000;

/** Both readers have an entry after this time, ms; until then it may stand in one alone. */
const SETTLED_AFTER_MS = 60_000;

/** Calls of all users go out as one (Conversation Data API, "Rate Limits"). */
const CALLS_PER_MINUTE = 90;
const RATE_KEY = 'conversation-data';
const MINUTE_SPENT = 'conversation_data_minute_spent';

/**
 * Joins Connect's page with what the Conversation Data API has besides, by identifier. Texts of Connect stay Connect's, and they alone
 * can be redacted. To be called only once the record was found and Connect was read as the caller: the Conversation Data API checks
 * nobody's access. Where it cannot be read, Connect's page is answered, and that it is no more.
 */
export async function joinConversationData(visit: RecordVisit, connect: ConnectPage): Promise<JoinedPage> {
    const { conversationData: reader } = visit;
    if (!reader) return { page: connect.page };
    const { page, query, belongs, inConnect } = connect;
    const settledAt = visit.now() - SETTLED_AFTER_MS;
    try {
        const { entries, isWhole } = await readAll(visit, reader, connect.conversationIdentifier);
        const known = new Map(entries.map((entry) => [entry.identifier, toStored(entry)]));
        const lacksSome = page.entries.some(
            (entry) => entry.serverReceivedTimestamp <= settledAt && !known.has(entry.identifier)
        );
        const own = (entry: StoredEntry): StoredEntry =>
            entry.text === null ? (known.get(entry.identifier) ?? entry) : entry;
        const others = [...known.values()].filter((entry) => !inConnect.has(entry.identifier) && belongs(entry));
        const joined = joinOthers({ ...page, entries: page.entries.map(own) }, { entries: others, settledAt }, query);
        const state = isWhole && !lacksSome ? ReaderState.Read : ReaderState.Partial;
        return { page: joined, readers: { conversationData: state } };
    } catch (error) {
        if (!(error instanceof ProblemError || error instanceof DataNotFoundError)) throw error;
        const reason =
            error instanceof ProblemError ? (error.extras.reason ?? error.code) : 'conversation_data_not_found';
        visit.log.warn('the Conversation Data API was not read', { requestId: visit.requestId, reason });
        return { page, readers: { conversationData: ReaderState.Unavailable } };
    }
}

/** All entries of a conversation; not whole where there are more than {@link MOST_CALLS} give, or the minute has no call left. */
async function readAll(
    visit: RecordVisit,
    { gateway, rates }: ConversationDataReader,
    conversationIdentifier: string
): Promise<{ readonly entries: readonly DataEntry[]; readonly isWhole: boolean }> {
    const signal = AbortSignal.any([visit.deadline, AbortSignal.timeout(LONGEST_READING_MS)]);
    const meter = meterOf(visit, Priority.Reading);
    const admit = async (): Promise<void> => {
        if ((await rates.take(RATE_KEY, CALLS_PER_MINUTE)) !== null) {
            meter.refused(Limit.ConversationData);
            throw new ProblemError('SALESFORCE_UNAVAILABLE', { reason: MINUTE_SPENT });
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
            if (call > 0 && isMinuteSpent(error)) return { entries, isWhole: false };
            throw error;
        }
        if (pageToken === null) return { entries, isWhole: true };
    }
    return { entries, isWhole: false };
}

function isMinuteSpent(error: unknown): boolean {
    return isProblem(error, 'SALESFORCE_UNAVAILABLE') && error.extras.reason === MINUTE_SPENT;
}

function toStored(entry: DataEntry): StoredEntry {
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
