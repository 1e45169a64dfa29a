import { UpdateRefusedError, UpdateUnansweredError, type EntryUpdate } from '../../salesforce/gateway.ts';
import type { CommitScope } from './commitScope.ts';

/** What Salesforce's answer to a PATCH tells; what became of the entries is told by reading them back. */
export const PatchAnswer = { Accepted: 'accepted', Refused: 'refused', None: 'none' } as const;
export type PatchAnswer = (typeof PatchAnswer)[keyof typeof PatchAnswer];

/** Updates for one PATCH, and whose they are. */
export interface Patch {
    readonly commitId: string;
    readonly updates: readonly EntryUpdate[];
}

/**
 * Sends one PATCH of a commit. It is noted first: whoever finds its intents without outcomes knows that Salesforce may make it yet.
 *
 * @throws {Error} where it was not sent, or answered with what ends the writing
 */
export async function patchEntries(
    { visit, conversationIdentifier, lock }: CommitScope,
    { commitId, updates }: Patch
): Promise<PatchAnswer> {
    const identifiers = updates.map(({ identifier }) => identifier);
    await visit.commitsUnderWay.sends(commitId, identifiers);
    lock.check();
    try {
        await visit.lateGateway.updateEntries(conversationIdentifier, updates);
        return PatchAnswer.Accepted;
    } catch (error) {
        if (error instanceof UpdateRefusedError) return PatchAnswer.Refused;
        if (error instanceof UpdateUnansweredError) return PatchAnswer.None;
        throw error;
    }
}
