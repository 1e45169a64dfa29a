import type { Actor, Flag, FlagOutcome, FlagsAnswer } from 'c/proxyContract';
import { flagsAmong, latestFlags, type ChainedFlag } from '../audit/flags.ts';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { findHealedRecord } from './healIntents.ts';
import type { RecordVisit } from './recordVisit.ts';

/**
 * Lists the latest flag of each entry of the record. For a caller who may redact it heals lost outcomes first, which may resolve
 * flags.
 */
export async function listFlags(visit: RecordVisit): Promise<FlagsAnswer> {
    const { id } = await findHealedRecord(visit);
    return readFlags(visit, id);
}

/** The flags of a record that the caller is known to see, as Salesforce stores them now. */
export async function readFlags({ gateway, digests, caller }: RecordVisit, recordId: string): Promise<FlagsAnswer> {
    const flags = latestFlags(flagsAmong(await gateway.findFlagEvents(recordId), digests));
    return { flags: flags.map((flag) => presentFlag(flag, caller.userId)) };
}

function presentFlag({ id, entryIdentifier, event, resolution }: ChainedFlag, userId: string): Flag {
    return {
        id,
        entryIdentifier,
        reasonCode: event.reasonCode ?? '',
        ...tellWho(event),
        resolution: resolution && {
            outcome: resolution.outcome as FlagOutcome,
            reasonCode: resolution.reasonCode,
            ...tellWho(resolution)
        },
        withdrawable: resolution === null && event.actorId === userId
    };
}

function tellWho({ actorId, actorName, occurredAt }: StoredEvent): {
    readonly actor: Actor;
    readonly occurredAt: string;
} {
    return { actor: { id: actorId, name: actorName }, occurredAt: new Date(occurredAt).toISOString() };
}
