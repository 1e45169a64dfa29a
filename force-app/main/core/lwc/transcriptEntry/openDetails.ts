import type { FoundAppearances } from 'c/markDetails';
import type { TranscriptEntry } from 'c/proxyContract';
import { overlaps, type Span } from 'c/redaction';
import type { SelectionAppearances } from 'c/selectionSurface';
import { whyWords } from 'c/suggestionWords';
import type { Passage } from './passages.ts';

/** What was found of the value of a mark. */
export interface MarkAppearances {
    readonly identifier: string;
    /** Where the mark, or what was selected, stands in the entry's text. */
    readonly start: number;
    readonly end: number;
    readonly found: FoundAppearances;
}

/** The details of a mark, open below the text. */
export interface OpenDetails {
    readonly span: Span;
    readonly group: string | null;
    readonly category: string;
    readonly why: string;
    readonly part: string;
    readonly found: FoundAppearances | null;
}

/** What is needed to open details. */
export interface DetailsContext {
    readonly passages: readonly Passage[];
    readonly entry: Pick<TranscriptEntry, 'identifier' | 'suggestions'>;
    readonly appearances: MarkAppearances | null;
}

/** The details of the mark that begins here; `null` where there is none, or none any more, and while none are open. */
export function openDetails(start: number | null, context: DetailsContext): OpenDetails | null {
    if (start === null) return null;
    const { identifier, suggestions } = context.entry;
    const { passages, appearances } = context;
    const passage = passages.find((each) => each.start === start && each.isMark);
    if (!passage?.span) return null;
    const { span, link, category } = passage;
    return {
        span,
        group: link?.group ?? null,
        category,
        why: whyWords(suggestions.find((suggestion) => overlaps(suggestion, span))?.why ?? ''),
        part: link?.part ?? '',
        found: appearances?.identifier === identifier && appearances.start === start ? appearances.found : null
    };
}

/** What was found of the value of a selection in this entry; `null` while nobody asked here. */
export function selectionAppearances({
    entry,
    appearances
}: Pick<DetailsContext, 'entry' | 'appearances'>): SelectionAppearances | null {
    if (appearances?.identifier !== entry.identifier) return null;
    const { start, end, found } = appearances;
    return { range: { start, end }, found };
}
