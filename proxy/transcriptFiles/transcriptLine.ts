/**
 * One turn of a transcript's file, whatever its format. What a file does not say is `null`: nothing is guessed, so that whoever
 * goes on with it can name what is missing.
 */
export interface TranscriptLine {
    /** Where it begins in the file, from 1. */
    readonly lineNumber: number;
    /** The conversation that the file names for it. */
    readonly conversation: string | null;
    /** The file's own id. */
    readonly id: string | null;
    readonly speaker: Speaker;
    readonly time: LineTime | null;
    readonly durationMs: number | null;
    /** Not empty. Line ends are `\n`. */
    readonly text: string;
    /** What only the upload's own format says; `null` in every other. */
    readonly upload: UploadFields | null;
}

/** Who speaks, as far as the file says. */
export interface Speaker {
    /** A name or label as the file writes it, or a participant's id. */
    readonly name: string | null;
    /** Where the file says it in a word that means nothing else. */
    readonly role: SpeakerRole | null;
}

/** Roles as SOQL spells them in `ConversationParticipant.ParticipantRole`. */
export const SpeakerRole = {
    Agent: 'Agent',
    EndUser: 'EndUser',
    Chatbot: 'Chatbot',
    Supervisor: 'Supervisor',
    System: 'System',
    Router: 'Router'
} as const;
export type SpeakerRole = (typeof SpeakerRole)[keyof typeof SpeakerRole];

/** When a line begins: as the clock says, or counted from the start of the recording. The two never mix. */
export type LineTime =
    | {
          readonly clock: 'epoch';
          /** Epoch milliseconds. */
          readonly timestamp: number;
      }
    | {
          readonly clock: 'recording';
          /** Milliseconds from the start. */
          readonly offsetMs: number;
      };

/** Fields of a `conversationEntry` of the upload's payload (version 52.0 and later) that no other format has. */
export interface UploadFields {
    readonly appType: string;
    readonly subject: string;
    /** As the payload spells it, such as `END_USER`. */
    readonly role: string;
    readonly relatedRecords: readonly string[];
    /** As it came; `null` where there is none. */
    readonly contextParamMap: Readonly<Record<string, unknown>> | null;
}
