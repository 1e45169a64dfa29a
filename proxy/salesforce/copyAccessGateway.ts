import type { EntryRow } from './gateway.ts';

/** What must be known before a user is shown copies that Salesforce does not guard itself. Throws what {@link SalesforceGateway} throws. */
export interface CopyAccessGateway {
    /** Whether this user has Access Conversation Entries, without which Connect REST shows them none. */
    mayReadEntries(): Promise<boolean>;
    /** All rows of audit events that name one of these entries, of whatever type and record, oldest first for each entry. */
    findEntryRows(entryIdentifiers: readonly string[]): Promise<readonly EntryRow[]>;
    /** The intents and outcomes of redactions on these records. */
    findRedactionsOn(recordIds: readonly string[]): Promise<readonly EntryRow[]>;
}

/** So many values one query names at most. */
export const VALUES_PER_QUERY = 200;
