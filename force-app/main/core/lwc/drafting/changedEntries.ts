import type { TranscriptEntry } from 'c/proxyContract';
import { draftedSpans, isRangeWithin, normalizeSpans, rebaseSpans, type Draft, type Span } from 'c/redaction';
import { displacedAgain, displacedSpan, type DisplacedSpan } from './displaced.ts';
import { forgetDismissed, type Work } from './work.ts';

/** Makes of the work on a transcript the work on the same transcript as it is now. */
export type Carry = (work: Work) => Work;

/**
 * Carries work over to entries that became others: spans that still fit are kept where their characters are now, those that are
 * redacted by now are dropped, the others are put by as displaced.
 */
export function carryOver(entries: readonly TranscriptEntry[], fresh: readonly TranscriptEntry[]): Carry {
    const changes = changesOf(entries, fresh);
    return (work) => {
        const { draft, displaced } = carriedTo(changes, work);
        return forgetDismissed(
            { ...work, draft, displaced: displaced.flatMap((each) => each ?? []) },
            new Set(changes.keys())
        );
    };
}

/** How many passages of the work somebody else has redacted by now. */
export function countRedacted(
    entries: readonly TranscriptEntry[],
    fresh: readonly TranscriptEntry[],
    work: Work
): number {
    return carriedTo(changesOf(entries, fresh), work).displaced.filter((each) => each === null).length;
}

/** An entry that became another. */
interface Change {
    readonly before: TranscriptEntry;
    readonly now: TranscriptEntry;
}

/** What changed, by the identifier of the entry. */
function changesOf(
    entries: readonly TranscriptEntry[],
    fresh: readonly TranscriptEntry[]
): ReadonlyMap<string, Change> {
    const known = new Map(entries.map((entry) => [entry.identifier, entry]));
    return new Map(
        fresh.flatMap((now) => {
            const before = known.get(now.identifier);
            return before && isOther(before, now) ? [[now.identifier, { before, now }]] : [];
        })
    );
}

interface CarriedWork {
    readonly draft: Draft;
    /** What is displaced; `null` for each passage that is redacted by now. */
    readonly displaced: readonly (DisplacedSpan | null)[];
}

function carriedTo(changes: ReadonlyMap<string, Change>, work: Work): CarriedWork {
    const draft = new Map(work.draft);
    const displaced: (DisplacedSpan | null)[] = work.displaced.map((each) => {
        const change = changes.get(each.identifier);
        return change ? displacedAgain(each, change.before, change.now) : each;
    });
    for (const [identifier, { before, now }] of changes) {
        const { kept, lost } = carriedSpans(draftedSpans(work.draft, identifier), before, now);
        if (kept.length > 0) draft.set(identifier, normalizeSpans(now.text, kept));
        else draft.delete(identifier);
        displaced.push(...lost.map((span) => displacedSpan(span, before, now)));
    }
    return { draft, displaced };
}

function isOther(before: TranscriptEntry, now: TranscriptEntry): boolean {
    return before.revision !== now.revision || before.redactable !== now.redactable;
}

interface CarriedSpans {
    readonly kept: readonly Span[];
    readonly lost: readonly Span[];
}

function carriedSpans(spans: readonly Span[], before: TranscriptEntry, now: TranscriptEntry): CarriedSpans {
    const kept: Span[] = [];
    const lost: Span[] = [];
    for (const span of spans) {
        const [rebased] = now.redactable ? rebaseSpans(before.text, now.text, [span]) : [];
        if (rebased && isRangeWithin(now.text, rebased)) kept.push(rebased);
        else lost.push(span);
    }
    return { kept, lost };
}
