import type { DisplacedEntry, DisplacedPassage } from 'c/displacedPassages';
import { callStartOf, Displacement, type Bench, type DisplacedSpan } from 'c/drafting';
import type { MaskRules } from 'c/redaction';
import { categoryWords, entryName } from 'c/wording';
import CHANGED_LABEL from '@salesforce/label/c.RedactInline_DisplacedChanged';
import GONE_LABEL from '@salesforce/label/c.RedactInline_DisplacedGone';
import PROPOSED_LABEL from '@salesforce/label/c.RedactInline_DisplacedProposed';
import UNKNOWN_ENTRY_LABEL from '@salesforce/label/c.RedactInline_DisplacedUnknownEntry';
import { withLastAnswer } from './lastAnswer.ts';

/** The displaced spans of a bench by their entries, in words; an index is one of its work. */
export const displacedEntries: (bench: Bench, rules: MaskRules) => readonly DisplacedEntry[] = withLastAnswer(
    ({ transcript, history }, rules) => {
        const { displaced } = history.present;
        const known = new Map(transcript.entries.map((entry) => [entry.identifier, entry]));
        return [...new Set(displaced.map(({ identifier }) => identifier))].map((identifier) => {
            const entry = known.get(identifier);
            return {
                identifier,
                name: entry ? entryName(entry, callStartOf(transcript)) : UNKNOWN_ENTRY_LABEL,
                canShow: entry !== undefined,
                passages: displaced.flatMap((each, index) => {
                    return each.identifier === identifier ? [toPassage(each, index, entry?.text ?? '', rules)] : [];
                })
            };
        });
    }
);

function toPassage(
    { kind, place, span }: DisplacedSpan,
    index: number,
    text: string,
    rules: MaskRules
): DisplacedPassage {
    const category = categoryWords(span.category, rules);
    return {
        index,
        category,
        words: `${category} · ${place ? PROPOSED_LABEL : FATES[kind]}`,
        proposal: place && text.slice(place.start, place.end)
    };
}

const FATES: Readonly<Record<Displacement, string>> = {
    [Displacement.Changed]: CHANGED_LABEL,
    [Displacement.EntryGone]: GONE_LABEL
};
