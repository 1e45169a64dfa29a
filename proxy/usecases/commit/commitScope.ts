import type { ReadWindow } from '../../transcript/readWindow.ts';
import type { FoundConversation } from '../findConversation.ts';
import type { RecordVisit } from '../recordVisit.ts';

/** What the steps of one commit share. The lock of the conversation is held throughout. */
export interface CommitScope {
    readonly visit: RecordVisit;
    readonly found: FoundConversation;
    readonly conversationIdentifier: string;
    /** Each call is paid for as it is made. */
    readonly read: ReadWindow;
    /** For calls that are paid for beforehand, once entries were read; outlives the deadline of the request. */
    readonly readLate: ReadWindow;
    /** How many calls {@link read} has made. */
    readonly countReads: () => number;
}
