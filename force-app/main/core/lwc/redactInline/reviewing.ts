import { withProgress } from './bench.ts';
import type { CommitEnd } from './commitEnd.ts';
import { commitOf, commitRequest } from './commitRequest.ts';
import type { Visit } from './visit.ts';

/** Opens the review of the draft. */
export function withReview(visit: Visit): Visit {
    return { ...visit, editing: null, review: { isCommitting: false, problem: null } };
}

/** Goes back from the review to the draft. */
export function withoutReview(visit: Visit): Visit {
    return { ...visit, review: null };
}

/** The draft is about to be sent, for this reason; nothing happens before there is a transcript. */
export function withCommit(visit: Visit, reasonCode: string): Visit {
    const { bench, commit } = visit;
    if (!bench) return visit;
    const request = commitRequest(bench.transcript.entries, bench.history.present.draft, reasonCode);
    return { ...visit, commit: commitOf(request, commit), review: { isCommitting: true, problem: null } };
}

/** What was sent is answered. The review stays open where the draft can be sent once more as it is. */
export function withCommitEnd(visit: Visit, end: CommitEnd): Visit {
    if (end.kind === 'failed') {
        const commit = end.isSpent ? null : visit.commit;
        return { ...visit, commit, review: { isCommitting: false, problem: end.notice } };
    }
    return {
        ...visit,
        bench: visit.bench && withProgress(visit.bench, end.progress),
        review: null,
        commit: null,
        notice: end.kind === 'changed' ? end.notice : null,
        summary: end.kind === 'committed' ? end.summary : null,
        verified: end.kind === 'committed' ? new Set([...visit.verified, ...end.verified]) : visit.verified
    };
}
