import { ProxyProblem, type ProxyClient } from 'c/proxyClient';
import type { MaskRules } from 'c/redaction';
import { afterCommit, type Progress } from './afterCommit.ts';
import { carryDraft } from './changedEntries.ts';
import type { Commit } from './commitRequest.ts';
import { commitSummary, verifiedOf, type CommitSummary } from './commitSummary.ts';
import { changedNotice, commitNotice, type Notice } from './notices.ts';
import { withFreshEntries } from './transcriptState.ts';

/** What came of sending a commit. */
export type CommitEnd =
    | {
          readonly kind: 'committed';
          readonly progress: Progress;
          readonly summary: CommitSummary;
          readonly verified: readonly string[];
          /** The first entry that was committed. */
          readonly touched: string;
      }
    /** Someone else changed entries meanwhile: nothing was redacted, the draft is carried over. */
    | { readonly kind: 'changed'; readonly progress: Progress; readonly notice: Notice; readonly touched: string }
    /** The draft stands. `isSpent` when the commit's key cannot be used again. */
    | { readonly kind: 'failed'; readonly notice: Notice; readonly isSpent: boolean };

/** What a commit is made from, and told in. */
export interface CommitContext extends Progress {
    readonly rules: MaskRules;
    /** Epoch milliseconds of the start of the call; `null` for messages. */
    readonly startTimestamp: number | null;
}

/** Sends a commit and says where things stand afterwards. Rejects with nothing that the proxy or the way to it can cause. */
export async function commitDraft(client: ProxyClient, commit: Commit, context: CommitContext): Promise<CommitEnd> {
    try {
        const answer = await client.commitRedactions(commit.request, commit.idempotencyKey);
        return {
            kind: 'committed',
            progress: afterCommit(context, answer, context.rules),
            summary: commitSummary(answer, context.transcript.entries, context.startTimestamp),
            verified: verifiedOf(answer),
            touched: commit.request.entries[0]?.identifier ?? ''
        };
    } catch (error) {
        if (!(error instanceof ProxyProblem)) throw error;
        if (error.code === 'ENTRY_CHANGED') return changedEnd(context, error);
        const isSpent = error.code === 'IDEMPOTENCY_KEY_REUSED';
        return { kind: 'failed', notice: commitNotice(error, Date.now()), isSpent };
    }
}

function changedEnd({ transcript, work, startTimestamp }: CommitContext, { entries }: ProxyProblem): CommitEnd {
    const { draft, dropped } = carryDraft(transcript.entries, entries, work.draft);
    return {
        kind: 'changed',
        progress: { transcript: withFreshEntries(transcript, entries), work: { ...work, draft } },
        notice: changedNotice(entries, dropped, startTimestamp),
        touched: entries[0]?.identifier ?? ''
    };
}
