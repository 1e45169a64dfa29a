import type { Digests } from '../../audit/digests.ts';
import { describeError } from '../../log.ts';
import { UpdateRefusedError, UpdateUnansweredError, type EntryUpdate } from '../../salesforce/gateway.ts';
import type { SentPatch, SentUpdate } from '../../state/commitsUnderWay.ts';
import type { CommitScope } from './commitScope.ts';
import type { EntryChange } from './prepareCommit.ts';

/** What Salesforce's answer to a PATCH tells; what became of the entries is told by reading them back. */
export const PatchAnswer = { Accepted: 'accepted', Refused: 'refused', None: 'none' } as const;
export type PatchAnswer = (typeof PatchAnswer)[keyof typeof PatchAnswer];

/** What one PATCH writes, and whose it is. */
export interface Patch {
    readonly commitId: string;
    readonly writes: readonly Write[];
}

/** A change as it is sent. */
export interface Write {
    readonly change: EntryChange;
    /** What is sent, so that the masked text comes to be stored. */
    readonly text: string;
}

/**
 * Sends one PATCH of a commit. It is noted until it is answered: Salesforce may make it yet, whatever the entries hold by then, so
 * whoever finds its intents without outcomes, or would write other masks, has to know.
 *
 * @throws {Error} where it was not sent, or answered with what ends the writing
 */
export async function patchEntries(scope: CommitScope, { commitId, writes }: Patch): Promise<PatchAnswer> {
    const { visit, conversationIdentifier, lock, prepaid } = scope;
    await prepaid.take();
    const sent = {
        commitId,
        conversationIdentifier,
        updates: writes.map((write) => toSentUpdate(write, visit.digests))
    };
    await visit.commitsUnderWay.sends(sent);
    try {
        lock.check();
        await visit.lateGateway.updateEntries(conversationIdentifier, writes.map(toUpdate), prepaid.take);
    } catch (error) {
        if (error instanceof UpdateUnansweredError) return PatchAnswer.None;
        await noteAnswered(scope, sent);
        if (error instanceof UpdateRefusedError) return PatchAnswer.Refused;
        throw error;
    }
    await noteAnswered(scope, sent);
    return PatchAnswer.Accepted;
}

function toUpdate({ change: { stored }, text }: Write): EntryUpdate {
    return { identifier: stored.identifier, text, relatedRecords: stored.relatedRecords };
}

function toSentUpdate({ change: { stored, maskedText } }: Write, digests: Digests): SentUpdate {
    return { identifier: stored.identifier, digest: digests.text(stored.identifier, maskedText) };
}

/** Where that cannot be noted, the entries count as unanswered for a while: nothing of the commit is lost. */
async function noteAnswered({ visit }: CommitScope, sent: SentPatch): Promise<void> {
    try {
        await visit.commitsUnderWay.answered(sent);
    } catch (error) {
        visit.log.warn('the answer to a PATCH could not be noted', {
            requestId: visit.requestId,
            commitId: sent.commitId,
            ...describeError(error)
        });
    }
}
