import {
    continueDraft,
    displacedOfGone,
    isWhole,
    withCarried,
    type Bench,
    type DisplacedSpan,
    type KeptDraft
} from 'c/drafting';
import { redactedNotice } from 'c/notices';
import { draftedSpans, EMPTY_DRAFT, normalizeSpans, type Draft } from 'c/redaction';
import type { Host } from './host.ts';
import { loadRest } from './loadRest.ts';
import { shownOf } from './shown.ts';
import { viewOf } from './view.ts';

/** Goes on with the draft that was kept; entries that are not loaded are read for that. */
export async function continueKept(host: Host): Promise<void> {
    const { client, visit } = host;
    if (!visit.kept || !visit.bench) return;
    host.visit = { ...visit, kept: null };
    host.focusAfterRender((focus) => focus.controls());
    const { left, redactedCount } = resume(host, visit.kept);
    let count = redactedCount;
    if (left.length > 0) {
        host.visit = { ...host.visit, resuming: left };
        await loadRest(host);
        if (host.client !== client) return;
        host.visit = { ...host.visit, resuming: [] };
        const rest = resume(host, left);
        giveUpOn(host, rest.left);
        count += rest.redactedCount;
    }
    if (count > 0) host.visit = { ...host.visit, notice: redactedNotice(count) };
    if (shownOf(host.visit).displaced.length > 0) host.focusAfterRender((focus) => focus.displaced());
    host.announcement = viewOf(host.visit).drafted;
}

/** Forgets the draft that was kept. */
export function discardKept(host: Host): void {
    host.visit = { ...host.visit, kept: null };
    host.focusAfterRender((focus) => focus.controls());
}

/** What is in no entry of the whole transcript is asked about; as long as some of it could not be read, it is kept. */
function giveUpOn(host: Host, left: KeptDraft): void {
    const { bench } = host.visit;
    if (!bench || left.length === 0) return;
    if (!isWhole(bench.transcript)) host.visit = { ...host.visit, kept: left };
    else host.visit = { ...host.visit, bench: withResumed(bench, EMPTY_DRAFT, displacedOfGone(left)) };
}

interface Resumed {
    /** What is not loaded. */
    readonly left: KeptDraft;
    /** How many passages somebody has redacted meanwhile. */
    readonly redactedCount: number;
}

/** Puts what fits on the transcript, and asks about entries that somebody changed. */
function resume(host: Host, kept: KeptDraft): Resumed {
    const { bench } = host.visit;
    if (!bench) return { left: kept, redactedCount: 0 };
    const { draft, left, displaced, redactedCount } = continueDraft(kept, bench.transcript.entries);
    host.visit = { ...host.visit, bench: withResumed(bench, draft, displaced) };
    return { left, redactedCount };
}

/** What was kept stands before every step of this visit. */
function withResumed(bench: Bench, kept: Draft, displaced: readonly DisplacedSpan[]): Bench {
    const texts = new Map(bench.transcript.entries.map(({ identifier, text }) => [identifier, text]));
    return withCarried(bench, bench.transcript, (work) => {
        const draft = new Map(work.draft);
        for (const [identifier, spans] of kept) {
            const both = [...draftedSpans(work.draft, identifier), ...spans];
            draft.set(identifier, normalizeSpans(texts.get(identifier) ?? '', both));
        }
        return { ...work, draft, displaced: [...work.displaced, ...displaced] };
    });
}
