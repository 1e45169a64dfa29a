import { ProblemError } from '../errors.ts';
import type { CopiedEntry, Copies } from '../salesforce/dataCloudGateway.ts';
import type { Participant, StoredEntry } from '../salesforce/gateway.ts';
import type { FoundConversation } from './findConversation.ts';
import type { CopyReader, RecordVisit } from './recordVisit.ts';

/** How long copies are waited for, ms. */
const LONGEST_READING_MS = 10_000;

/**
 * The copies of a record's conversation; which of them are the record's is not told yet.
 *
 * @throws {ProblemError} where there is no conversation, or what the gateway throws
 */
export async function readCopies(
    { deadline }: Pick<RecordVisit, 'deadline'>,
    { dataCloud }: Pick<CopyReader, 'dataCloud'>,
    { record, conversationIdentifier }: FoundConversation
): Promise<Copies> {
    const { conversationId } = record;
    if (!conversationId || !conversationIdentifier)
        throw new ProblemError('RECORD_NOT_FOUND', { reason: 'no_conversation' });
    const signal = AbortSignal.any([deadline, AbortSignal.timeout(LONGEST_READING_MS)]);
    return dataCloud.readCopies({ conversationId, conversationIdentifier }, signal);
}

/** Copies in the shape of entries, so that pages, links and times work on them as on those of Connect. */
export function toStoredEntries(
    { entries }: Pick<Copies, 'entries'>,
    participants: readonly Participant[]
): readonly StoredEntry[] {
    const roles = new Map(participants.map(({ participantKey, role }) => [participantKey, role]));
    return entries.map((entry) => toStored(entry, roles));
}

function toStored(entry: CopiedEntry, roles: ReadonlyMap<string, string>): StoredEntry {
    const { identifier, text, clientTimestamp, serverReceivedTimestamp, participantKey, sourceId } = entry;
    const subject = participantKey ?? '';
    return {
        identifier,
        text,
        sender: { role: roles.get(subject) ?? UNKNOWN_ROLE, appType: '', subject },
        clientTimestamp,
        serverReceivedTimestamp,
        durationMs: 0,
        relatedRecords: sourceId === null ? [] : [sourceId]
    };
}

/** Of a sender whom Salesforce does not name. */
const UNKNOWN_ROLE = 'Unknown';
