import { ReaderState, type Readers } from 'c/proxyContract';
import { ProblemError } from '../errors.ts';
import { Priority } from '../limits/priority.ts';
import { DataNotFoundError } from '../salesforce/conversationDataGateway.ts';
import type { StoredEntry } from '../salesforce/gateway.ts';
import { joinOthers, type EntriesQuery } from '../transcript/joinOthers.ts';
import type { EntriesPage } from '../transcript/page.ts';
import { readConversationData, settledAtOf, toStored, whyUnread } from './readConversationData.ts';
import type { RecordVisit } from './recordVisit.ts';

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

/**
 * Joins Connect's page with what the Conversation Data API has besides, by identifier. Texts of Connect stay Connect's, and they alone
 * can be redacted. To be called only once the record was found and Connect was read as the caller: the Conversation Data API checks
 * nobody's access. Where it cannot be read, Connect's page is answered, and that it is no more.
 */
export async function joinConversationData(visit: RecordVisit, connect: ConnectPage): Promise<JoinedPage> {
    const { conversationData: reader } = visit;
    if (!reader) return { page: connect.page };
    const { page, query, belongs, inConnect } = connect;
    const settledAt = settledAtOf(visit);
    try {
        const { entries, isWhole } = await readConversationData(visit, reader, {
            conversationIdentifier: connect.conversationIdentifier,
            priority: Priority.Reading
        });
        const known = new Map(entries.map((entry) => [entry.identifier, toStored(entry)]));
        const lacksSome = page.entries.some(
            (entry) => entry.serverReceivedTimestamp <= settledAt && !known.has(entry.identifier)
        );
        const own = (entry: StoredEntry): StoredEntry =>
            entry.text === null ? (known.get(entry.identifier) ?? entry) : entry;
        const ofRecord = [...known.values()].filter(belongs);
        const others = ofRecord.filter(({ identifier }) => !inConnect.has(identifier));
        const connectPage = {
            ...page,
            entries: page.entries.map(own),
            held: { ...page.held, others: ofRecord }
        };
        const joined = joinOthers(connectPage, { entries: others, settledAt }, query);
        const state = isWhole && !lacksSome ? ReaderState.Read : ReaderState.Partial;
        return { page: joined, readers: { conversationData: state } };
    } catch (error) {
        if (!(error instanceof ProblemError || error instanceof DataNotFoundError)) throw error;
        visit.log.warn('the Conversation Data API was not read', {
            requestId: visit.requestId,
            reason: whyUnread(error)
        });
        return { page, readers: { conversationData: ReaderState.Unavailable } };
    }
}
