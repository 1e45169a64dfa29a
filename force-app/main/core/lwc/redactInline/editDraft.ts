import {
    atNext,
    firstDifference,
    withDismissed,
    withoutOwnSpans,
    withoutSpans,
    type Bench,
    type EntryRange
} from 'c/drafting';
import { dismissalNotice } from 'c/notices';
import type { Editing } from 'c/transcript';
import { fill } from 'c/wording';
import { draftAnnouncement } from './draftAnnouncement.ts';
import { withEntryShown } from './filterTranscript.ts';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';
import { withoutReview } from './reviewVisit.ts';
import { sendDismissals } from './sendDismissals.ts';
import { Shortcut } from './shortcut.ts';
import { STEPS } from './steps.ts';
import { viewOf } from './view.ts';
import { withWork, type Visit } from './visit.ts';

/** Changes the draft, tells what came of it, and remembers what was dismissed. */
export function editDraft(host: Host, change: (bench: Bench) => Bench): void {
    const before = host.visit;
    host.visit = withWork(before, change);
    host.announcement = draftAnnouncement(before, host.visit);
    void rememberDismissals(host, before);
}

/** Waves suggestions away and goes on to the next one. */
export function dismissInDraft(host: Host, range: EntryRange): void {
    editDraft(host, (bench) => atNext(withDismissed(bench, range)));
    goToPlace(host);
}

/** Opens an entry for selection, or closes it; next and previous go on from there. */
export function editEntry(host: Host, editing: Editing | null): void {
    host.visit = { ...host.visit, editing };
    if (!editing) return;
    const { identifier, range } = editing;
    host.visit = withWork(host.visit, (bench) => ({ ...bench, place: { identifier, start: range?.start ?? -1 } }));
}

/**
 * Takes a passage out of the draft while it is reviewed; without any left, there is nothing to review. Where the entry was refused,
 * what is linked to it elsewhere stays.
 */
export function takeOutOfReview(host: Host, range: EntryRange): void {
    const isRefused = host.visit.review?.rowProblems.has(range.identifier) ?? false;
    editDraft(host, (bench) => (isRefused ? withoutOwnSpans(bench, range) : withoutSpans(bench, range)));
    if (viewOf(host.visit).draftedCount > 0) return;
    host.visit = withoutReview(host.visit);
    host.focusAfterRender((focus) => focus.controls());
}

/** Goes a step back or forth in the draft, or to another suggestion. */
export function takeStep(host: Host, shortcut: Shortcut): void {
    if (shortcut === Shortcut.Undo || shortcut === Shortcut.Redo) {
        goThroughHistory(host, shortcut);
        return;
    }
    host.visit = withWork(host.visit, STEPS[shortcut]);
    goToPlace(host);
}

/** Says which step came back, and scrolls to where that changed something. */
function goThroughHistory(host: Host, shortcut: typeof Shortcut.Undo | typeof Shortcut.Redo): void {
    const before = host.visit;
    editDraft(host, STEPS[shortcut]);
    const [was, is] = [before.bench?.history.present, host.visit.bench?.history.present];
    const place = was && is && firstDifference(before.bench?.transcript.entries ?? [], was, is);
    if (!place) return;
    const { undoWords, redoWords } = viewOf(before);
    const told = shortcut === Shortcut.Undo ? fill(LABELS.undone, undoWords) : fill(LABELS.redone, redoWords);
    host.announcement = `${told}. ${host.announcement}`;
    host.visit = withEntryShown(host.visit, place.identifier);
    host.focusAfterRender((focus) => focus.show(place));
}

/** A suggestion is visited even if the filter by speaker hides its entry: that shows the speaker again, and ends a selection. */
function goToPlace(host: Host): void {
    host.visit = { ...withEntryShown(host.visit, host.visit.bench?.place?.identifier), editing: null };
    host.focusAfterRender((focus) => focus.place());
}

/** What is dismissed stays so in later visits; where that cannot be had, in this one. */
async function rememberDismissals(host: Host, before: Visit): Promise<void> {
    const { client, visit } = host;
    if (!client) return;
    const problem = await sendDismissals(client, before.bench, visit.bench);
    if (host.client !== client || !problem) return;
    host.visit = { ...host.visit, notice: dismissalNotice() };
}
