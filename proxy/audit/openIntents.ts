import { EventType } from 'c/proxyContract';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { isIntact } from './chain.ts';
import type { Digests } from './digests.ts';

/**
 * The intents without an outcome of the same commit and entry, oldest first. Whoever may insert events can insert any, so only
 * those that carry our signature count: a hand-made outcome settles nothing, and a hand-made intent is none.
 */
export function openIntents(steps: readonly StoredEvent[], digests: Digests): readonly StoredEvent[] {
    const ours = steps.filter((step) => isIntact(step, digests));
    const settled = new Set(ours.filter(({ type }) => type === EventType.Outcome).map(stepName));
    return ours.filter((step) => step.type === EventType.Intent && !settled.has(stepName(step)));
}

function stepName({ commitId, entryIdentifier }: StoredEvent): string {
    return JSON.stringify([commitId, entryIdentifier]);
}
