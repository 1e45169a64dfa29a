import { foldIdentifier, isRedaction, redactedEntries, type RedactedEntry } from '../audit/copyState.ts';
import type { CopiedEntry } from '../salesforce/dataCloudGateway.ts';
import type { EntryRow, StoredEvent } from '../salesforce/gateway.ts';
import { isSalesforceId, to18 } from '../salesforceId.ts';
import { noCopy } from './noCopy.ts';
import type { CopyReader, RecordVisit } from './recordVisit.ts';

/** What was read for copies of a conversation. */
export interface CopiesRead {
    /** Of the whole conversation. */
    readonly copies: readonly CopiedEntry[];
    /** The events of the caller's record. */
    readonly steps: readonly StoredEvent[];
    readonly recordId: string;
}

/**
 * The entries of a conversation that were redacted, by their folded identifiers: all that copies name, and all that were redacted on the
 * caller's record or on one that a copy links to.
 *
 * @throws {ProblemError} where one of these is not among the copies, which may then bear other identifiers; and what the gateway throws
 */
export async function redactedAmong(
    { digests }: RecordVisit,
    { access }: CopyReader,
    { copies, steps, recordId }: CopiesRead
): Promise<ReadonlyMap<string, RedactedEntry>> {
    const links = copies.flatMap(({ sourceId }) =>
        sourceId !== null && isSalesforceId(sourceId) ? to18(sourceId) : []
    );
    const others = [...new Set(links)].filter((id) => id !== recordId);
    const [naming, elsewhere] = await Promise.all([
        access.findEntryRows(identifiersIn(copies)),
        access.findRedactionsOn(others)
    ]);
    const known = new Set(copies.map(({ identifier }) => foldIdentifier(identifier)));
    const own = steps.filter(isRedaction).map((event): EntryRow => ({ entryIdentifier: event.entryIdentifier, event }));
    const isKnown = ({ entryIdentifier }: EntryRow): boolean => known.has(foldIdentifier(entryIdentifier));
    if (![...own, ...elsewhere].every(isKnown)) throw noCopy('redacted_entry_not_copied');
    return redactedEntries(naming, digests);
}

/** As they stand in the copies, and as Connect writes them. */
function identifiersIn(copies: readonly CopiedEntry[]): readonly string[] {
    return [...new Set(copies.flatMap(({ identifier }) => [identifier, foldIdentifier(identifier)]))];
}
