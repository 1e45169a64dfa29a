import { isProblem, ProblemError } from '../../errors.ts';
import { Priority } from '../../limits/priority.ts';
import { DataNotFoundError } from '../../salesforce/conversationDataGateway.ts';
import type { StoredEntry } from '../../salesforce/gateway.ts';
import { readConversationData, settledAtOf, toStored, whyUnread } from '../readConversationData.ts';
import type { RecordVisit } from '../recordVisit.ts';
import type { Counts } from './counts.ts';

/** What Connect has given of a record. */
export interface ReadOfConnect {
    readonly conversationIdentifier: string;
    /** Identifiers of the entries that it gave a text of, whosever they are. */
    readonly withText: ReadonlySet<string>;
    /** Of those of the record's own that it gave none of. */
    readonly withoutText: ReadonlySet<string>;
    readonly belongs: (entry: StoredEntry) => boolean;
}

/** What stands in the Conversation Data API alone. */
export interface Others {
    /** In the order of time. */
    readonly entries: readonly StoredEntry[];
    /** What was read of it, or could not be. */
    readonly counts: Counts;
}

/**
 * Reads what only the Conversation Data API has of a record that Connect was read of before: forms, choices, links and files, which
 * nobody can redact. Where it fails, that is counted, and what Connect has counts all the same.
 *
 * @throws {ProblemError} where it is to be asked later: a limit, or a pause that it asks for
 */
export async function readOthers(visit: RecordVisit, connect: ReadOfConnect): Promise<Others> {
    const { conversationData: reader } = visit;
    const { conversationIdentifier, withText, withoutText, belongs } = connect;
    const unread = { elsewhereEntries: withoutText.size, elsewhere: Number(withoutText.size > 0) };
    if (!reader) return { entries: [], counts: { ...unread, connectOnly: 1 } };
    try {
        const wanted = { conversationIdentifier, priority: Priority.Bulk };
        const { entries, isWhole } = await readConversationData(visit, reader, wanted);
        const settledAt = settledAtOf(visit);
        const own = entries.map(toStored).filter((entry) => !withText.has(entry.identifier) && belongs(entry));
        const settled = own.filter(({ serverReceivedTimestamp }) => serverReceivedTimestamp <= settledAt);
        const read = new Set(settled.map(({ identifier }) => identifier));
        const isAll = isWhole && settled.length === own.length && [...withoutText].every((one) => read.has(one));
        return {
            entries: settled.toSorted((one, other) => one.clientTimestamp - other.clientTimestamp),
            counts: { readElsewhereEntries: settled.length, readElsewhereInPart: Number(!isAll) }
        };
    } catch (error) {
        if (!(error instanceof ProblemError || error instanceof DataNotFoundError) || comesLater(error)) throw error;
        const { requestId } = visit;
        visit.log.warn('the Conversation Data API was not read', { requestId, reason: whyUnread(error) });
        return { entries: [], counts: { ...unread, notReadElsewhere: 1 } };
    }
}

/** What is waited out. A failing API is not: others work on meanwhile, and the report says of what it was not read. */
function comesLater(error: unknown): boolean {
    if (isProblem(error, 'SALESFORCE_UNAVAILABLE')) return error.extras.reason !== 'circuit_open';
    return isProblem(error, 'ACTIVE_CONVERSATIONS_EXHAUSTED') || isProblem(error, 'STATE_UNAVAILABLE');
}
