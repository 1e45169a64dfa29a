import type { EntriesAnswer, PolicyAnswer, Suggestion, TranscriptEntry } from 'c/proxyContract';

/** 10 January 2025, 10:41:29 in UTC. */
export const MOMENT = Date.UTC(2025, 0, 10, 10, 41, 29);

/** An entry of a customer, with what a test says of it. */
export function entryOf(known: Partial<TranscriptEntry> = {}): TranscriptEntry {
    return {
        identifier: 'first',
        revision: 'first-1',
        text: 'My card is 4111 1111 1111 1111.',
        kind: 'text',
        redactable: true,
        sender: { role: 'EndUser', displayName: 'Ana Ruiz' },
        clientTimestamp: MOMENT,
        durationMs: 0,
        suggestions: [],
        searched: 'full',
        masked: [],
        ...known
    };
}

/** Entries as the transcript is given them. */
export function byIdentifier(entries: readonly TranscriptEntry[]): ReadonlyMap<string, TranscriptEntry> {
    return new Map(entries.map((entry) => [entry.identifier, entry]));
}

/** A suggestion of a card number, with what a test says of it. */
export function suggestionOf(known: Partial<Suggestion> = {}): Suggestion {
    return {
        id: 's1',
        start: 11,
        end: 30,
        category: 'CARD_NUMBER',
        score: 0.99,
        why: '16 digits, passes Luhn, Visa',
        group: null,
        ...known
    };
}

/** A page of a closed messaging session. */
export function answerOf(entries: readonly TranscriptEntry[], known: Partial<EntriesAnswer> = {}): EntriesAnswer {
    return {
        record: {
            id: '0MwHs0000000001KAA',
            object: 'MessagingSession',
            state: 'closed',
            startedAt: new Date(MOMENT - 60_000).toISOString(),
            endedAt: new Date(MOMENT + 60_000).toISOString()
        },
        entries,
        page: { before: null, after: 'later' },
        permissions: { redact: true },
        limits: { activeConversations: { used: 1, ceiling: 2000 }, hourlyCalls: { used: 1, limit: 1000 } },
        ...known
    };
}

/** A policy of two categories and two reasons. */
export const POLICY: PolicyAnswer = {
    categories: [
        {
            category: 'CARD_NUMBER',
            label: 'card number',
            maskStyle: 'labelLast4',
            maskedForViewers: true,
            minimumScore: 0.5,
            usualReason: 'PCI_PAN'
        },
        {
            category: 'EMAIL',
            label: 'email',
            maskStyle: 'label',
            maskedForViewers: false,
            minimumScore: 0.5,
            usualReason: null
        }
    ],
    reasonCodes: [
        { code: 'PCI_PAN', label: 'Payment card data', standard: 'PCI DSS 3.4' },
        { code: 'ASKED', label: 'The customer asked for it', standard: null }
    ],
    retiredReasonCodes: [{ code: 'TRIAL', label: 'The trial of spring', standard: null }]
};

/** The mask rules of {@link POLICY}. */
export const RULES = Object.fromEntries(POLICY.categories.map((rule) => [rule.category, rule]));
