/** Bounds of an upload beside that of its bytes, which the operator sets. */
export const UPLOAD_BOUNDS = {
    /** Lines of a transcript; a call of a day has some ten thousand. */
    lines: 50_000,
    /** Speakers of the file who are assigned to somebody. */
    assigned: 50,
    /** Bytes of the header that assigns them. */
    assignedBytes: 8_192
} as const;

/** The header that assigns speakers of a file to participants: a JSON object of names and participants' ids, as base64url of its UTF-8. */
export const SPEAKERS_HEADER = 'Transcript-Speakers';

/** The media type of a file that is uploaded. */
export const FILE_MEDIA_TYPE = 'application/octet-stream';

/** What may be redacted before an upload, beside names of categories: all that the policy has. */
export const EVERY_CATEGORY = 'all';

/** A format of a file, for where it cannot be told by its name and content. */
export const UploadFormat = {
    WebVtt: 'vtt',
    Srt: 'srt',
    Csv: 'csv',
    Json: 'json',
    JsonLines: 'jsonl',
    ContactLens: 'contact-lens',
    /** Lines that begin with their speaker. */
    Text: 'text',
    /** The payload of a bulk upload to Salesforce. */
    Upload: 'upload'
} as const;
export type UploadFormat = (typeof UploadFormat)[keyof typeof UploadFormat];

/** The value of `order` that takes lines as the file has them, also where one was said before the line above it. */
export const FILE_ORDER = 'file';

/** What a column of a CSV file may hold, for where its header does not say it in words that are known. */
export const UploadColumn = {
    Text: 'text',
    Speaker: 'speaker',
    /** Date and time. */
    Timestamp: 'timestamp',
    /** Time since the start of the recording. */
    Start: 'start'
} as const;
export type UploadColumn = (typeof UploadColumn)[keyof typeof UploadColumn];

/** Somebody who took part in the call. */
export interface CallParticipant {
    /** Names the participant in the header of an upload; opaque. */
    readonly id: string;
    /** As Salesforce spells it, such as `Agent` and `EndUser`. */
    readonly role: string;
    readonly displayName: string | null;
}

/** Why nobody can be told to have said the lines of a speaker. */
export const SpeakerProblem = {
    /** The file does not say who speaks. */
    Unnamed: 'SPEAKER_UNNAMED',
    /** It does, and none of the participants is that. */
    Unknown: 'SPEAKER_UNKNOWN',
    /** More than one of the participants is that. */
    Ambiguous: 'SPEAKER_AMBIGUOUS'
} as const;
export type SpeakerProblem = (typeof SpeakerProblem)[keyof typeof SpeakerProblem];

/** Why a line of a file cannot be uploaded. */
export const LineProblem = {
    ...SpeakerProblem,
    NoTime: 'TIME_MISSING',
    OutsideCall: 'TIME_OUTSIDE_CALL',
    OutOfOrder: 'OUT_OF_ORDER',
    OtherConversation: 'OTHER_CONVERSATION',
    TextTooLong: 'TEXT_TOO_LONG'
} as const;
export type LineProblem = (typeof LineProblem)[keyof typeof LineProblem];

/** Why a record takes no transcript, with `CALL_TAKES_NO_TRANSCRIPT`. */
export const CallProblem = {
    NotACall: 'NOT_A_VOICE_CALL',
    StillOpen: 'CONVERSATION_OPEN',
    NoConversation: 'CONVERSATION_MISSING',
    NoParticipants: 'PARTICIPANTS_MISSING',
    UnderWay: 'UPLOAD_UNDER_WAY'
} as const;
export type CallProblem = (typeof CallProblem)[keyof typeof CallProblem];

/** Why a file cannot be read, with `TRANSCRIPT_UNREADABLE`. */
export const FileProblem = {
    Empty: 'EMPTY',
    Encoding: 'ENCODING',
    UnknownFormat: 'UNKNOWN_FORMAT',
    Truncated: 'TRUNCATED',
    Malformed: 'MALFORMED',
    Columns: 'COLUMNS',
    TooLong: 'TOO_LONG',
    TooManyLines: 'TOO_MANY_LINES'
} as const;
export type FileProblem = (typeof FileProblem)[keyof typeof FileProblem];

/** Somebody whom the file lets speak. */
export interface FileSpeaker {
    /** As the file writes it; `null` for lines that name nobody. */
    readonly name: string | null;
    readonly lines: number;
    /** Who that is; `null` where nobody can be told. */
    readonly participantId: string | null;
    readonly problem: SpeakerProblem | null;
}

/** What a file holds, counted. */
export interface FileCounts {
    readonly lines: number;
    /** Lines whose entries Salesforce has already: they are left out. */
    readonly storedAlready: number;
    /** How many passages are masked before anything is sent, by category. */
    readonly redacted: Readonly<Record<string, number>>;
}

/** Answer of `POST …/transcript/check`: what an upload of this file would do. It holds nothing of what is said in it. */
export interface TranscriptCheck extends FileCounts {
    readonly toStore: number;
    readonly speakers: readonly FileSpeaker[];
    readonly participants: readonly CallParticipant[];
    /** The first lines that cannot be uploaded, from 1. Nothing is uploaded while there is one. */
    readonly problems: readonly { readonly line: number; readonly problem: LineProblem }[];
    readonly problemCount: number;
}

/**
 * `stored`: Salesforce says that all of it is. `partlyStored`: some entries failed. `failed`: all did. `unsettled`: Salesforce took it
 * and did not say in time what became of it. `unanswered`: it was sent, and no answer came. `refused`: Salesforce took nothing.
 */
export const UploadState = {
    Stored: 'stored',
    PartlyStored: 'partlyStored',
    Failed: 'failed',
    Unsettled: 'unsettled',
    Unanswered: 'unanswered',
    Refused: 'refused'
} as const;
export type UploadState = (typeof UploadState)[keyof typeof UploadState];

/** Answer of `POST …/transcript`: what became of it. */
export interface TranscriptUpload extends FileCounts {
    readonly state: UploadState;
    /** How many entries were sent; none where all are stored already. */
    readonly sent: number;
    /** `null` where Salesforce gives no counts. */
    readonly stored: number | null;
    readonly failed: number | null;
    /** With `unanswered`: how many entries the conversation has since; `null` where that is not known. */
    readonly appeared: number | null;
}

/** Where an upload is. `sending`: bytes go to Salesforce. `settling`: all have, and what becomes of them is waited for. */
export const UploadStep = { Sending: 'sending', Settling: 'settling' } as const;
export type UploadStep = (typeof UploadStep)[keyof typeof UploadStep];

/** A step of an upload. */
export interface UploadProgress {
    readonly step: UploadStep;
    /** From 0 to 1: how much of it was sent. */
    readonly share: number;
}
