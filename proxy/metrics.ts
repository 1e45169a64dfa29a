import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The numbers that an operator acts on, in Prometheus text. No label holds an id of a person or a record. */
export interface Metrics {
    answered(answer: {
        readonly method: string;
        readonly route: string;
        readonly status: number;
        readonly durationMs: number;
    }): void;
    called(call: { readonly kind: string; readonly status: number; readonly durationMs: number }): void;
    presented(searched: string): void;
    redacted(outcome: string): void;
    healed(): void;
    activeConversations(used: number): void;
    text(): Promise<string>;
    readonly contentType: string;
}

const SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

/** Metrics with a registry of their own. */
export function createMetrics({ activeConversationLimit }: { readonly activeConversationLimit: number }): Metrics {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const registers = [registry];
    const answers = new Histogram({
        name: 'redact_inline_request_seconds',
        help: 'How long requests took, by route and status',
        labelNames: ['method', 'route', 'status'],
        buckets: SECONDS,
        registers
    });
    const calls = new Histogram({
        name: 'redact_inline_salesforce_call_seconds',
        help: 'How long calls to Salesforce took, by kind and status (0: no answer)',
        labelNames: ['kind', 'status'],
        buckets: SECONDS,
        registers
    });
    const presentations = new Counter({
        name: 'redact_inline_presented_entries_total',
        help: 'Entries that callers were sent, each time they were, by how far they were searched',
        labelNames: ['searched'],
        registers
    });
    const redactions = new Counter({
        name: 'redact_inline_redacted_entries_total',
        help: 'Entries of commits, by outcome',
        labelNames: ['outcome'],
        registers
    });
    const healings = new Counter({
        name: 'redact_inline_healed_intents_total',
        help: 'Intents whose lost outcome was found and written later',
        registers
    });
    const active = new Gauge({
        name: 'redact_inline_active_conversations',
        help: 'Distinct conversations that our calls hold active',
        registers
    });
    new Gauge({
        name: 'redact_inline_active_conversation_limit',
        help: 'The limit of the org on simultaneous active conversations',
        registers
    }).set(activeConversationLimit);
    return {
        answered: ({ method, route, status, durationMs }) => {
            answers.observe({ method, route, status }, durationMs / 1000);
        },
        called: ({ kind, status, durationMs }) => {
            calls.observe({ kind, status }, durationMs / 1000);
        },
        presented: (searched) => {
            presentations.inc({ searched });
        },
        redacted: (outcome) => {
            redactions.inc({ outcome });
        },
        healed: () => {
            healings.inc();
        },
        activeConversations: (used) => {
            active.set(used);
        },
        text: async () => registry.metrics(),
        contentType: registry.contentType
    };
}
