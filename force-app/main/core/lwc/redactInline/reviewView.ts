import { reviewRows } from 'c/commits';
import { countOpen, isWhole } from 'c/drafting';
import type { ReasonCode } from 'c/proxyContract';
import type { CommitOrder, ReviewRow, Undecided } from 'c/redactionReview';
import { withLastAnswer } from './lastAnswer.ts';
import { proposedOrder } from './reviewVisit.ts';
import { viewOf } from './view.ts';
import type { Visit } from './visit.ts';

/** What the review shows of a visit. */
export interface ReviewView {
    readonly rows: readonly ReviewRow[];
    readonly reasonCodes: readonly ReasonCode[];
    readonly proposed: CommitOrder;
    /** What the commit leaves out because nobody has decided on it. */
    readonly undecided: Undecided;
}

/** Makes what the review shows, once for each visit. */
export const reviewView: (visit: Visit) => ReviewView = withLastAnswer((visit) => {
    const { entries, draft, startTimestamp, reasonCodes, suggestions } = viewOf(visit);
    const { bench, rules } = visit;
    return {
        rows: reviewRows(entries, draft, { rules, startTimestamp }),
        reasonCodes,
        proposed: proposedOrder(visit),
        undecided: { count: countOpen(suggestions), isPartial: bench !== null && !isWhole(bench.transcript) }
    };
});
