const CONVERSATION_ID = '0dwHs0000000001IAA';
const START = Date.UTC(2026, 0, 5, 9);
const LENGTH_MS = 12 * 60 * 60 * 1000;

/** A very long call, as the org of the benchmark has it. */
export const CALL = {
    orgId: '00DHs0000000001MAA',
    userId: '005Hs0000000001IAA',
    recordId: '0LQHs0000000001OAA',
    conversationIdentifier: 'fc803778-76d6-4d60-a53d-fb69d800b10c',
    startedAt: START,
    lengthMs: LENGTH_MS,
    row: {
        Id: '0LQHs0000000001OAA',
        ConversationId: CONVERSATION_ID,
        CallStartDateTime: new Date(START).toISOString(),
        CallEndDateTime: new Date(START + LENGTH_MS).toISOString()
    },
    conversation: {
        ConversationIdentifier: 'fc803778-76d6-4d60-a53d-fb69d800b10c',
        StartTime: new Date(START).toISOString(),
        EndTime: new Date(START + LENGTH_MS).toISOString()
    },
    participant: {
        AppType: 'telephony_integration',
        ParticipantRole: 'EndUser',
        ParticipantKey: 'customer',
        ParticipantDisplayName: 'Robin Clarke'
    }
} as const;
