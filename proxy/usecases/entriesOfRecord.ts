import type { StoredEntry } from '../salesforce/gateway.ts';
import { isSalesforceId, sameId } from '../salesforceId.ts';
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
    return ({ relatedRecords, serverReceivedTimestamp }) => {
        const links = relatedRecords.filter(isSalesforceId);
        if (links.length > 0) return links.some((link) => sameId(link, record.id));
        return time !== null && time.from <= serverReceivedTimestamp && serverReceivedTimestamp <= time.to;
    };
}
