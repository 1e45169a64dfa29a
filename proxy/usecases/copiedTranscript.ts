import { ProblemError } from '../errors.ts';
import type { CopiedEntry, Copies } from '../salesforce/dataCloudGateway.ts';
import type { Participant, StoredEntry } from '../salesforce/gateway.ts';
import type { FoundConversation } from './findConversation.ts';
import type { CopyReader, RecordVisit } from './recordVisit.ts';
import { UNKNOWN_ROLE } from './unknownRole.ts';

/** How long copies are waited for, ms. */
const LONGEST_READING_MS = 10_000;

/** As Connect's identifiers of entries are in every documented sample: what looks otherwise is a name that Data Cloud has given. */
const CONNECT_IDENTIFIER = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

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

/** Whether copies bear identifiers that look like those of Connect: under others nobody can tell which entries they are. */
export function areNamedAsEntries({ entries }: Pick<Copies, 'entries'>): boolean {
    return entries.every(({ identifier }) => CONNECT_IDENTIFIER.test(identifier));
}

/** Copies in the shape of entries, each identifier once, so that pages work on them as on entries of Connect. */
export function toStoredEntries(
    copies: readonly CopiedEntry[],
    participants: readonly Participant[]
): readonly StoredEntry[] {
    const roles = new Map(participants.map(({ participantKey, role }) => [participantKey, role]));
    const entries = copies.map((copy) => toStored(copy, roles));
    return [...new Map(entries.map((entry) => [entry.identifier, entry])).values()];
}

function toStored(entry: CopiedEntry, roles: ReadonlyMap<string, string>): StoredEntry {
    const { identifier, text, clientTimestamp, transcriptedAt, participantKey, sourceId } = entry;
    const subject = participantKey ?? '';
    return {
        identifier,
        text,
        sender: { role: roles.get(subject) ?? UNKNOWN_ROLE, appType: '', subject },
        clientTimestamp,
        serverReceivedTimestamp: transcriptedAt ?? clientTimestamp,
        durationMs: 0,
        relatedRecords: sourceId === null ? [] : [sourceId]
    };
}
