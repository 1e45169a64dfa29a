import { changedTranscript, hasWorkLeft, progressOf, withCarried } from 'c/drafting';
import { entriesChangedNotice } from 'c/notices';
import type { ProxyProblem } from 'c/proxyClient';
import type { Visit } from './visit.ts';

/** What was asked about: revisions by the identifiers of their entries. */
export type AskedRevisions = ReadonlyMap<string, string>;

/**
 * What was asked, and is no commit, is refused because somebody has changed entries: those are shown as they are stored now, and what
 * is drafted is carried over. Entries that became others after the question are known better already, and so are all while a commit is
 * under way; what became of one stays.
 */
export function withChangedEntries(visit: Visit, { entries }: ProxyProblem, asked: AskedRevisions): Visit {
    const { bench, review } = visit;
    if (!bench || review?.isCommitting) return visit;
    const known = new Map(bench.transcript.entries.map(({ identifier, revision }) => [identifier, revision]));
    const fresh = entries.filter(({ identifier, revision }) => {
        const shown = known.get(identifier);
        return shown !== undefined && shown === asked.get(identifier) && shown !== revision;
    });
    if (fresh.length === 0) return visit;
    const { carried, ...changed } = changedTranscript(progressOf(bench), fresh);
    const now = withCarried(bench, carried.transcript, carried.carry);
    return {
        ...visit,
        bench: now,
        reading: null,
        review: changed.isDraftLeft ? review : null,
        order: hasWorkLeft(now.history.present) ? visit.order : null,
        notice: entriesChangedNotice(changed)
    };
}
