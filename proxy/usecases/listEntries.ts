import type { EntriesAnswer } from 'c/proxyContract';
import { Act } from '../caller.ts';
import { Priority } from '../limits/priority.ts';
import type { Cursor } from '../transcript/cursor.ts';
import type { EntriesQuery } from '../transcript/joinOthers.ts';
import { meteredRead } from '../transcript/meteredRead.ts';
import { pageOf } from '../transcript/pageOf.ts';
import { withReading, withWholeReading, type PageWithReading } from '../transcript/reading.ts';
import { rememberWindows } from '../transcript/readWindow.ts';
import { sealCursor } from '../transcript/sealedCursor.ts';
import { closeOpenRecord } from './closeOpenRecord.ts';
import type { CommitGround } from './commit/commitScope.ts';
import { dismissedValues } from './dismissedValues.ts';
import { entriesLimits } from './entriesLimits.ts';
import { entriesOfRecord } from './entriesOfRecord.ts';
import { findConversation, isLiveCall, type FoundConversation } from './findConversation.ts';
import { healIntents } from './healIntents.ts';
import { joinConversationData, type JoinedPage } from './joinConversationData.ts';
import { presentEntries } from './presentEntries.ts';
import { presentRecord } from './recordState.ts';
import { tellView } from './tellView.ts';
import { meterOf, policyOf, type RecordVisit } from './recordVisit.ts';

export type { EntriesQuery } from '../transcript/joinOthers.ts';

const NO_ENTRIES: PageWithReading = {
    entries: [],
    before: null,
    after: null,
    isTruncated: false,
    reading: []
};

/** What a page is made of another one by, before it is presented. */
export type PageChange = (page: PageWithReading, ground: CommitGround) => PageWithReading | Promise<PageWithReading>;

/**
 * Lists a page of the record's entries as the caller may see them, with this change. For a caller who may redact it heals lost
 * outcomes, too, and where policy asks for it tells the view before it answers.
 *
 * @throws {ProblemError} RECORD_NOT_FOUND, AUDIT_UNAVAILABLE, EVENTS_TOO_MANY, a limit, or what the gateway throws
 */
export async function listEntries(
    visit: RecordVisit,
    query: EntriesQuery,
    change: PageChange = unchanged
): Promise<EntriesAnswer> {
    const found = await findConversation(visit.gateway, visit.caller);
    const healed = healIntents(visit, found);
    const [{ page: read, readers }, participants, policy] = await Promise.all([
        readPage(visit, found, query),
        found.record.conversationId ? visit.gateway.findParticipants(found.record.conversationId) : [],
        policyOf(visit)
    ]).finally(() => healed);
    const page = await change(read, { visit, found, policy });
    const steps = await healed;
    if (page.entries.length > 0) await tellView({ visit, found, policy }, steps);
    const dismissed = dismissedValues(found.record.id, steps, visit.digests);
    const seal = (cursor: Cursor): string => sealCursor(cursor, visit.caller.recordId, visit.digests);
    return {
        record: presentRecord(found.record, { entryCount: countKnown(page, query), now: visit.now() }),
        entries: presentEntries(visit, page.entries, { participants, policy, dismissed, reading: page.reading }),
        page: {
            before: page.before && seal(page.before),
            after: page.after && seal(page.after),
            ...(page.isTruncated && { truncated: true })
        },
        permissions: { redact: visit.caller.act === Act.Redact },
        limits: await entriesLimits(visit),
        ...(readers && { readers })
    };
}

const unchanged: PageChange = (page) => page;

/** A page as it is presented. */
type ReadPage = Omit<JoinedPage, 'page'> & { readonly page: PageWithReading };

async function readPage(visit: RecordVisit, found: FoundConversation, query: EntriesQuery): Promise<ReadPage> {
    const { conversationIdentifier, record } = found;
    if (!conversationIdentifier || isLiveCall(record)) return { page: NO_ENTRIES };
    const inConnect = new Set<string>();
    const metered = meteredRead(visit.gateway, conversationIdentifier, meterOf(visit, Priority.Reading));
    const read = rememberWindows(async (window) => {
        const entries = await metered(window);
        for (const { identifier } of entries) inConnect.add(identifier);
        return entries;
    });
    const belongs = entriesOfRecord(await closeOpenRecord(found, read));
    const transcript = { read, belongs, limit: query.limit };
    const page = await pageOf(transcript, query);
    const connect = { conversationIdentifier, page, query, belongs, inConnect };
    const { page: joined, ...rest } = await joinConversationData(visit, connect);
    // Who may redact sees the text itself: suggestions at the edges of a page are worth no calls.
    const isMasked = visit.caller.act !== Act.Redact;
    return { ...rest, page: await (isMasked ? withWholeReading(transcript, joined) : withReading(transcript, joined)) };
}

/** A page that was asked for by a cursor follows one that had entries. */
export function countKnown(
    { entries, before }: Pick<PageWithReading, 'entries' | 'before'>,
    query: EntriesQuery
): number {
    return 'newest' in query && before === null ? entries.length : Math.max(1, entries.length);
}
