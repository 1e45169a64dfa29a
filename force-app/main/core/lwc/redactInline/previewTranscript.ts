import {
    benchOf,
    draftedEntries,
    withEarlierPage,
    withLaterPage,
    withTranscript,
    type Bench,
    type TranscriptState
} from 'c/drafting';
import { readNotice } from 'c/notices';
import { ProxyProblem } from 'c/proxyClient';
import { counted } from 'c/wording';
import { withChangedEntries, type AskedRevisions } from './changedEntries.ts';
import type { Flags } from './flags.ts';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';
import { withLastAnswer } from './lastAnswer.ts';
import { isPassing } from './passingProblems.ts';
import { readBackTo, type Ask } from './readBackTo.ts';
import type { Change } from './readPages.ts';
import { viewOf } from './view.ts';
import type { Visit } from './visit.ts';

/** The visit as it is shown: while agents' view is previewed, its transcript in place of one's own, and nothing to do about it. */
export const seenOf: (visit: Visit) => Visit = withLastAnswer((visit) => {
    const { bench, preview, flags } = visit;
    if (!bench || !preview) return visit;
    const transcript = { ...preview.transcript, record: bench.transcript.record };
    return { ...visit, bench: { ...preview, transcript }, policy: null, editing: null, flags: onlySeen(flags) };
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

/**
 * Reads as much as is loaded as agents will see it, so that the draft is in it and the place is kept. Who has left the preview
 * meanwhile is not led back to it.
 */
export async function previewLoaded(host: Host): Promise<void> {
    const wasShown = host.visit.preview !== null;
    await show(host, async (ask) => {
        const transcript = await readBackTo(ask, seenOf(host.visit).bench?.transcript.entries ?? [], host.pageSize);
        return (visit) => ((visit.preview !== null) === wasShown ? { ...visit, preview: benchOf(transcript) } : visit);
    });
}

/** Reads the page before the first entry as agents will see it. */
export async function previewEarlier(host: Host): Promise<void> {
    const { client } = host;
    const { preview, isLoadingEarlier } = host.visit;
    const before = preview?.transcript.before;
    if (!before || isLoadingEarlier) return;
    host.visit = { ...host.visit, isLoadingEarlier: true };
    await show(host, async (ask) => {
        const answer = await ask({ limit: host.pageSize, before });
        return (visit) => {
            if (visit.preview?.transcript.before !== before) return visit;
            return withSeen(visit, withEarlierPage(visit.preview.transcript, answer));
        };
    });
    if (host.client === client) host.visit = { ...host.visit, isLoadingEarlier: false };
}

/**
 * Reads on where the preview ends before one's own transcript does, as when something was said; answers how many entries came.
 *
 * @throws {ProxyProblem} what passes by itself; whatever else goes wrong is told in one's own transcript
 */
export async function previewLater(host: Host): Promise<number> {
    const { bench, preview } = host.visit;
    const after = preview?.transcript.after ?? null;
    if (!bench || !preview || after === null || lastOf(preview) === lastOf(bench)) return 0;
    let count = 0;
    await read(host, isPassing, async (ask) => {
        const answer = await ask({ limit: host.pageSize, after });
        return (visit) => {
            if (visit.preview?.transcript.after !== after) return visit;
            const { transcript } = visit.preview;
            const later = withLaterPage(transcript, answer, host.pageSize);
            count = later.entries.length - transcript.entries.length;
            return withSeen(visit, later);
        };
    });
    return count;
}

/** What is asked for leads to a change of the visit as it is by then. */
type Reading = (ask: Ask) => Promise<Change>;

/** What is shown then is heard. */
async function show(host: Host, reading: Reading): Promise<void> {
    const { preview } = host.visit;
    await read(host, () => false, reading);
    if (!host.visit.preview || host.visit.preview === preview) return;
    host.announcement = `${LABELS.previewTitle}. ${counted(host.visit.preview.transcript.entries.length, LABELS.entries)}`;
}

/**
 * Entries that somebody changed are shown fresh, in one's own transcript; whatever else goes wrong leaves it as it is. An answer that comes
 * behind a review, or tells of another draft, is nothing to anybody.
 */
async function read(host: Host, isLeft: (problem: ProxyProblem) => boolean, reading: Reading): Promise<void> {
    const { client } = host;
    const { bench } = host.visit;
    if (!client || !bench) return;
    const { draft } = bench.history.present;
    const entries = draftedEntries(bench.transcript.entries, draft);
    const isStill = (): boolean =>
        host.client === client && host.visit.review === null && host.visit.bench?.history.present.draft === draft;
    try {
        const change = await reading((query) => client.previewEntries({ entries }, query));
        if (isStill()) host.visit = change(host.visit);
    } catch (error) {
        if (!(error instanceof ProxyProblem) || isLeft(error)) throw error;
        const revisions = new Map(entries.map(({ identifier, revision }) => [identifier, revision]));
        if (isStill()) host.visit = withProblemOf(host.visit, error, revisions);
    }
}

function withSeen(visit: Visit, transcript: TranscriptState): Visit {
    return visit.preview ? { ...visit, preview: withTranscript(visit.preview, transcript) } : visit;
}

function lastOf({ transcript }: Bench): string | undefined {
    return transcript.entries.at(-1)?.identifier;
}

function withProblemOf(visit: Visit, problem: ProxyProblem, asked: AskedRevisions): Visit {
    const left = { ...visit, preview: null };
    if (problem.code === 'ENTRY_CHANGED') return withChangedEntries(left, problem, asked);
    return { ...left, notice: readNotice(problem, Date.now()) };
}
