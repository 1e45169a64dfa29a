import { describeError } from '../../log.ts';
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
 * Sends one PATCH of a commit. It is noted until it is answered: whoever finds its intents without outcomes knows that Salesforce
 * may make it yet.
 *
 * @throws {Error} where it was not sent, or answered with what ends the writing
 */
export async function patchEntries(scope: CommitScope, { commitId, updates }: Patch): Promise<PatchAnswer> {
    const { visit, conversationIdentifier, lock } = scope;
    const identifiers = updates.map(({ identifier }) => identifier);
    await visit.commitsUnderWay.sends(commitId, identifiers);
    try {
        lock.check();
        await visit.lateGateway.updateEntries(conversationIdentifier, updates);
    } catch (error) {
        if (error instanceof UpdateUnansweredError) return PatchAnswer.None;
        await noteAnswered(scope, commitId);
        if (error instanceof UpdateRefusedError) return PatchAnswer.Refused;
        throw error;
    }
    await noteAnswered(scope, commitId);
    return PatchAnswer.Accepted;
}

/** Where that cannot be noted, the entries count as unanswered for a while: nothing of the commit is lost. */
async function noteAnswered({ visit }: CommitScope, commitId: string): Promise<void> {
    try {
        await visit.commitsUnderWay.sends(commitId, []);
    } catch (error) {
        visit.log.warn('the answer to a PATCH could not be noted', {
            requestId: visit.requestId,
            commitId,
            ...describeError(error)
        });
    }
}
