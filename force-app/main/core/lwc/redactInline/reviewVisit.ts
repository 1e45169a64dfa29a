import type { CommitEnd } from 'c/commits';
import { commitOf, commitRequest, withCarried } from 'c/drafting';
import type { CommitProgress } from 'c/proxyContract';
import type { CommitOrder } from 'c/redactionReview';
import { rememberedReason } from './rememberedReason.ts';
import { committing, OPEN_REVIEW, refused, withStep } from './review.ts';
import { usualReason } from './usualReason.ts';
import type { Visit } from './visit.ts';

/** Opens the review of the draft. */
export function withReview(visit: Visit): Visit {
    return { ...visit, editing: null, review: OPEN_REVIEW };
}

/** Goes back from the review to the draft; the reason and the note are kept for as long as there is one. */
export function withReviewLeft(visit: Visit, order: CommitOrder): Visit {
    return { ...visit, review: null, order };
}

/** The review is over, for nothing is left to review. */
export function withoutReview(visit: Visit): Visit {
    return { ...visit, review: null, order: null };
}

/** What the review begins with: what was chosen and written in it before, else the reason that is usual or was given last. */
export function proposedOrder(visit: Visit): CommitOrder {
    const { order } = visit;
    return { reasonCode: order?.reasonCode || rememberedReason(usualReasonOf(visit)), note: order?.note ?? '' };
}

/** The reason that is usual for what is drafted; empty for none. */
export function usualReasonOf({ bench, policy }: Visit): string {
    return bench && policy ? usualReason(bench.history.present.draft, policy.categories) : '';
}

/** The draft is about to be sent, for this reason; nothing happens before there is a transcript. */
export function withCommit(visit: Visit, order: CommitOrder): Visit {
    const { bench, commit } = visit;
    if (!bench) return visit;
    const request = commitRequest(bench.transcript.entries, bench.history.present.draft, order);
    return { ...visit, order, commit: commitOf(request, commit), review: committing(request) };
}

/** The commit has got on by a step. */
export function withProgressOf(visit: Visit, progress: CommitProgress): Visit {
    return visit.review?.isCommitting ? { ...visit, review: withStep(visit.review, progress) } : visit;
}

/** The connection was lost under way: the proxy is asked how the commit ended. */
export function withAskingAgain(visit: Visit): Visit {
    return visit.review ? { ...visit, review: { ...visit.review, isAskingAgain: true } } : visit;
}

/** What was sent is answered. The review stays open where the draft can be sent once more as it is. */
export function withCommitEnd(visit: Visit, end: CommitEnd): Visit {
    if (end.kind === 'failed') {
        const commit = end.isSpent ? null : visit.commit;
        const { request } = visit.commit ?? NO_COMMIT;
        return { ...visit, commit, review: refused(end.notice, end.errors, request) };
    }
    return {
        ...visit,
        bench: visit.bench && withCarried(visit.bench, end.carried.transcript, end.carried.carry),
        reading: null,
        review: null,
        order: end.kind === 'changed' ? visit.order : null,
        commit: null,
        notice: end.kind === 'changed' ? end.notice : null,
        summary: end.kind === 'committed' ? end.summary : null,
        verified: end.kind === 'committed' ? new Map([...visit.verified, ...end.verified]) : visit.verified
    };
}

const NO_COMMIT = { request: { reasonCode: '', entries: [] } };
