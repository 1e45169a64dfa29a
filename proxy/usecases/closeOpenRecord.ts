import type { StoredEntry } from '../salesforce/gateway.ts';
import { isSalesforceId, sameId } from '../salesforceId.ts';
import { ENTRIES_PER_CALL, SURELY_WHOLE, type ReadWindow } from '../transcript/readWindow.ts';
import type { FoundConversation } from './findConversation.ts';

/**
 * Ends a record that has no end where the conversation's next one shows: at the first entry that links to other records alone.
 * The lookup of records does not suffice, for it shows only those that the caller may see. Where the newest entries do not reach
 * back to the record's start, nobody can tell, and no unlinked entry counts as the record's.
 */
export async function closeOpenRecord(found: FoundConversation, read: ReadWindow): Promise<FoundConversation> {
    const { record, time } = found;
    if (record.endedAt !== null || time === null) return found;
    const newest = await read({ direction: 'FromEnd', limit: ENTRIES_PER_CALL });
    const reachesBack =
        newest.length < SURELY_WHOLE || newest.some((entry) => entry.serverReceivedTimestamp <= time.from);
    if (!reachesBack) return { ...found, time: null };
    const to = newest
        .filter((entry) => entry.serverReceivedTimestamp > time.from && belongsElsewhere(entry, record.id))
        .reduce((earliest, entry) => Math.min(earliest, entry.serverReceivedTimestamp - 1), time.to);
    return { ...found, time: { ...time, to } };
}

function belongsElsewhere({ relatedRecords }: StoredEntry, recordId: string): boolean {
    const links = relatedRecords.filter(isSalesforceId);
    return links.length > 0 && !links.some((link) => sameId(link, recordId));
}
