import type { Chat } from '../../history/chat.ts';
import type { HistoryIds } from '../../history/historyIds.ts';
import type { HistoryJournal } from '../../history/historyJournal.ts';
import type { SalesforceGateway } from '../../salesforce/gateway.ts';
import type { InteractionGateway } from '../../salesforce/interactionGateway.ts';
import type { Patience } from './withPatience.ts';

/** What becomes of a call that was sent, not answered, and cannot be looked up: only somebody who looks into the org can tell. */
export const Unanswered = {
    /** Nothing more is sent. */
    Stop: 'stop',
    /** The org has its entries. */
    Sent: 'sent',
    /** The org does not have them. */
    Resend: 'resend'
} as const;
export type Unanswered = (typeof Unanswered)[keyof typeof Unanswered];

/** A chat to send, and what is needed to do so. */
export interface HistorySending extends Patience {
    readonly chat: Chat;
    readonly ids: HistoryIds;
    readonly channelAddress: string;
    /** Entries of one call at most. */
    readonly batchSize: number;
    readonly journal: HistoryJournal;
    readonly interaction: InteractionGateway;
    /** Reads what was sent, to look up a call that was not answered. */
    readonly entries: Pick<SalesforceGateway, 'readEntries'>;
    readonly readFile: (path: string) => Promise<Uint8Array>;
    readonly unanswered: Unanswered;
    /** Of the messaging session, where a call that made it was not answered and somebody has looked. */
    readonly sessionId: string | null;
    /** How long after it was sent Salesforce may store what it has not answered, ms. */
    readonly lateWriteMs: number;
    /** Epoch ms. */
    readonly now: () => number;
    /** Enters the conversation where the limits are kept, before each call. Rejects where it has no place. */
    readonly enter: (conversationIdentifier: string) => Promise<void>;
    /** Whether somebody wants it to end; a call under way is waited for. */
    readonly isStopped: () => boolean;
    /** Hears how many entries more are known to be in the org. */
    readonly onSent: (entries: number) => void;
}
