import type { HistoryRole } from '../salesforce/interactionGateway.ts';

/** A conversation that took place elsewhere, as its file has it. Times are epoch ms. */
export interface Chat {
    /** How its own system calls it. */
    readonly id: string;
    readonly startedAt: number;
    /** `null` where the messaging session stays open, to be routed. */
    readonly endedAt: number | null;
    readonly participants: readonly ChatParticipant[];
    /** In the order of the file. */
    readonly entries: readonly ChatEntry[];
}

/** Who took part. */
export interface ChatParticipant {
    /** What entries name as `from`. */
    readonly id: string;
    readonly role: HistoryRole;
    readonly subject: string;
    readonly displayName: string;
    readonly joinedAt: number;
    readonly leftAt: number | null;
}

/** What was said. */
export interface ChatEntry {
    /** Unique in the chat. */
    readonly id: string;
    readonly from: string;
    readonly sentAt: number;
    readonly text: string | null;
    /** The id of another entry. */
    readonly inReplyTo: string | null;
    readonly attachments: readonly ChatAttachment[];
}

/** A file that was sent along. */
export interface ChatAttachment {
    /** Beside the chat's own file, unless it is absolute. */
    readonly path: string;
    readonly name: string;
    readonly mimeType: string;
}

/** Something that is wrong with a chat, and where: never a letter of what was said. */
export interface ChatProblem {
    /** Such as `entries[3].at`, or `line 12, column 4`. */
    readonly place: string;
    readonly problem: string;
}

/** Every problem of a chat at once. */
export class ChatError extends Error {
    override readonly name = 'ChatError';
    readonly problems: readonly ChatProblem[];

    constructor(problems: readonly ChatProblem[]) {
        super(problems.map(({ place, problem }) => `${place}: ${problem}`).join('\n'));
        this.problems = problems;
    }
}
