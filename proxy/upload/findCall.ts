import type { UploadConversation, UploadGateway, UploadParticipant } from '../salesforce/uploadGateway.ts';

/** Why a record takes no transcript. */
export const CallTrouble = {
    /** Uploads are for voice calls. */
    NotACall: 'NOT_A_VOICE_CALL',
    /** No such call, or this user may not see it. */
    NotFound: 'RECORD_NOT_FOUND',
    /** Salesforce takes transcripts of closed conversations only. */
    StillOpen: 'CONVERSATION_OPEN',
    /** The call has none yet, or this user may not see it. */
    NoConversation: 'CONVERSATION_MISSING',
    /** Nobody can be named as the sender of an entry. */
    NoParticipants: 'PARTICIPANTS_MISSING'
} as const;
export type CallTrouble = (typeof CallTrouble)[keyof typeof CallTrouble];

/** What is wrong and what to do, for people. */
export const CALL_TROUBLE_WORDS: Readonly<Record<CallTrouble, string>> = {
    NOT_A_VOICE_CALL: 'is no voice call: transcripts are uploaded to voice calls only (ids that begin with 0LQ)',
    RECORD_NOT_FOUND: 'does not exist, or this user may not see it: open it in Salesforce as this user',
    CONVERSATION_OPEN: 'has not ended: Salesforce takes transcripts of closed conversations only; upload it later',
    CONVERSATION_MISSING:
        'has no conversation that this user may see: wait until the call is associated, or ask an administrator for access to Conversation',
    PARTICIPANTS_MISSING:
        'has no participants that this user may see: ask an administrator for access to ConversationParticipant'
};

/** A voice call that has ended, with its conversation and who took part. */
export interface ClosedCall {
    /** 18 characters. */
    readonly recordId: string;
    readonly conversationIdentifier: string;
    /** Epoch ms, of the conversation. */
    readonly startedAt: number;
    /** Epoch ms, of the conversation, whole seconds. */
    readonly endedAt: number;
    readonly participants: readonly UploadParticipant[];
}

const VOICE_CALL_PREFIX = '0LQ';

/** The three lookups of "Upload or Update Transcripts", as the user. Throws what the gateway throws. */
export async function findCall(gateway: UploadGateway, recordId: string): Promise<ClosedCall | CallTrouble> {
    if (!recordId.startsWith(VOICE_CALL_PREFIX)) return CallTrouble.NotACall;
    const call = await gateway.findCall(recordId);
    if (!call) return CallTrouble.NotFound;
    if (call.endedAt === null) return CallTrouble.StillOpen;
    if (call.conversationId === null) return CallTrouble.NoConversation;
    const conversation = await gateway.findConversation(call.conversationId);
    if (!conversation) return CallTrouble.NoConversation;
    const times = timesOf(conversation);
    if (!times) return CallTrouble.StillOpen;
    const participants = await gateway.findParticipants(call.conversationId);
    if (participants.length === 0) return CallTrouble.NoParticipants;
    const { conversationIdentifier } = conversation;
    return { recordId: call.id, conversationIdentifier, ...times, participants };
}

function timesOf({ startedAt, endedAt }: UploadConversation): Pick<ClosedCall, 'startedAt' | 'endedAt'> | null {
    return startedAt === null || endedAt === null ? null : { startedAt, endedAt };
}
