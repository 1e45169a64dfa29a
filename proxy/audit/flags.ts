import { EventType, FlagOutcome } from 'c/proxyContract';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { linksAmong } from './chain.ts';
import type { Digests } from './digests.ts';

/** A flag as its events tell it. */
export interface ChainedFlag {
    readonly id: string;
    readonly entryIdentifier: string;
    readonly event: StoredEvent;
    /** `null` while the flag is open. */
    readonly resolution: StoredEvent | null;
}

/**
 * The flags that events tell of, in the order in which they were set; `events` are in the order of insertion. An entry has at
 * most one open flag. Only links of the chain count: a hand-made row flags and resolves nothing.
 */
export function flagsAmong(events: readonly StoredEvent[], digests: Digests): readonly ChainedFlag[] {
    const flags = new Map<string, ChainedFlag>();
    const open = new Map<string, ChainedFlag>();
    for (const event of linksAmong(events.filter(isAboutFlags), digests)) {
        const { entryIdentifier, commitId } = event;
        const flag = open.get(entryIdentifier);
        if (event.type === EventType.Flag && !flag) {
            const set = { id: commitId, entryIdentifier, event, resolution: null };
            flags.set(commitId, set);
            open.set(entryIdentifier, set);
        }
        if (event.type === EventType.FlagResolved && flag && resolves(event, flag)) {
            flags.set(flag.id, { ...flag, resolution: event });
            open.delete(entryIdentifier);
        }
    }
    return [...flags.values()];
}

/** The entries that have an open flag. */
export function flaggedEntries(events: readonly StoredEvent[], digests: Digests): ReadonlySet<string> {
    const open = flagsAmong(events, digests).filter(({ resolution }) => resolution === null);
    return new Set(open.map(({ entryIdentifier }) => entryIdentifier));
}

/** The last of the flags of each entry. */
export function latestFlags(flags: readonly ChainedFlag[]): readonly ChainedFlag[] {
    const latest = new Map(flags.map(({ entryIdentifier, id }) => [entryIdentifier, id]));
    return flags.filter(({ entryIdentifier, id }) => latest.get(entryIdentifier) === id);
}

/** A commit resolves whatever flag its entry has; who declines or withdraws means one flag. */
function resolves({ outcome, commitId }: StoredEvent, { id }: ChainedFlag): boolean {
    return outcome === FlagOutcome.Redacted || commitId === id;
}

function isAboutFlags({ type }: StoredEvent): boolean {
    return type === EventType.Flag || type === EventType.FlagResolved;
}
