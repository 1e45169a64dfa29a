import type { RedactionsAnswer, TranscriptEntry } from 'c/proxyContract';
import { draftedSpans, type MaskRules, type Range } from 'c/redaction';
import type { Progress } from './bench.ts';
import { carryOver, type Carry } from './changedEntries.ts';
import type { DisplacedSpan } from './displaced.ts';
import { staysDrafted } from './outcomes.ts';
import { movedRanges, storedEntry, type CommittedText } from './storedEntry.ts';
import { withFreshEntries, type TranscriptState } from './transcriptState.ts';
import { forgetDismissed, keptSuggestionsOf } from './work.ts';

/** A transcript that became another, and how the work on it is carried over. */
export interface Carried {
    readonly transcript: TranscriptState;
    readonly carry: Carry;
}

/** Where things stand after a commit: entries as Salesforce stores them, and in the draft only what is still to be done. */
export function afterCommit({ transcript, work }: Progress, answer: RedactionsAnswer, rules: MaskRules): Carried {
    const answers = new Map(answer.entries.map((redacted) => [redacted.identifier, redacted]));
    const asked = transcript.entries.flatMap((entry) => {
        const redacted = answers.get(entry.identifier);
        return redacted ? [{ entry, redacted, committed: draftedSpans(work.draft, entry.identifier) }] : [];
    });
    const stored = asked.map(({ entry, redacted, committed }) => {
        const kept = { ...entry, suggestions: keptSuggestionsOf(work, entry) };
        return storedEntry(kept, redacted, committed, rules);
    });
    const settled = asked.flatMap(({ entry, redacted, committed }) => {
        if (staysDrafted(redacted)) return [];
        return [{ entry, text: { text: entry.text, committed, stored: redacted.text, rules } }];
    });
    const isOpen = ({ identifier }: TranscriptEntry): boolean => staysDrafted(answers.get(identifier)!);
    const carryOthers = carryOver(transcript.entries, stored.filter(isOpen));
    return {
        transcript: withFreshEntries(transcript, stored),
        carry: (before) => carryOthers(withSettled(settled)(before))
    };
}

interface SettledEntry {
    readonly entry: TranscriptEntry;
    readonly text: CommittedText;
}

/** Takes what was redacted out of the draft; other spans of the same entries move along with the text around them. */
function withSettled(settled: readonly SettledEntry[]): Carry {
    const byIdentifier = new Map(settled.map((each) => [each.entry.identifier, each]));
    return (work) => {
        const draft = new Map(work.draft);
        for (const [identifier, { text }] of byIdentifier) {
            const left = movedRanges(draftedSpans(work.draft, identifier), text);
            if (left.length > 0) draft.set(identifier, left);
            else draft.delete(identifier);
        }
        const displaced = work.displaced.map((each) => {
            const text = byIdentifier.get(each.identifier)?.text;
            return text ? moved(each, text) : each;
        });
        return forgetDismissed({ ...work, draft, displaced }, new Set(byIdentifier.keys()));
    };
}

function moved(displaced: DisplacedSpan, text: CommittedText): DisplacedSpan {
    const [place = null]: readonly (Range | null)[] = displaced.place ? movedRanges([displaced.place], text) : [];
    return { ...displaced, place };
}
