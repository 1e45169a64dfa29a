import type { EntryRange } from 'c/drafting';
import type { CommitOrder } from 'c/redactionReview';
import { askCopiesAgain } from './askCopies.ts';
import { commitDraft } from './commitDraft.ts';
import { takeOutOfReview, takeStep } from './editDraft.ts';
import type { Host } from './host.ts';
import { withReview, withReviewLeft } from './reviewVisit.ts';
import { Shortcut } from './shortcut.ts';

/** What an event of {@link REVIEW_ACTIONS} may say. */
type ReviewDetail = EntryRange & CommitOrder;

/** What somebody does about the review of the draft and in it, by the event that says so. */
export const REVIEW_ACTIONS: Readonly<Record<string, (host: Host, detail: ReviewDetail) => void>> = {
    review: (host) => {
        host.visit = withReview(host.visit);
    },
    spanremove: takeOutOfReview,
    undecidedshow: (host, order) => {
        host.visit = withReviewLeft(host.visit, order);
        takeStep(host, Shortcut.Next);
    },
    draftcommit: (host, order) => {
        void commitDraft(host, order);
    },
    copiesask: askCopiesAgain,
    reviewclose: (host, order) => {
        host.visit = withReviewLeft(host.visit, order);
        host.focusAfterRender((focus) => focus.controls());
    }
};
