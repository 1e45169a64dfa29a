import type { TranscriptEntry } from 'c/proxyContract';
import { draftedSpans, type Draft } from 'c/redaction';
import type { Dismissals } from './dismissals.ts';
import type { Place } from './navigation.ts';
import type { Work } from './work.ts';

/** The first place of a transcript where two states of the work on it differ; `null` where they are alike. */
export function firstDifference(entries: readonly TranscriptEntry[], a: Work, b: Work): Place | null {
    const dismissed = [...dismissedIn(a.dismissed, b.dismissed), ...dismissedIn(b.dismissed, a.dismissed)];
    for (const { identifier } of entries) {
        const drafted = [...draftedIn(identifier, a.draft, b.draft), ...draftedIn(identifier, b.draft, a.draft)];
        const waved = dismissed.filter((place) => place.identifier === identifier).map(({ start }) => start);
        if (drafted.length + waved.length > 0) return { identifier, start: Math.min(...drafted, ...waved) };
    }
    return null;
}

/** Where the spans begin that the one draft of an entry has and the other lacks. */
function draftedIn(identifier: string, draft: Draft, other: Draft): readonly number[] {
    const known = new Set(draftedSpans(other, identifier).map((span) => JSON.stringify(span)));
    return draftedSpans(draft, identifier).flatMap((span) => (known.has(JSON.stringify(span)) ? [] : [span.start]));
}

/** Where the suggestions begin that are dismissed in the one state and not in the other. */
function dismissedIn(dismissed: Dismissals, other: Dismissals): readonly Place[] {
    const own = [...dismissed].filter(([key]) => !other.has(key));
    return own.map(([, { identifier, suggestion }]) => ({ identifier, start: suggestion.start }));
}
