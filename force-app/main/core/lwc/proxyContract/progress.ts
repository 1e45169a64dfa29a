import type { Outcome } from './redactions.ts';

/**
 * Where an entry of a commit is. `writing`: it is being sent to Salesforce, which may take more than one try. `written`:
 * Salesforce accepted it. `settled`: it was read back, and has its outcome.
 */
export const CommitStep = { Writing: 'writing', Written: 'written', Settled: 'settled' } as const;
export type CommitStep = (typeof CommitStep)[keyof typeof CommitStep];

/** One step of one entry of a commit; it never carries text. */
export interface CommitProgress {
    readonly identifier: string;
    readonly step: CommitStep;
    /** With `settled`. */
    readonly outcome: Outcome | null;
}

/**
 * The media type in which a commit is answered as it goes: a line of JSON for each {@link CommitProgress}, the last one the
 * whole answer.
 */
export const PROGRESS_MEDIA_TYPE = 'application/x-ndjson';
