import { CopySource, type EntriesAnswer } from 'c/proxyContract';
import { Act } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import type { EntriesQuery } from '../transcript/joinOthers.ts';
import { sealCursor } from '../transcript/sealedCursor.ts';
import { areNamedAsEntries, readCopies, toStoredEntries } from './copiedTranscript.ts';
import { readCopyTrail } from './copyTrail.ts';
import { dismissedValues } from './dismissedValues.ts';
import { entriesLimits } from './entriesLimits.ts';
import { findConversation } from './findConversation.ts';
import { countKnown } from './listEntries.ts';
import { noCopy } from './noCopy.ts';
import { pageOfCopies } from './pageOfCopies.ts';
import { presentEntries } from './presentEntries.ts';
import { presentRecord } from './recordState.ts';
import { policyOf, type CopyReader, type RecordVisit } from './recordVisit.ts';
import { redactedAmong } from './redactedAmong.ts';
import { tellView } from './tellView.ts';
import { maskedWhole, withheldCopies } from './withheldCopies.ts';

/** Which page of copies is asked for, and until when there is nothing better. */
export interface CopiesQuery {
    readonly query: EntriesQuery;
    /** Epoch ms. */
    readonly freesAt: number;
}

/**
 * A page of the record's entries from their copies, which can be read and nothing else. The caller sees the record, may read entries in
 * Salesforce, and gets of the copies what they would get of the entries: masked for who may only view, told as a view, and masked whole
 * where an entry was redacted and the copy has not followed.
 *
 * @throws {ProblemError} where the caller may not, nothing of the record is copied, the copies do not name entries as Connect does, or
 * the audit events cannot vouch for them; and what the gateways throw
 */
export async function listCopies(
    visit: RecordVisit,
    reader: CopyReader,
    { query, freesAt }: CopiesQuery
): Promise<EntriesAnswer> {
    const [found, mayRead, steps] = await Promise.all([
        findConversation(visit.gateway, visit.caller),
        reader.access.mayReadEntries(),
        readCopyTrail(visit)
    ]);
    if (!mayRead) throw new ProblemError('SALESFORCE_ACCESS_DENIED', { reason: 'entries_not_permitted' });
    const { record } = found;
    const [read, participants, policy] = await Promise.all([
        readCopies(visit, reader, found),
        record.conversationId ? visit.gateway.findParticipants(record.conversationId) : [],
        policyOf(visit)
    ]);
    if (!areNamedAsEntries(read)) throw noCopy('identifiers_differ');
    const copies = read.entries;
    const redacted = await redactedAmong(visit, reader, { copies, steps, recordId: record.id });
    const page = await pageOfCopies(found, toStoredEntries(copies, participants), { copies, query });
    const withheld = withheldCopies(page.entries, { copies, redacted });
    if (page.entries.length > 0) await tellView({ visit, found, policy }, steps);
    const dismissed = dismissedValues(record.id, visit.caller.act === Act.Redact ? steps : [], visit.digests);
    const presented = presentEntries(visit, page.entries, { participants, policy, dismissed, reading: page.reading });
    const isCut = page.isTruncated || (!read.isWhole && page.before === null);
    return {
        record: presentRecord(record, { entryCount: countKnown(page, query), now: visit.now() }),
        entries: presented.map((entry) => ({
            ...(withheld.has(entry.identifier) ? maskedWhole(entry, { policy, digests: visit.digests }) : entry),
            redactable: false
        })),
        page: {
            before: page.before && sealCursor(page.before, visit.caller.recordId, visit.digests),
            after: null,
            ...(isCut && { truncated: true })
        },
        permissions: { redact: false },
        limits: await entriesLimits(visit),
        copy: {
            source: CopySource.DataCloud,
            asOf: new Date(read.asOf).toISOString(),
            freesAt: new Date(freesAt).toISOString(),
            withheldCount: withheld.size
        }
    };
}
