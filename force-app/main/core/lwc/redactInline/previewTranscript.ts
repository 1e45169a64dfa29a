import { benchOf, draftedEntries, fromNewestPage, progressOf, withEarlierPage, withTranscript } from 'c/drafting';
import { readNotice } from 'c/notices';
import { ProxyProblem, type EntriesQuery } from 'c/proxyClient';
import { counted } from 'c/wording';
import { commitEnd } from './commitEnd.ts';
import type { Flags } from './flags.ts';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';
import { withLastAnswer } from './lastAnswer.ts';
import { withCommitEnd } from './reviewing.ts';
import { viewOf } from './view.ts';
import type { Visit } from './visit.ts';

/** The visit as it is shown: while agents' view is previewed, its transcript in place of one's own, and nothing to do about it. */
export const seenOf: (visit: Visit) => Visit = withLastAnswer((visit) => {
    if (!visit.preview) return visit;
    return { ...visit, bench: visit.preview, policy: null, editing: null, flags: onlySeen(visit.flags) };
});

const onlySeen = withLastAnswer((flags: Flags): Flags => {
    const list = flags.list?.map((flag) => ({ ...flag, withdrawable: false })) ?? null;
    return { ...flags, list, asking: null };
});

/** Goes back to editing; the focus goes to the menu that led to the preview. */
export function endPreview(host: Host): void {
    host.visit = { ...host.visit, preview: null };
    host.announcement = viewOf(host.visit).drafted;
    host.focusAfterRender((focus) => focus.menu());
}

/** Reads the newest page as agents will see it. Who has left the preview meanwhile is not led back to it. */
export async function previewNewest(host: Host): Promise<void> {
    const { preview } = host.visit;
    await read(host, { limit: host.pageSize }, (visit, answer) => {
        return visit.preview === preview ? { ...visit, preview: benchOf(fromNewestPage(answer)) } : visit;
    });
}

/** Reads the page before the first entry as agents will see it. */
export async function previewEarlier(host: Host): Promise<void> {
    const { preview, isLoadingEarlier } = host.visit;
    const before = preview?.transcript.before;
    if (!before || isLoadingEarlier) return;
    host.visit = { ...host.visit, isLoadingEarlier: true };
    await read(host, { limit: host.pageSize, before }, (visit, answer) => {
        if (visit.preview !== preview) return visit;
        return { ...visit, preview: withTranscript(preview, withEarlierPage(preview.transcript, answer)) };
    });
    host.visit = { ...host.visit, isLoadingEarlier: false };
}

type Show = (visit: Visit, answer: Parameters<typeof fromNewestPage>[0]) => Visit;

/** Entries that somebody changed are shown fresh, in one's own transcript; whatever else goes wrong leaves it as it is. */
async function read(host: Host, query: EntriesQuery, show: Show): Promise<void> {
    const { client } = host;
    const { bench } = host.visit;
    if (!client || !bench) return;
    const entries = draftedEntries(bench.transcript.entries, bench.history.present.draft);
    try {
        const answer = await client.previewEntries({ entries }, query);
        if (host.client !== client) return;
        const shown = show(host.visit, answer);
        if (shown === host.visit) return;
        host.visit = shown;
        const count = host.visit.preview?.transcript.entries.length ?? 0;
        host.announcement = `${LABELS.previewTitle}. ${counted(count, LABELS.entries)}`;
    } catch (error) {
        if (!(error instanceof ProxyProblem)) throw error;
        if (host.client === client) host.visit = withProblemOf(host.visit, error);
    }
}

function withProblemOf(visit: Visit, problem: ProxyProblem): Visit {
    const now = Date.now();
    if (!visit.bench) return visit;
    const end = commitEnd(problem, { ...progressOf(visit.bench), rules: visit.rules, now });
    if (end.kind === 'changed') return { ...withCommitEnd(visit, end), preview: null };
    return { ...visit, preview: null, notice: readNotice(problem, now) };
}
