import type { StoredEvent } from '../salesforce/gateway.ts';
import { sameDigest, type Digests } from './digests.ts';

/** An audit event before it has its place in the chain. */
export type UnsignedEvent = Omit<StoredEvent, 'actorName' | 'keyId' | 'previousSignature' | 'signature'>;

/**
 * Signs events and chains each to the one before it, the first to the record's newest stored event. A row that is altered,
 * dropped or moved afterwards breaks the chain.
 */
export function chainEvents(
    events: readonly UnsignedEvent[],
    newestSignature: string | null,
    digests: Digests
): readonly StoredEvent[] {
    const chained: StoredEvent[] = [];
    let previousSignature = newestSignature;
    for (const event of events) {
        // Salesforce keeps no white space at the ends of a text, and no empty one.
        const note = event.note?.trim() || null;
        const placed = { ...event, note, keyId: digests.keyId, previousSignature };
        const signature = digests.signature(canonical(placed));
        chained.push({ ...placed, actorName: null, signature });
        previousSignature = signature;
    }
    return chained;
}

/** Tells whether an event is as it was signed, under whichever of our keys. */
export function isIntact(event: StoredEvent, digests: Digests): boolean {
    return verdictOn(event, digests).isIntact;
}

/** The signature that fits an event as it is; `null` where its key is none of ours. */
export function fittingSignature(event: StoredEvent, digests: Digests): string | null {
    return verdictOn(event, digests).fitting;
}

interface Verdict {
    readonly fitting: string | null;
    readonly isIntact: boolean;
}

/** An event does not change once it is read, is looked at again and again, and a signature takes longer than all the rest. */
const verdicts = new WeakMap<Digests, WeakMap<StoredEvent, Verdict>>();

function verdictOn(event: StoredEvent, digests: Digests): Verdict {
    const known = verdicts.get(digests) ?? new WeakMap<StoredEvent, Verdict>();
    verdicts.set(digests, known);
    const before = known.get(event);
    if (before) return before;
    const fitting = digests.under(event.keyId)?.signature(canonical(event)) ?? null;
    const verdict = { fitting, isIntact: fitting !== null && sameDigest(fitting, event.signature) };
    known.set(event, verdict);
    return verdict;
}

/**
 * The links of a chain among rows in the order of insertion: those that carry our signature, each once. Whoever may insert rows
 * can insert any, even a copy of a link, signature and all; a copy comes after the original, so the first one counts.
 */
export function linksAmong(rows: readonly StoredEvent[], digests: Digests): readonly StoredEvent[] {
    const links = new Map<string, StoredEvent>();
    for (const row of rows) {
        if (!links.has(row.signature) && isIntact(row, digests)) links.set(row.signature, row);
    }
    return [...links.values()];
}

function canonical(event: Omit<StoredEvent, 'actorName' | 'signature'>): string {
    return JSON.stringify([
        event.type,
        event.commitId,
        event.recordId,
        event.entryIdentifier,
        event.reasonCode,
        event.categories,
        event.spans.map(({ start, end, category }) => [start, end, category]),
        event.outcome,
        event.beforeDigest,
        event.afterDigest,
        event.actorId,
        event.occurredAt,
        event.note,
        event.keyId,
        event.previousSignature
    ]);
}
