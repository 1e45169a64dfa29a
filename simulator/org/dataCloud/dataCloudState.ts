import type { User } from '../state/users.ts';

/** What Data Cloud keeps, which a reset brings back to its beginning. */
export interface DataCloudState {
    /** Who a tenant's access token is for, and until when, epoch ms. */
    readonly tokens: Map<string, { readonly user: User; readonly expiresAt: number }>;
    /** Texts as they were copied, by the identifier of the entry: those that Salesforce has changed since. */
    readonly copies: Map<string, string>;
    /** Rows that a query has not given yet, by batch id. */
    readonly batches: Map<string, readonly CopyRow[]>;
}

/** A row of an answer: values in the order of the columns that were asked for. */
export type CopyRow = readonly (string | null)[];

/** Nothing copied but what is as it was. */
export function emptyDataCloud(): DataCloudState {
    return { tokens: new Map(), copies: new Map(), batches: new Map() };
}
