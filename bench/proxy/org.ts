/** Names and ids of the org that answers. */
export const ORG = {
    clientId: 'bench-proxy',
    orgId: '00DHs0000000001MAA',
    userId: '005Hs0000000001IAA',
    username: 'supervisor@example.com',
    recordId: '0LQHs0000000001OAA',
    conversationId: '0dwHs0000000001IAA',
    conversationIdentifier: '6d1f0d1e-1111-4222-8333-444455556666'
} as const;
