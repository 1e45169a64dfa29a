import type { TranscriptLine } from '../transcriptFiles/transcriptLine.ts';
import { LineTrouble } from './lineProblem.ts';
import type { UploadSender } from './participants.ts';
import type { Speakers } from './speakers.ts';

/** What lines are checked against. */
export interface CallScope {
    readonly conversationIdentifier: string;
    /** Epoch ms. */
    readonly startedAt: number;
    /** Epoch ms, whole seconds: the second of the end is the conversation's to its last millisecond. */
    readonly endedAt: number;
    /** What times of a recording count from, epoch ms. */
    readonly recordingStartedAt: number;
    readonly order: LineOrder;
}

/** Whether lines must stand in the order in which they were said. */
export const LineOrder = { ByTime: 'byTime', AsInFile: 'asInFile' } as const;
export type LineOrder = (typeof LineOrder)[keyof typeof LineOrder];

/** A line that can be uploaded. */
export interface CheckedLine {
    readonly line: TranscriptLine;
    readonly sender: UploadSender;
    /** Epoch ms. */
    readonly timestamp: number;
}

/** Checks one line after the other. */
export interface LineCheck {
    readonly check: (line: TranscriptLine) => CheckedLine | LineTrouble;
}

/** The most that `ConversationEntry.Message` has, UTF-16 code units. */
const LONGEST_TEXT = 131_072;
const SECOND_MS = 1000;

/** Begins with the first line of a file. */
export function createLineCheck(scope: CallScope, speakers: Speakers): LineCheck {
    const lastMoment = scope.endedAt - (scope.endedAt % SECOND_MS) + SECOND_MS - 1;
    let latest = Number.NEGATIVE_INFINITY;

    return {
        check(line) {
            const { conversation, time, text, speaker, upload } = line;
            if (conversation !== null && conversation !== scope.conversationIdentifier) {
                return LineTrouble.OtherConversation;
            }
            const sender = speakers.find(speaker, upload);
            if (typeof sender === 'string') return sender;
            if (time === null) return LineTrouble.NoTime;
            const timestamp = time.clock === 'epoch' ? time.timestamp : scope.recordingStartedAt + time.offsetMs;
            if (timestamp < scope.startedAt || timestamp > lastMoment) return LineTrouble.OutsideCall;
            if (scope.order === LineOrder.ByTime && timestamp < latest) return LineTrouble.OutOfOrder;
            if (text.length > LONGEST_TEXT) return LineTrouble.TextTooLong;
            latest = timestamp;
            return { line, sender, timestamp };
        }
    };
}
