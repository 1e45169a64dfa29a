import { CopySource, EventType, type EntriesAnswer } from 'c/proxyContract';
import { Act } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import type { StoredEntry, StoredEvent } from '../salesforce/gateway.ts';
import { formatCursor } from '../transcript/cursor.ts';
import type { EntriesQuery } from '../transcript/joinOthers.ts';
import { TimeKey } from '../transcript/order.ts';
import type { EntriesPage } from '../transcript/page.ts';
import { pageOf } from '../transcript/pageOf.ts';
import { readHeld } from '../transcript/readHeld.ts';
import { closeOpenRecord } from './closeOpenRecord.ts';
import { readCopies, toStoredEntries } from './copiedTranscript.ts';
import { dismissedValues } from './dismissedValues.ts';
import { entriesLimits } from './entriesLimits.ts';
import { entriesOfRecord } from './entriesOfRecord.ts';
import { findConversation, type FoundConversation } from './findConversation.ts';
import { countKnown } from './listEntries.ts';
import { presentEntries } from './presentEntries.ts';
import { presentRecord } from './recordState.ts';
import { policyOf, type CopyReader, type RecordVisit } from './recordVisit.ts';
import { tellView } from './tellView.ts';
import { withholdRedacted } from './withholdRedacted.ts';

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
 * @throws {ProblemError} where the caller may not, nothing of the record is copied, or the copies do not name entries as Connect does;
 * and what the gateways throw
 */
export async function listCopies(
    visit: RecordVisit,
    reader: CopyReader,
    { query, freesAt }: CopiesQuery
): Promise<EntriesAnswer> {
    const [found, mayRead, steps] = await Promise.all([
        findConversation(visit.gateway, visit.caller),
        reader.access.mayReadEntries(),
        visit.gateway.findSteps(visit.caller.recordId)
    ]);
    if (!mayRead) throw new ProblemError('SALESFORCE_ACCESS_DENIED', { reason: 'entries_not_permitted' });
    const { record } = found;
    const [copies, participants, policy] = await Promise.all([
        readCopies(visit, reader, found),
        record.conversationId ? visit.gateway.findParticipants(record.conversationId) : [],
        policyOf(visit)
    ]);
    const entries = toStoredEntries(copies, participants);
    const page = await pageOfCopies(found, { entries, steps, query });
    const redactions = await reader.access.findRedactions(page.entries.map(({ identifier }) => identifier));
    const showable = withholdRedacted(page.entries, { redactions, digests: visit.digests, policy });
    if (page.entries.length > 0) await tellView({ visit, found, policy }, steps);
    const dismissed = dismissedValues(record.id, visit.caller.act === Act.Redact ? steps : [], visit.digests);
    const presented = presentEntries(visit, showable.entries, { participants, policy, dismissed, around: page.around });
    const isCut = page.isTruncated || (!copies.isWhole && page.before === null);
    return {
        record: presentRecord(record, { entryCount: countKnown(page, query), now: visit.now() }),
        entries: presented.map((entry) => ({ ...entry, redactable: false })),
        page: { before: page.before && formatCursor(page.before), after: null, ...(isCut && { truncated: true }) },
        permissions: { redact: false },
        limits: await entriesLimits(visit),
        copy: {
            source: CopySource.DataCloud,
            asOf: new Date(copies.asOf).toISOString(),
            freesAt: new Date(freesAt).toISOString(),
            withheldCount: showable.withheldCount
        }
    };
}

interface Held {
    /** Of the whole conversation. */
    readonly entries: readonly StoredEntry[];
    readonly steps: readonly StoredEvent[];
    readonly query: EntriesQuery;
}

async function pageOfCopies(found: FoundConversation, { entries, steps, query }: Held): Promise<EntriesPage> {
    const read = readHeld(entries, ('before' in query ? query.before.key : null) ?? TimeKey.Client);
    const belongs = entriesOfRecord(await closeOpenRecord(found, read));
    if (!entries.some(belongs)) throw noCopy('nothing_copied');
    // Under another name than Salesforce's, nobody could tell which copies were redacted.
    const known = new Set(entries.map(({ identifier }) => identifier));
    const isKnown = ({ type, entryIdentifier }: StoredEvent): boolean =>
        !REDACTIONS.has(type) || known.has(entryIdentifier);
    if (!steps.every(isKnown)) throw noCopy('redacted_entry_not_copied');
    return pageOf({ read, belongs, limit: query.limit }, query);
}

const REDACTIONS: ReadonlySet<string> = new Set([EventType.Intent, EventType.Outcome]);

function noCopy(reason: string): ProblemError {
    return new ProblemError('SALESFORCE_FAILED', { reason });
}
