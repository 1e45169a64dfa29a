import { progressOf } from './bench.ts';
import { commitAnnouncement } from './commitAnnouncement.ts';
import { commitEnd } from './commitEnd.ts';
import { goToEntry } from './filterTranscript.ts';
import type { Host } from './host.ts';
import { withCommit, withCommitEnd } from './reviewing.ts';
import { sendCommit } from './sendCommit.ts';
import { tellPage } from './tellPage.ts';

/** Sends what is drafted to be redacted, and shows, says and tells the page what came of it. */
export async function commitDraft(host: Host, reasonCode: string): Promise<void> {
    const { client } = host;
    if (!client || host.visit.review?.isCommitting) return;
    host.visit = withCommit(host.visit, reasonCode);
    const { commit } = host.visit;
    if (!commit) return;
    const answer = await sendCommit(client, commit);
    const { bench, rules } = host.visit;
    if (host.client !== client || !bench) return;
    const end = commitEnd(answer, { ...progressOf(bench), rules, now: Date.now() });
    host.visit = withCommitEnd(host.visit, end);
    host.announcement = commitAnnouncement(end);
    tellPage(end, host);
    if (end.kind !== 'failed') goToEntry(host, end.touched);
}
