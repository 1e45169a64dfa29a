import type { RedactionsAnswer } from 'c/proxyContract';
import { draftedSpans, type MaskRules } from 'c/redaction';
import type { Progress } from './bench.ts';
import { carryDraft } from './changedEntries.ts';
import { staysDrafted } from './outcomes.ts';
import { storedEntry } from './storedEntry.ts';
import { withFreshEntries } from './transcriptState.ts';
import { keptSuggestionsOf, settle } from './work.ts';

/** Where things stand after a commit: entries as Salesforce stores them, and in the draft only what is still to be done. */
export function afterCommit({ transcript, work }: Progress, answer: RedactionsAnswer, rules: MaskRules): Progress {
    const answers = new Map(answer.entries.map((redacted) => [redacted.identifier, redacted]));
    const stored = transcript.entries.flatMap((entry) => {
        const redacted = answers.get(entry.identifier);
        if (!redacted) return [];
        const kept = { ...entry, suggestions: keptSuggestionsOf(work, entry) };
        return [storedEntry(kept, redacted, draftedSpans(work.draft, entry.identifier), rules)];
    });
    const done = answer.entries.filter((redacted) => !staysDrafted(redacted)).map(({ identifier }) => identifier);
    const left = settle(work, done);
    const changed = stored.filter(({ identifier }) => left.draft.has(identifier));
    const { draft } = carryDraft(transcript.entries, changed, left.draft);
    return { transcript: withFreshEntries(transcript, stored), work: { ...left, draft } };
}
