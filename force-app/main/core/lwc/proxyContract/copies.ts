/**
 * How copies stand to the redactions of their entry; of several the worst is told. `updated`: they hold what Salesforce stored after the
 * last one. `stale`: one holds a text that was redacted, under whatever identifier. `different`: neither, as far as can be told.
 * `absent`: there is no copy. `unknown`: it cannot be told whether there is one, or another one.
 */
export const CopyState = {
    Updated: 'updated',
    Stale: 'stale',
    Different: 'different',
    Absent: 'absent',
    Unknown: 'unknown'
} as const;
export type CopyState = (typeof CopyState)[keyof typeof CopyState];

/** So many entries are asked about at once: those of the largest commit. */
export const COPIES_BOUND = 500;

/** Body of `POST /v1/records/{recordId}/copies`: identifiers of entries. */
export interface CopiesRequest {
    readonly entries: readonly string[];
}

/** A copy of an entry that was redacted; it never carries text. */
export interface RedactedCopy {
    readonly identifier: string;
    readonly state: CopyState;
}

/** What Data Cloud holds of entries that were redacted. */
export interface DataCloudCopies {
    /** When it said so, ISO 8601. */
    readonly asOf: string;
    /** In the order of the request; entries that were never redacted on this record are left out. */
    readonly entries: readonly RedactedCopy[];
}

/** Answer of `POST /v1/records/{recordId}/copies`. */
export interface CopiesAnswer {
    /** `null` where the proxy has no way to ask it. */
    readonly dataCloud: DataCloudCopies | null;
}
