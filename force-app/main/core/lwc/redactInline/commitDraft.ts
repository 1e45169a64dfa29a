import { commitEnd, sendCommit } from 'c/commits';
import { progressOf, verifiedOf } from 'c/drafting';
import { ProxyProblem } from 'c/proxyClient';
import type { CommitOrder } from 'c/redactionReview';
import { askCopies } from './askCopies.ts';
import { commitAnnouncement } from './commitAnnouncement.ts';
import { goToEntry } from './filterTranscript.ts';
import { readFlags, readFlagsAfter } from './flagEntries.ts';
import type { Host } from './host.ts';
import { settleLeft } from './leaveDraft.ts';
import { rememberReason } from './rememberedReason.ts';
import { usualReasonOf, withAskingAgain, withCommit, withCommitEnd, withProgressOf } from './reviewVisit.ts';
import { shownOf } from './shown.ts';
import { tellPage } from './tellPage.ts';
import { startTimer } from './timer.ts';
import type { Visit } from './visit.ts';

/** Sends what is drafted to be redacted, and shows, says and tells the page what came of it. */
export async function commitDraft(host: Host, order: CommitOrder): Promise<void> {
    const { client, recordId } = host;
    if (!client || host.visit.review?.isCommitting) return;
    rememberReason(usualReasonOf(host.visit), order.reasonCode);
    host.visit = withCommit(host.visit, order);
    const { commit } = host.visit;
    if (!commit) return;
    const change = (make: (visit: Visit) => Visit): void => {
        if (host.client === client) host.visit = make(host.visit);
    };
    const answer = await sendCommit(client, commit, {
        onProgress: (progress) => change((visit) => withProgressOf(visit, progress)),
        wait: (ms) => {
            change(withAskingAgain);
            return new Promise((resolve) => {
                startTimer(resolve, ms);
            });
        }
    });
    const { bench, rules } = host.visit;
    if (host.client !== client || !bench) {
        if (answer instanceof ProxyProblem) return;
        settleLeft(recordId, commit.request, answer);
        if (host.client) tellPage({ recordId, commitId: answer.commitId, verified: verifiedOf(answer) }, host);
        return;
    }
    const end = commitEnd(answer, { ...progressOf(bench), rules, now: Date.now() });
    host.visit = withCommitEnd(host.visit, end);
    host.announcement = commitAnnouncement(end);
    if (end.kind === 'committed') {
        tellPage({ ...end, recordId }, host);
        void readFlagsAfter(host, end.verified);
        void askCopies(host, [...end.verified.keys()]);
    } else void readFlags(host);
    if (end.kind !== 'failed') leadOn(host, end.touched);
}

/** To what is asked first, else to the first entry that is another now. */
function leadOn(host: Host, touched: string): void {
    if (shownOf(host.visit).displaced.length > 0) host.focusAfterRender((focus) => focus.displaced());
    else goToEntry(host, touched);
}
