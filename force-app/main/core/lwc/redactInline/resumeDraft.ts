import { callStartOf, continueDraft, keepDraft, progressOf, withProgress, type KeptDraft } from 'c/drafting';
import { changedNotice } from 'c/notices';
import { draftedSpans, normalizeSpans, withSpans } from 'c/redaction';
import type { Host } from './host.ts';
import { loadRest } from './loadRest.ts';
import { viewOf } from './view.ts';
import type { Visit } from './visit.ts';

/** Keeps what is drafted on a record that is left, and what was kept of it before and not decided on. */
export function leaveDraft(recordId: string, { bench, kept }: Visit): void {
    keepDraft(recordId, bench?.transcript.entries ?? [], bench?.history.present.draft ?? new Map(), kept ?? []);
}

/** Goes on with the draft that was kept; entries that are not loaded are read for that. */
export async function continueKept(host: Host): Promise<void> {
    const { client, visit } = host;
    if (!visit.kept || !visit.bench) return;
    host.visit = { ...visit, kept: null };
    host.focusAfterRender((focus) => focus.controls());
    const left = resume(host, visit.kept);
    if (left.length > 0) {
        await loadRest(host);
        if (host.client !== client) return;
        resume(host, left);
    }
    host.announcement = viewOf(host.visit).drafted;
}

/** Forgets the draft that was kept. */
export function discardKept(host: Host): void {
    host.visit = { ...host.visit, kept: null };
    host.focusAfterRender((focus) => focus.controls());
}

/** Puts what fits on the transcript, tells of entries that somebody changed, and answers what is not loaded. */
function resume(host: Host, kept: KeptDraft): KeptDraft {
    const { bench } = host.visit;
    if (!bench) return kept;
    const { transcript, work } = progressOf(bench);
    const { draft, left, changed } = continueDraft(kept, transcript.entries);
    const texts = new Map(transcript.entries.map(({ identifier, text }) => [identifier, text]));
    const merged = [...draft].reduce((all, [identifier, spans]) => {
        const both = normalizeSpans(texts.get(identifier) ?? '', [...draftedSpans(all, identifier), ...spans]);
        return withSpans(all, identifier, both);
    }, work.draft);
    const notice = changed.length > 0 ? changedNotice(changed, changed, callStartOf(transcript)) : host.visit.notice;
    host.visit = {
        ...host.visit,
        notice,
        bench: withProgress(bench, { transcript, work: { ...work, draft: merged } })
    };
    return left;
}
