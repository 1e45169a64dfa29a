import { CopyState, type CopiesAnswer, type CopiesRequest, type RedactedCopy } from 'c/proxyContract';
import { copyStateOf } from '../audit/copyState.ts';
import type { StoredEntry, StoredEvent } from '../salesforce/gateway.ts';
import { TimeKey } from '../transcript/order.ts';
import { readHeld } from '../transcript/readHeld.ts';
import { closeOpenRecord } from './closeOpenRecord.ts';
import { readCopies, toStoredEntries } from './copiedTranscript.ts';
import { entriesOfRecord } from './entriesOfRecord.ts';
import { findConversation } from './findConversation.ts';
import type { RecordVisit } from './recordVisit.ts';

/**
 * Tells whether copies still hold what was redacted on the record. Compared are keyed digests of the audit events with those of the
 * copies: it makes no conversation active, reads nothing of Connect, and answers no text.
 *
 * @throws {ProblemError} RECORD_NOT_FOUND, or what the gateways throw
 */
export async function compareCopies(visit: RecordVisit, { entries: asked }: CopiesRequest): Promise<CopiesAnswer> {
    const { copies: reader, gateway, caller, digests } = visit;
    const found = await findConversation(gateway, caller);
    if (!reader) return { dataCloud: null };
    const [copies, redactions] = await Promise.all([
        readCopies(visit, reader, found),
        reader.access.findRedactions([...new Set(asked)])
    ]);
    const held = toStoredEntries(copies, []);
    const belongs = entriesOfRecord(await closeOpenRecord(found, readHeld(held, TimeKey.Client)));
    const copied = new Map(held.filter(belongs).map((entry) => [entry.identifier, entry]));
    const byEntry = Map.groupBy(redactions, (event) => event.entryIdentifier);
    const stateOf = (entry: StoredEntry | undefined, events: readonly StoredEvent[]): CopyState =>
        entry ? copyStateOf(entry, events, digests) : CopyState.Absent;
    return {
        dataCloud: {
            asOf: new Date(copies.asOf).toISOString(),
            entries: [...new Set(asked)].flatMap((identifier): readonly RedactedCopy[] => {
                const events = byEntry.get(identifier) ?? [];
                if (!events.some(({ recordId }) => recordId === found.record.id)) return [];
                return [{ identifier, state: stateOf(copied.get(identifier), events) }];
            })
        }
    };
}
