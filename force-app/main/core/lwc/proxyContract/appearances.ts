import type { Span } from 'c/redaction';
import type { EntryRedaction } from './redactions.ts';

/** Body of `POST /v1/records/{recordId}/appearances`: where a value stands. It never carries text. */
export interface AppearancesRequest {
    readonly identifier: string;
    readonly revision: string;
    readonly span: Span;
}

/** Answer of `POST /v1/records/{recordId}/appearances`. */
export interface AppearancesAnswer {
    /** The entries in which the value appears in any form, the one that was asked about among them; ascending by time. */
    readonly entries: readonly EntryRedaction[];
    /** How many entries were looked through, the newest, and whether they are the whole transcript. */
    readonly reach: { readonly entries: number; readonly whole: boolean };
}
