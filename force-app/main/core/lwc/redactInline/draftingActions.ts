import { atNextPart, withAccepted, withoutSpans, withSpan } from 'c/drafting';
import type { Category, Range, Span } from 'c/redaction';
import { acceptCategory, chooseCategory } from './acceptCategory.ts';
import { leaveOutDisplaced, placeDisplaced, showDisplaced } from './decideDisplaced.ts';
import { dismissInDraft, editDraft } from './editDraft.ts';
import { draftEverywhere, findEverywhere } from './findEverywhere.ts';
import type { Host } from './host.ts';
import { linksOf } from './links.ts';
import { continueKept, discardKept } from './resumeDraft.ts';
import { withWork } from './visit.ts';

/** What an event of {@link DRAFTING_ACTIONS} may say. */
interface DraftingDetail {
    readonly category: Category;
    readonly identifier: string;
    readonly span: Span;
    readonly range: Range;
    readonly group: string;
    readonly indexes: readonly number[];
}

/** What somebody does to the draft, by the event that says so. */
export const DRAFTING_ACTIONS: Readonly<Record<string, (host: Host, detail: DraftingDetail) => void>> = {
    spanselect: (host, { identifier, span }) => editDraft(host, (bench) => withSpan(bench, identifier, span)),
    spanremove: (host, place) => editDraft(host, (bench) => withoutSpans(bench, place)),
    suggestionaccept: (host, place) => editDraft(host, (bench) => withAccepted(bench, place)),
    suggestiondismiss: dismissInDraft,
    draftcontinue: (host) => {
        void continueKept(host);
    },
    draftdiscard: discardKept,
    categoryaccept: (host, { category }) => acceptCategory(host, category),
    categorychoose: (host, { category }) => chooseCategory(host, category),
    partnext: goToNextPart,
    appearancesfind: (host, { identifier, span }) => {
        void findEverywhere(host, identifier, span);
    },
    appearancesdraft: draftEverywhere,
    displacedshow: (host, { identifier }) => showDisplaced(host, identifier),
    displacedplace: placeDisplaced,
    displacedleave: leaveOutDisplaced
};

function goToNextPart(host: Host, { identifier, span, group }: DraftingDetail): void {
    const places = linksOf(host.visit.bench?.transcript.entries ?? []).get(group) ?? [];
    host.visit = withWork(host.visit, (bench) => atNextPart(bench, places, { identifier, range: span }));
    host.focusAfterRender((focus) => focus.place());
}
