import type { DisplacedDecision } from 'c/displacedPassages';
import { withLeftOut, withPlaced, type Bench, type DisplacedSpan } from 'c/drafting';
import { editDraft } from './editDraft.ts';
import { goToEntry, withEntryShown } from './filterTranscript.ts';
import type { Host } from './host.ts';

/** Drafts displaced spans where they most likely belong now. */
export function placeDisplaced(host: Host, decision: DisplacedDecision): void {
    decide(host, decision, withPlaced);
}

/** Leaves displaced spans out of the draft. */
export function leaveOutDisplaced(host: Host, decision: DisplacedDecision): void {
    decide(host, decision, withLeftOut);
}

/** Goes to an entry with displaced spans; a likely place is selected in it, to be drafted or to be put right. */
export function showDisplaced(host: Host, identifier: string): void {
    const place = displacedOf(host).find((each) => each.identifier === identifier && each.place)?.place;
    if (!place) {
        goToEntry(host, identifier);
        return;
    }
    host.visit = { ...withEntryShown(host.visit, identifier), editing: { identifier, range: place } };
    host.focusAfterRender((focus) => focus.reveal(identifier));
}

function decide(
    host: Host,
    { indexes }: DisplacedDecision,
    change: (bench: Bench, decided: readonly DisplacedSpan[]) => Bench
): void {
    const all = displacedOf(host);
    const decided = indexes.flatMap((index) => all[index] ?? []);
    editDraft(host, (bench) => change(bench, decided));
    if (displacedOf(host).length === 0) host.focusAfterRender((focus) => focus.controls());
}

function displacedOf({ visit }: Host): readonly DisplacedSpan[] {
    return visit.bench?.history.present.displaced ?? [];
}
