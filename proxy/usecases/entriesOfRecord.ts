import type { StoredEntry } from '../salesforce/gateway.ts';
import { isSalesforceId } from '../salesforceId.ts';
import type { FoundConversation } from './findConversation.ts';

/**
 * Tells which entries of a conversation are a record's. An entry that links to records belongs to exactly those. One that links
 * to none (only to messages, or to nothing) belongs to the record in whose time Salesforce received it.
 *
 * One conversation spans many sessions, with other owners: what this lets through is all that the caller sees or changes.
 */
export function entriesOfRecord({
    record,
    time
}: Pick<FoundConversation, 'record' | 'time'>): (entry: StoredEntry) => boolean {
    const own = caseSensitive(record.id);
    return ({ relatedRecords, serverReceivedTimestamp }) => {
        const links = relatedRecords.filter(isSalesforceId);
        if (links.length > 0) return links.some((link) => caseSensitive(link) === own);
        return time !== null && time.from <= serverReceivedTimestamp && serverReceivedTimestamp <= time.to;
    };
}

/** What an id of either length is told apart by; of ids alone. */
function caseSensitive(id: string): string {
    return id.slice(0, 15);
}
