import type { TranscriptEntry } from 'c/proxyContract';
import { draftedSpans, isRangeWithin, normalizeSpans, rebaseSpans, type Span } from 'c/redaction';
import { displacedAgain, displacedSpan, type DisplacedSpan } from './displaced.ts';
import { forgetDismissed, type Work } from './work.ts';

/** Makes of the work on a transcript the work on the same transcript as it is now. */
export type Carry = (work: Work) => Work;

/**
 * Carries work over to entries that became others: spans that still fit are kept where their characters are now, the others are
 * put by as displaced.
 */
export function carryOver(entries: readonly TranscriptEntry[], fresh: readonly TranscriptEntry[]): Carry {
    const known = new Map(entries.map((entry) => [entry.identifier, entry]));
    const changes = fresh.flatMap((now) => {
        const before = known.get(now.identifier);
        return before && isOther(before, now) ? [{ before, now }] : [];
    });
    const changed = new Map(changes.map((change) => [change.now.identifier, change]));
    return (work) => {
        const draft = new Map(work.draft);
        const displaced: DisplacedSpan[] = work.displaced.map((each) => {
            const change = changed.get(each.identifier);
            return change ? displacedAgain(each, change.before, change.now) : each;
        });
        for (const { before, now } of changes) {
            const { kept, lost } = carried(draftedSpans(work.draft, now.identifier), before, now);
            if (kept.length > 0) draft.set(now.identifier, normalizeSpans(now.text, kept));
            else draft.delete(now.identifier);
            displaced.push(...lost.map((span) => displacedSpan(span, before, now)));
        }
        return forgetDismissed({ ...work, draft, displaced }, new Set(changed.keys()));
    };
}

function isOther(before: TranscriptEntry, now: TranscriptEntry): boolean {
    return before.revision !== now.revision || before.redactable !== now.redactable;
}

interface CarriedSpans {
    readonly kept: readonly Span[];
    readonly lost: readonly Span[];
}

function carried(spans: readonly Span[], before: TranscriptEntry, now: TranscriptEntry): CarriedSpans {
    const kept: Span[] = [];
    const lost: Span[] = [];
    for (const span of spans) {
        const [rebased] = now.redactable ? rebaseSpans(before.text, now.text, [span]) : [];
        if (rebased && isRangeWithin(now.text, rebased)) kept.push(rebased);
        else lost.push(span);
    }
    return { kept, lost };
}
