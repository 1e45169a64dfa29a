import { EventType } from 'c/proxyContract';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { linksAmong } from './chain.ts';
import type { Digests } from './digests.ts';

/**
 * The intents without an outcome of the same commit and entry, oldest first; `steps` are in the order of insertion. Only links
 * of the chain count: a hand-made outcome settles nothing, a hand-made intent is none, and a copy adds nothing.
 */
export function openIntents(steps: readonly StoredEvent[], digests: Digests): readonly StoredEvent[] {
    const ours = linksAmong(steps, digests);
    const settled = new Set(ours.filter(({ type }) => type === EventType.Outcome).map(stepName));
    return ours.filter((step) => step.type === EventType.Intent && !settled.has(stepName(step)));
}

function stepName({ commitId, entryIdentifier }: StoredEvent): string {
    return JSON.stringify([commitId, entryIdentifier]);
}
