import { SpeakerTrouble } from './speakers.ts';

/** Why a line of a transcript cannot be uploaded. */
export const LineTrouble = {
    ...SpeakerTrouble,
    /** The file does not say when it was said. */
    NoTime: 'TIME_MISSING',
    /** It is not within the conversation, where Salesforce wants every entry. */
    OutsideCall: 'TIME_OUTSIDE_CALL',
    /** It was said before the line before it: Salesforce keeps the order of the file. */
    OutOfOrder: 'OUT_OF_ORDER',
    /** The file names another conversation for it than the record's. */
    OtherConversation: 'OTHER_CONVERSATION',
    TextTooLong: 'TEXT_TOO_LONG'
} as const;
export type LineTrouble = (typeof LineTrouble)[keyof typeof LineTrouble];

/** A line that cannot be uploaded. It holds nothing of what the line says. */
export interface LineProblem {
    /** The name of the file. */
    readonly file: string;
    /** From 1. */
    readonly lineNumber: number;
    readonly trouble: LineTrouble;
}

/** What is wrong and what to do, for people. */
export const TROUBLE_WORDS: Readonly<Record<LineTrouble, string>> = {
    SPEAKER_UNNAMED:
        'does not say who speaks: add it to the file, or, where a name stands before a colon in it, say who that is with --speaker NAME=ROLE',
    SPEAKER_UNKNOWN:
        'is said by nobody who took part: say who that is, with --speaker NAME=ROLE or --speaker NAME=PARTICIPANT_KEY',
    SPEAKER_AMBIGUOUS: 'may be said by several who took part: say who that is, with --speaker NAME=PARTICIPANT_KEY',
    TIME_MISSING: 'does not say when it was said: Salesforce needs a time for every entry',
    TIME_OUTSIDE_CALL:
        'was said before the conversation began or after it ended: check the file, or say with --start when the recording began',
    OUT_OF_ORDER:
        'was said before the line before it, and Salesforce keeps the order of the file: sort the file, or take --keep-order',
    OTHER_CONVERSATION: 'is of another conversation than the record: upload each file to its own record',
    TEXT_TOO_LONG: 'has more than 131,072 characters, the most that Salesforce stores: split it'
};
