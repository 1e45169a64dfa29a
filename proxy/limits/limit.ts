/** The limits that the proxy keeps itself. */
export const Limit = { ActiveConversations: 'activeConversations', HourlyCalls: 'hourlyCalls' } as const;
export type Limit = (typeof Limit)[keyof typeof Limit];
