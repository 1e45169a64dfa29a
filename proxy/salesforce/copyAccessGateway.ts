import type { StoredEvent } from './gateway.ts';

/** What must be known before a user is shown copies that Salesforce does not guard itself. Throws what {@link SalesforceGateway} throws. */
export interface CopyAccessGateway {
    /** Whether this user has Access Conversation Entries, without which Connect REST shows them none. */
    mayReadEntries(): Promise<boolean>;
    /** All intents and outcomes of redactions of these entries, on whatever record, oldest first. */
    findRedactions(entryIdentifiers: readonly string[]): Promise<readonly StoredEvent[]>;
}

/** The entries that one query names at most: its address stays below the 16,384 bytes that Salesforce takes. */
export const ENTRIES_PER_QUERY = 200;
