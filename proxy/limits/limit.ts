/** The limits that the proxy keeps itself. */
export const Limit = {
    ActiveConversations: 'activeConversations',
    HourlyCalls: 'hourlyCalls',
    /** Calls of the Conversation Data API in a minute, all users' together. */
    ConversationData: 'conversationData'
} as const;
export type Limit = (typeof Limit)[keyof typeof Limit];
