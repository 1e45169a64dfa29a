import type { Suggestion } from 'c/proxyContract';
import {
    maskOf,
    mergeSpans,
    overlaps,
    SegmentKind,
    segmentsOf,
    type MaskRules,
    type Range,
    type Segment,
    type Span
} from 'c/redaction';
import { whyWords } from 'c/suggestionWords';
import { piecesOf, type EntryHits, type Piece } from 'c/textSearch';
import { categoryWords, fill } from 'c/wording';
import ACCEPT_LABEL from '@salesforce/label/c.RedactInline_SuggestionHint';
import DISMISS_LABEL from '@salesforce/label/c.RedactInline_DismissSuggestion';
import DRAFTED_LABEL from '@salesforce/label/c.RedactInline_DraftedHint';
import REDACTED_LABEL from '@salesforce/label/c.RedactInline_Redacted';
import WHY_LABEL from '@salesforce/label/c.RedactInline_SuggestionWhy';
import MARK_DETAILS_LABEL from '@salesforce/label/c.RedactInline_MarkDetails';
import type { MarkLink } from './markLinks.ts';

/** A segment of an entry with all that its markup needs. */
export interface Passage {
    readonly key: string;
    readonly text: string;
    /** The text, cut where a search found something. */
    readonly pieces: readonly Piece[];
    readonly start: number;
    readonly end: number;
    /** Nothing to do here: text as it stands. */
    readonly isPlain: boolean;
    /** Something to press: a suggestion, or a drafted span. */
    readonly isMark: boolean;
    readonly isDrafted: boolean;
    readonly isSuggested: boolean;
    readonly className: string;
    /** The category in words; empty where none is known. */
    readonly category: string;
    /** What a drafted span will read as. */
    readonly mask: string;
    /** Spoken with the passage: what it is, and what pressing it does. */
    readonly hint: string;
    /** The id of what describes a mark. What is only spoken stands apart from the text, so that nobody copies it with that. */
    readonly hintId: string;
    readonly pressed: 'true' | 'false';
    readonly dismissLabel: string;
    /** Why it is suggested, and the keys that decide on it; empty otherwise. */
    readonly why: string;
    /** What a mark covers; `null` for everything else. */
    readonly span: Span | null;
    /** What is said of its value being split; `null` for a whole one. */
    readonly link: MarkLink | null;
    readonly group: string | null;
    /** Names the button that opens its details. */
    readonly detailsLabel: string;
    /** Whether they are open. */
    readonly expanded: 'true' | 'false';
    /** The keys that act on it, as `aria-keyshortcuts` spells them. */
    readonly shortcuts: string;
}

/** What stands in an entry besides its text. */
export interface PassageMarks {
    readonly suggested: readonly Suggestion[];
    readonly drafted: readonly Span[];
    readonly redacted: readonly Span[];
    readonly hits: EntryHits;
}

/** Tells of a range whether it is a part of a split value. */
export type LinkOf = (range: Range) => MarkLink | null;

/** Cuts an entry's text into passages that cover it exactly. */
export function passagesOf(
    text: string,
    marks: PassageMarks,
    rules: MaskRules,
    linkAt: LinkOf = () => null
): readonly Passage[] {
    const { drafted, redacted, suggested, hits } = marks;
    const segments = segmentsOf(text, { drafted, redacted, suggested: mergeSpans(suggested) });
    return segments.map((segment) => {
        const isMark = segment.kind === SegmentKind.Drafted || segment.kind === SegmentKind.Suggested;
        return toPassage(segment, { suggested, hits, link: isMark ? linkAt(segment) : null }, rules);
    });
}

/** The passages, of which the mark that begins here has its details open. */
export function expanded(passages: readonly Passage[], detailsAt: number | null): readonly Passage[] {
    if (detailsAt === null) return passages;
    return passages.map((passage) => (passage.start === detailsAt ? { ...passage, expanded: 'true' } : passage));
}

function toPassage(
    segment: Segment,
    { suggested, hits, link }: Pick<PassageMarks, 'suggested' | 'hits'> & { readonly link: MarkLink | null },
    rules: MaskRules
): Passage {
    const { kind, text, start, end } = segment;
    const category = segment.category === null ? '' : categoryWords(segment.category, rules);
    const isDrafted = kind === SegmentKind.Drafted;
    const isSuggested = kind === SegmentKind.Suggested;
    return {
        key: `${start}`,
        text,
        pieces: piecesOf(text, start, hits),
        start,
        end,
        isPlain: kind === SegmentKind.Plain,
        isMark: isDrafted || isSuggested,
        isDrafted,
        isSuggested,
        className: `passage passage_${kind}`,
        category,
        mask: isDrafted && segment.category !== null ? maskOf(text, segment.category, rules) : '',
        hint: hintOf(segment, category),
        hintId: `hint-${start}`,
        pressed: isDrafted ? 'true' : 'false',
        dismissLabel: isSuggested ? fill(DISMISS_LABEL, category) : '',
        why: isSuggested ? whyOf(segment, suggested, link) : (link?.part ?? ''),
        span:
            (isDrafted || isSuggested) && segment.category !== null ? { start, end, category: segment.category } : null,
        link,
        group: link?.group ?? null,
        detailsLabel: fill(MARK_DETAILS_LABEL, category),
        expanded: 'false',
        shortcuts: isSuggested ? 'A D Delete R W' : 'D Delete R W'
    };
}

/** A mask token already says that it is redacted, and is heard once. */
function hintOf({ kind, text }: Segment, category: string): string {
    if (kind === SegmentKind.Drafted) return fill(DRAFTED_LABEL, category);
    if (kind === SegmentKind.Suggested) return fill(ACCEPT_LABEL, category);
    if (kind === SegmentKind.Redacted && category && !text.startsWith('[')) return `${fill(REDACTED_LABEL, category)} `;
    return '';
}

function whyOf(segment: Segment, suggested: readonly Suggestion[], link: MarkLink | null): string {
    const why = whyWords(suggested.find((suggestion) => overlaps(suggestion, segment))?.why ?? '');
    const words = [why, link?.part].filter(Boolean).join(' · ');
    return words ? fill(WHY_LABEL, words) : '';
}
