import type { CommitSummary } from 'c/commitResult';
import { afterCommit, callStartOf, carryDraft, verifiedOf, withFreshEntries, type Progress } from 'c/drafting';
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
          readonly progress: Progress;
          readonly summary: CommitSummary;
          readonly verified: readonly string[];
          /** The first entry that was committed. */
          readonly touched: string;
      }
    /** Someone else changed entries meanwhile: nothing was redacted, the draft is carried over. */
    | { readonly kind: 'changed'; readonly progress: Progress; readonly notice: Notice; readonly touched: string }
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
        return {
            kind: 'committed',
            commitId: answer.commitId,
            progress: afterCommit(context, answer, context.rules),
            summary: summarizeCommit(answer, context.transcript),
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

function changedEnd({ transcript, work }: CommitContext, { entries }: ProxyProblem): CommitEnd {
    const { draft, dropped } = carryDraft(transcript.entries, entries, work.draft);
    return {
        kind: 'changed',
        progress: { transcript: withFreshEntries(transcript, entries), work: { ...work, draft } },
        notice: changedNotice(entries, dropped, callStartOf(transcript)),
        touched: entries[0]?.identifier ?? ''
    };
}
