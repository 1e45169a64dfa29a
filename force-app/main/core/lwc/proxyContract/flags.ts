/** Why an entry is flagged. A closed set, so that a flag can hold nothing of the entry. */
export const FlagReason = {
    Payment: 'PAYMENT',
    Identity: 'IDENTITY',
    Contact: 'CONTACT',
    Health: 'HEALTH',
    Credentials: 'CREDENTIALS',
    OtherPerson: 'OTHER_PERSON',
    Other: 'OTHER'
} as const;
export type FlagReason = (typeof FlagReason)[keyof typeof FlagReason];

/** Why a flag is declined. */
export const DeclineReason = {
    NotSensitive: 'NOT_SENSITIVE',
    AlreadyMasked: 'ALREADY_MASKED',
    MustBeKept: 'MUST_BE_KEPT',
    Other: 'OTHER'
} as const;
export type DeclineReason = (typeof DeclineReason)[keyof typeof DeclineReason];

/** `redacted`: a commit covered the entry. `declined`: a supervisor saw no need. `withdrawn`: by whoever had flagged it. */
export const FlagOutcome = { Redacted: 'redacted', Declined: 'declined', Withdrawn: 'withdrawn' } as const;
export type FlagOutcome = (typeof FlagOutcome)[keyof typeof FlagOutcome];

/** Whoever did something; `name` is `null` where this caller may not see it. */
export interface Actor {
    /** User id, 18 characters. */
    readonly id: string;
    readonly name: string | null;
}

/** What became of a flag. */
export interface FlagResolution {
    readonly outcome: FlagOutcome;
    /** Why it was declined; `null` otherwise. */
    readonly reasonCode: string | null;
    readonly actor: Actor;
    /** ISO 8601. */
    readonly occurredAt: string;
}

/** An entry that somebody asked a supervisor to look at. */
export interface Flag {
    readonly id: string;
    readonly entryIdentifier: string;
    /** A {@link FlagReason}, or what a later version knows besides. */
    readonly reasonCode: string;
    readonly actor: Actor;
    /** ISO 8601. */
    readonly occurredAt: string;
    /** `null` while it is open. */
    readonly resolution: FlagResolution | null;
    /** Whether this caller may withdraw it: it is open, and the caller's own. */
    readonly withdrawable: boolean;
}

/** Answer of `GET` and of both `POST …/flags` routes: the latest flag of each entry, in the order in which they were set. */
export interface FlagsAnswer {
    readonly flags: readonly Flag[];
}

/** Body of `POST /v1/records/{recordId}/flags`. */
export interface FlagRequest {
    readonly entryIdentifier: string;
    readonly reasonCode: FlagReason;
}

/** Body of `POST /v1/records/{recordId}/flags/{flagId}/resolution`. */
export type FlagResolutionRequest =
    | { readonly outcome: typeof FlagOutcome.Declined; readonly reasonCode: DeclineReason }
    | { readonly outcome: typeof FlagOutcome.Withdrawn };
