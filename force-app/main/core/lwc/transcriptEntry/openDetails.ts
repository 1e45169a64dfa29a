import type { FoundAppearances } from 'c/markDetails';
import type { TranscriptEntry } from 'c/proxyContract';
import { overlaps, type Span } from 'c/redaction';
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

/** The details of the mark that begins here; `null` where there is none, or none any more. */
export function openDetails(
    start: number,
    { passages, entry: { identifier, suggestions }, appearances }: DetailsContext
): OpenDetails | null {
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
