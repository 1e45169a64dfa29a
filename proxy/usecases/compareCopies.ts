import type { CopiesAnswer, CopiesRequest } from 'c/proxyContract';
import { readCopies } from './copiedTranscript.ts';
import { findConversation } from './findConversation.ts';
import type { RecordVisit } from './recordVisit.ts';
import { redactedCopies } from './redactedCopies.ts';

/**
 * Tells whether copies still hold what was redacted on the record. Compared are keyed digests of the audit events with those of the
 * copies: it makes no conversation active, reads nothing of Connect, and answers no text.
 *
 * @throws {ProblemError} RECORD_NOT_FOUND, or what the gateways throw
 */
export async function compareCopies(visit: RecordVisit, { entries }: CopiesRequest): Promise<CopiesAnswer> {
    const { copies: reader, gateway, caller, digests } = visit;
    const found = await findConversation(gateway, caller);
    if (!reader) return { dataCloud: null };
    const asked = [...new Set(entries)];
    const copies = await readCopies(visit, reader, found);
    // Read after the copies: what was redacted between the two is known.
    const rows = await reader.access.findEntryRows(asked);
    return {
        dataCloud: {
            asOf: new Date(copies.asOf).toISOString(),
            entries: redactedCopies(found, asked, { copies, rows, digests })
        }
    };
}
