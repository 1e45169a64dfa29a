import type { CopiedEntry } from '../salesforce/dataCloudGateway.ts';
import { isSalesforceId, sameId } from '../salesforceId.ts';
import type { FoundConversation } from './findConversation.ts';

/**
 * Tells which copies of a conversation are a record's: those that link to it. One without a link belongs to the record in whose time
 * Salesforce received it only where that time is known, the record has ended, and the links of the other copies bear out their times:
 * those of this record lie within it, and those of others outside. Copies may have no links at all, or times of another zone.
 */
export function copiesOfRecord(
    { record, time }: Pick<FoundConversation, 'record' | 'time'>,
    copies: readonly CopiedEntry[]
): (copy: CopiedEntry) => boolean {
    const linked = copies.filter(isLinked);
    const isOwn = ({ sourceId }: CopiedEntry): boolean => sourceId !== null && sameId(sourceId, record.id);
    const isWithin = ({ transcriptedAt }: CopiedEntry): boolean =>
        time !== null && transcriptedAt !== null && time.from <= transcriptedAt && transcriptedAt <= time.to;
    const agree =
        record.endedAt !== null && linked.some(isOwn) && linked.every((copy) => isOwn(copy) === isWithin(copy));
    return (copy) => (isLinked(copy) ? isOwn(copy) : agree && isWithin(copy));
}

function isLinked({ sourceId }: CopiedEntry): boolean {
    return sourceId !== null && isSalesforceId(sourceId);
}
