import type { TranscriptFormat } from './transcriptFormat.ts';

/** A transcript's file, and what is known of it beforehand. */
export interface TranscriptSource {
    readonly bytes: AsyncIterable<Uint8Array>;
    /** Whose ending may tell the format; `null` for a stream without a name. */
    readonly fileName: string | null;
    /** `null` to tell it by ending and content; what remains ambiguous is refused. */
    readonly format: TranscriptFormat | null;
    /**
     * Names of columns in a CSV file, or of members in JSON, by what they hold; of a CSV file also their places, from 1. The rest goes
     * by known names.
     */
    readonly columns: Partial<Readonly<Record<TranscriptColumn, string | number>>>;
    /**
     * Names that stand before a colon for a speaker in text and subtitles, beside words for roles such as `Agent` and `Customer`.
     * Where none are given, every short label of a line of text is a speaker, and none of a subtitle.
     */
    readonly speakers: readonly string[];
}

/** What a column holds. */
export const TranscriptColumn = {
    Conversation: 'conversation',
    Id: 'id',
    Speaker: 'speaker',
    Role: 'role',
    Text: 'text',
    /** Of the clock: epoch milliseconds, or ISO 8601 with its zone. */
    Timestamp: 'timestamp',
    /** From the start of the recording: milliseconds, or `00:01:02.500`. */
    Start: 'start',
    /** As `start`. */
    End: 'end',
    /** Milliseconds. */
    Duration: 'duration'
} as const;
export type TranscriptColumn = (typeof TranscriptColumn)[keyof typeof TranscriptColumn];
