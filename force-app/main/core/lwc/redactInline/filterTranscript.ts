import { counted } from 'c/wording';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';
import { shownOf } from './shown.ts';
import { NOBODY_HIDDEN, withShown, withToggled, type HiddenSpeakers } from './speakerFilter.ts';
import type { Visit } from './visit.ts';

/** Hides the entries of a speaker, or shows them again. */
export function toggleSpeaker(host: Host, key: string): void {
    hide(host, withToggled(host.visit.hiddenSpeakers, key));
}

/** Shows the entries of every speaker. */
export function showAllSpeakers(host: Host): void {
    hide(host, NOBODY_HIDDEN);
}

/** Shows the entries of every speaker; what said that some are hidden is gone then, and the focus goes to the filter. */
export function showAllAndFocus(host: Host): void {
    showAllSpeakers(host);
    host.focusAfterRender((focus) => focus.filter());
}

/** Shows the speaker of an entry again, where they are hidden: somebody is on the way to it. */
export function withEntryShown(visit: Visit, identifier: string | undefined): Visit {
    const entry = visit.bench?.transcript.entries.find((candidate) => candidate.identifier === identifier);
    return entry ? { ...visit, hiddenSpeakers: withShown(visit.hiddenSpeakers, entry) } : visit;
}

/** Shows an entry, whoever is hidden, and moves the focus to it. */
export function goToEntry(host: Host, identifier: string): void {
    host.visit = withEntryShown(host.visit, identifier);
    host.focusAfterRender((focus) => focus.entry(identifier));
}

function hide(host: Host, hiddenSpeakers: HiddenSpeakers): void {
    host.visit = { ...host.visit, hiddenSpeakers };
    host.announcement = counted(shownOf(host.visit).entries.length, LABELS.entries);
}
