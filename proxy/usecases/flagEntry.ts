import { randomUUID } from 'node:crypto';
import type { FlagRequest, FlagsAnswer } from 'c/proxyContract';
import { appendAfter, wholeSeconds } from '../audit/appendEvents.ts';
import { flagEvent } from '../audit/flagEvents.ts';
import { flaggedEntries } from '../audit/flags.ts';
import { ProblemError } from '../errors.ts';
import type { StoredEntry, StoredEvent } from '../salesforce/gateway.ts';
import { findEntries } from '../transcript/findEntries.ts';
import { meteredRead } from '../transcript/meteredRead.ts';
import { rememberWindows } from '../transcript/readWindow.ts';
import { closeOpenRecord } from './closeOpenRecord.ts';
import { patchableConversation } from './commit/commitScope.ts';
import { entriesOfRecord } from './entriesOfRecord.ts';
import { findConversation, type FoundConversation } from './findConversation.ts';
import { readFlags } from './listFlags.ts';
import { isRedactable } from './presentEntries.ts';
import { Priority } from '../limits/priority.ts';
import { meterOf, type RecordVisit } from './recordVisit.ts';

/**
 * Flags an entry for a supervisor. Where it has an open flag, whosever that is, nothing is stored: the same request again changes
 * nothing, which is why it takes no idempotency key.
 *
 * @throws {ProblemError} RECORD_NOT_FOUND, TRANSCRIPT_NOT_READY, ENTRY_NOT_REDACTABLE where the record has no such entry or
 * nothing in it can be redacted, EVENTS_NOT_PERMITTED, a limit, or what the gateway throws
 */
export async function flagEntry(visit: RecordVisit, request: FlagRequest): Promise<FlagsAnswer> {
    const { caller, digests, gateway, locks, deadline, now } = visit;
    const { entryIdentifier, reasonCode } = request;
    const found = await findConversation(gateway, caller);
    const conversationIdentifier = patchableConversation(found, now());
    return locks.withLock(conversationIdentifier, deadline, async (lock) => {
        const recordId = found.record.id;
        const entry = await readEntry(visit, { ...found, conversationIdentifier }, entryIdentifier);
        const isFlagged = (events: readonly StoredEvent[]): boolean =>
            flaggedEntries(events, digests).has(entryIdentifier);
        if (!isFlagged(await gateway.findFlagEvents(recordId))) {
            const beforeDigest = digests.text(entryIdentifier, entry.text ?? '');
            const flag = { id: randomUUID(), recordId, entryIdentifier, reasonCode, beforeDigest };
            const event = flagEvent(flag, { actorId: caller.userId, occurredAt: wholeSeconds(now()) });
            const steps = await gateway.findSteps(recordId);
            await appendAfter(steps, { gateway, digests, lock }, (known) => (isFlagged(known) ? [] : [event]));
        }
        return readFlags(visit, recordId);
    });
}

/** The entry, if it is the record's and holds text; the refusal does not tell whether another record has it. */
async function readEntry(
    visit: RecordVisit,
    found: FoundConversation & { readonly conversationIdentifier: string },
    identifier: string
): Promise<StoredEntry> {
    const read = rememberWindows(
        meteredRead(visit.gateway, found.conversationIdentifier, meterOf(visit, Priority.Reading))
    );
    const belongs = entriesOfRecord(await closeOpenRecord(found, read));
    const entry = (await findEntries(read, new Set([identifier]))).get(identifier);
    if (entry && belongs(entry) && isRedactable(entry)) return entry;
    throw new ProblemError('ENTRY_NOT_REDACTABLE', { reason: 'not_of_this_record_or_without_text' });
}
