import type { CommitSummary } from 'c/commitResult';
import { afterCommit, changedTranscript, verifiedOf, type Carried, type Progress } from 'c/drafting';
import type { Notice } from 'c/errorPanel';
import { changedNotice, commitNotice } from 'c/notices';
import { ProxyProblem } from 'c/proxyClient';
import type { FieldProblem, RedactionsAnswer } from 'c/proxyContract';
import type { MaskRules } from 'c/redaction';
import { summarizeCommit } from './summarizeCommit.ts';

/** What came of a commit. */
export type CommitEnd =
    | {
          readonly kind: 'committed';
          readonly commitId: string;
          readonly carried: Carried;
          readonly summary: CommitSummary;
          /** The revisions that were read back, by the identifier of their entry. */
          readonly verified: ReadonlyMap<string, string>;
          /** The first entry that was committed. */
          readonly touched: string;
      }
    /** Someone else changed entries meanwhile: nothing was redacted, the draft is carried over. */
    | { readonly kind: 'changed'; readonly carried: Carried; readonly notice: Notice; readonly touched: string }
    /** The draft stands. `isSpent` when the commit's key cannot be used again. */
    | {
          readonly kind: 'failed';
          readonly notice: Notice;
          readonly errors: readonly FieldProblem[];
          readonly isSpent: boolean;
      };

/** Where things stood when a commit was answered. */
export interface CommitContext extends Progress {
    readonly rules: MaskRules;
    /** Epoch milliseconds. */
    readonly now: number;
}

/** Says where things stand after the answer to a commit. */
export function commitEnd(answer: RedactionsAnswer | ProxyProblem, context: CommitContext): CommitEnd {
    if (!(answer instanceof ProxyProblem)) {
        const carried = afterCommit(context, answer, context.rules);
        const { draft } = carried.carry(context.work);
        return {
            kind: 'committed',
            commitId: answer.commitId,
            carried,
            summary: summarizeCommit(answer, { transcript: context.transcript, draft }),
            verified: verifiedOf(answer),
            touched: answer.entries[0]?.identifier ?? ''
        };
    }
    if (answer.code === 'ENTRY_CHANGED') return changedEnd(context, answer);
    return {
        kind: 'failed',
        notice: commitNotice(answer, context.now),
        errors: answer.errors,
        isSpent: answer.code === 'IDEMPOTENCY_KEY_REUSED'
    };
}

function changedEnd(context: CommitContext, { entries }: ProxyProblem): CommitEnd {
    const { carried, ...changed } = changedTranscript(context, entries);
    return { kind: 'changed', carried, notice: changedNotice(changed), touched: entries[0]?.identifier ?? '' };
}
