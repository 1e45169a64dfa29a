import { CopyState, type RedactedCopy } from 'c/proxyContract';
import { copyStateOf } from '../audit/copyState.ts';
import type { Digests } from '../audit/digests.ts';
import type { Copies } from '../salesforce/dataCloudGateway.ts';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { TimeKey } from '../transcript/order.ts';
import { readHeld } from '../transcript/readHeld.ts';
import { closeOpenRecord } from './closeOpenRecord.ts';
import { toStoredEntries } from './copiedTranscript.ts';
import { entriesOfRecord } from './entriesOfRecord.ts';
import type { FoundConversation } from './findConversation.ts';

/** Copies of a conversation, and what is known of redactions. */
export interface CopyEvidence {
    readonly copies: Copies;
    /** All intents and outcomes of the entries that are asked about, on whatever record, oldest first. */
    readonly redactions: readonly StoredEvent[];
    readonly digests: Digests;
}

/** How the copies of a record's entries stand to their redactions; entries that were never redacted on the record are left out. */
export async function redactedCopies(
    found: FoundConversation,
    asked: readonly string[],
    { copies, redactions, digests }: CopyEvidence
): Promise<readonly RedactedCopy[]> {
    const held = toStoredEntries(copies, []);
    const belongs = entriesOfRecord(await closeOpenRecord(found, readHeld(held, TimeKey.Client)));
    const copied = new Map(held.filter(belongs).map((entry) => [entry.identifier, entry]));
    const byEntry = Map.groupBy(redactions, (event) => event.entryIdentifier);
    return asked.flatMap((identifier): readonly RedactedCopy[] => {
        const events = byEntry.get(identifier) ?? [];
        if (!events.some(({ recordId }) => recordId === found.record.id)) return [];
        const copy = copied.get(identifier);
        return [{ identifier, state: copy ? copyStateOf(copy, events, digests) : CopyState.Absent }];
    });
}
