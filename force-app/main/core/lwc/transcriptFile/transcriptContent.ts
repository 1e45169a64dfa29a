import type { TranscriptEntry, TranscriptRecord } from 'c/proxyContract';

/** In which form texts are downloaded. */
export const TextForm = {
    /** As those who may only view get them. */
    Masked: 'masked',
    /** As Salesforce stores them. */
    Stored: 'stored'
} as const;
export type TextForm = (typeof TextForm)[keyof typeof TextForm];

/** What a file of a transcript is made of. */
export interface TranscriptContent {
    readonly record: Pick<TranscriptRecord, 'id' | 'object' | 'startedAt' | 'endedAt'>;
    readonly form: TextForm;
    /** In the order of the transcript. */
    readonly entries: readonly TranscriptEntry[];
    /** Whether these are all entries of the record. */
    readonly isComplete: boolean;
    /** Epoch milliseconds of the start of the call, which moments are counted from; `null` for messages. */
    readonly startTimestamp: number | null;
}
