/** What the panel is given: as many entries as it is asked for, the same in every run. One in eight has a card number. */
export function entriesAnswer(count: number): object {
    const start = Date.UTC(2025, 0, 10, 9);
    const entries = Array.from({ length: count }, (_, index) => entryAt(index, start));
    return {
        record: {
            id: '0LQHs0000000001KAA',
            object: 'VoiceCall',
            state: 'closed',
            startedAt: new Date(start).toISOString(),
            endedAt: new Date(start + count * 4000).toISOString()
        },
        entries,
        page: { before: null, after: null },
        permissions: { redact: true },
        limits: { activeConversations: { used: 1, ceiling: 2000 }, hourlyCalls: { used: 1, limit: 1000 } }
    };
}

/** The policy beside them. */
export const POLICY_ANSWER = {
    categories: [
        {
            category: 'CARD_NUMBER',
            label: 'card number',
            maskStyle: 'labelLast4',
            maskedForViewers: true,
            minimumScore: 0.5,
            usualReason: 'PCI_PAN'
        }
    ],
    reasonCodes: [{ code: 'PCI_PAN', label: 'Payment card data', standard: 'PCI DSS 3.4' }]
};

const CARD = '4111 1111 1111 1111';
const WORDS = 'the order came late and one of the boxes had a dent so could you look at it please thank you'.split(' ');

function entryAt(index: number, start: number): object {
    const isAgent = index % 2 === 0;
    const talk = Array.from({ length: 4 + ((index * 7) % 45) }, (_, word) => WORDS[(index + word * 3) % WORDS.length]);
    const hasCard = index % 8 === 3;
    const before = `${talk.join(' ')} `;
    const span = { start: before.length, end: before.length + CARD.length, category: 'CARD_NUMBER' };
    return {
        identifier: `entry-${index}`,
        revision: `revision-${index}`,
        text: hasCard ? `${before}${CARD}.` : `${before}${index}.`,
        kind: 'text',
        redactable: true,
        sender: isAgent
            ? { role: 'Agent', displayName: 'Ana Oliveira' }
            : { role: 'EndUser', displayName: 'George Whitlock' },
        clientTimestamp: start + index * 4000,
        durationMs: 1500,
        suggestions: hasCard
            ? [{ id: `s${index}`, ...span, score: 0.99, why: '16 digits, passes Luhn, Visa', group: null }]
            : [],
        searched: 'full',
        masked: []
    };
}
