/** A format of a transcript's file; the value is what a command line calls it. */
export const TranscriptFormat = {
    /** The payload of a bulk upload: a JSON object in each line (seed of Salesforce: "Upload or Update Transcripts"). */
    Upload: 'upload',
    /** A list of entries, or an object that has one. */
    Json: 'json',
    /** An entry as JSON in each line. */
    JsonLines: 'jsonl',
    WebVtt: 'vtt',
    Srt: 'srt',
    Csv: 'csv',
    /** What Amazon Connect Contact Lens writes of a call or chat. */
    ContactLens: 'contact-lens',
    /** Lines that begin with their speaker, such as `Agent: …` or `[00:01:02] Agent: …`. */
    Text: 'text'
} as const;
export type TranscriptFormat = (typeof TranscriptFormat)[keyof typeof TranscriptFormat];
