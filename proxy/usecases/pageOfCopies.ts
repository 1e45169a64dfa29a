import type { CopiedEntry } from '../salesforce/dataCloudGateway.ts';
import type { StoredEntry } from '../salesforce/gateway.ts';
import type { EntriesQuery } from '../transcript/joinOthers.ts';
import { TimeKey } from '../transcript/order.ts';
import { pageOf } from '../transcript/pageOf.ts';
import { readHeld } from '../transcript/readHeld.ts';
import { withWholeReading, type PageWithReading } from '../transcript/reading.ts';
import { copiesOfRecord } from './copiesOfRecord.ts';
import type { FoundConversation } from './findConversation.ts';
import { noCopy } from './noCopy.ts';

/**
 * A page of the copies that are the record's. `entries` are those of the whole conversation, each identifier once.
 *
 * @throws {ProblemError} where none is the record's
 */
export async function pageOfCopies(
    found: FoundConversation,
    entries: readonly StoredEntry[],
    { copies, query }: { readonly copies: readonly CopiedEntry[]; readonly query: EntriesQuery }
): Promise<PageWithReading> {
    const isOwn = copiesOfRecord(found, copies);
    const others = new Set(copies.filter((copy) => !isOwn(copy)).map(({ identifier }) => identifier));
    const belongs = ({ identifier }: StoredEntry): boolean => !others.has(identifier);
    if (!entries.some(belongs)) throw noCopy('nothing_copied');
    const read = readHeld(entries, ('before' in query ? query.before.key : null) ?? TimeKey.Client);
    const transcript = { read, belongs, limit: query.limit };
    return withWholeReading(transcript, await pageOf(transcript, query));
}
