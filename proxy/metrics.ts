import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Limit } from './limits/limit.ts';
import { Priority } from './limits/priority.ts';
import type { ToldApiUsage } from './state/apiUsageStore.ts';

/** What a circuit stands before: everything of the org, or an API beside it with the tokens for that. */
export const CircuitName = {
    Salesforce: 'salesforce',
    ConversationData: 'conversationData',
    DataCloud: 'dataCloud'
} as const;
export type CircuitName = (typeof CircuitName)[keyof typeof CircuitName];

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
    /** A call to Salesforce was not made, because a limit has no room for it. */
    refused(limit: Limit, priority: Priority): void;
    /** A request was refused for the load of the proxy. */
    shed(reason: string): void;
    /** Asks how much is worked on, from now on and whenever the metrics are read. */
    watchLoad(load: { readonly inFlight: () => number }): void;
    /** Calls to Salesforce are held back because it fails, or no more. */
    circuitChanged(circuit: CircuitName, change: { readonly isOpen: boolean }): void;
    /** Asks where the limits stand, from now on and whenever the metrics are read. */
    watchLimits(standing: LimitsStanding): void;
    text(): Promise<string>;
    readonly contentType: string;
}

/** Where the limits of the org stand. */
export interface LimitsStanding {
    readonly activeConversations: () => Promise<{ readonly used: number; readonly ceiling: number }>;
    /** `null` until Salesforce has told it. */
    readonly apiUsage: () => Promise<ToldApiUsage | null>;
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
    const refusals = new Counter({
        name: 'redact_inline_limit_refusals_total',
        help: 'Calls that were not made because a limit had no room for them, by limit and by what they were for',
        labelNames: ['limit', 'priority'],
        registers
    });
    for (const limit of Object.values(Limit)) {
        for (const priority of Object.values(Priority)) refusals.inc({ limit, priority }, 0);
    }
    const active = new Gauge({
        name: 'redact_inline_active_conversations',
        help: 'Distinct conversations that our calls hold active',
        registers
    });
    const ceiling = new Gauge({
        name: 'redact_inline_active_conversation_ceiling',
        help: 'How many we may hold active at this time',
        registers
    });
    new Gauge({
        name: 'redact_inline_active_conversation_limit',
        help: 'The limit of the org on simultaneous active conversations',
        registers
    }).set(activeConversationLimit);
    const apiCalls = new Gauge({
        name: 'redact_inline_api_calls',
        help: 'API calls of the org in 24 hours, whoever made them, as Salesforce told last',
        registers
    });
    const apiCallLimit = new Gauge({
        name: 'redact_inline_api_call_limit',
        help: 'How many the org may make',
        registers
    });
    const apiCallsAge = new Gauge({
        name: 'redact_inline_api_calls_age_seconds',
        help: 'How long ago Salesforce told that, to whichever proxy',
        registers
    });
    const circuit = new Gauge({
        name: 'redact_inline_salesforce_circuit_open',
        help: 'Whether calls are held back because Salesforce, or an API of it beside the org, is failing: 1, or 0',
        labelNames: ['circuit'],
        registers
    });
    for (const each of Object.values(CircuitName)) circuit.set({ circuit: each }, 0);
    const inFlight = new Gauge({
        name: 'redact_inline_requests_in_flight',
        help: 'Requests for data that are worked on, or whose answers are not sent yet',
        registers
    });
    const sheddings = new Counter({
        name: 'redact_inline_shed_requests_total',
        help: 'Requests that were refused at once for the load of the proxy',
        labelNames: ['reason'],
        registers
    });
    for (const unknown of [active, ceiling, apiCalls, apiCallLimit, apiCallsAge]) unknown.remove();

    let standing: LimitsStanding | null = null;
    let countInFlight = (): number => 0;
    /** What cannot be told is left out: an old number would pass for a new one. */
    const measure = async (): Promise<void> => {
        const conversations = (await standing?.activeConversations().catch(() => null)) ?? null;
        const usage = (await standing?.apiUsage().catch(() => null)) ?? null;
        tell(active, conversations?.used);
        tell(ceiling, conversations?.ceiling);
        tell(apiCalls, usage?.used);
        tell(apiCallLimit, usage?.limit);
        tell(apiCallsAge, usage && usage.age / 1000);
    };
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
        refused: (limit, priority) => {
            refusals.inc({ limit, priority });
        },
        shed: (reason) => {
            sheddings.inc({ reason });
        },
        watchLoad: (load) => {
            countInFlight = load.inFlight;
        },
        circuitChanged: (name, { isOpen }) => {
            circuit.set({ circuit: name }, Number(isOpen));
        },
        watchLimits: (watched) => {
            standing = watched;
        },
        text: async () => {
            inFlight.set(countInFlight());
            await measure();
            return registry.metrics();
        },
        contentType: registry.contentType
    };
}

function tell(gauge: Gauge, value: number | null | undefined): void {
    if (value == null) gauge.remove();
    else gauge.set(value);
}
