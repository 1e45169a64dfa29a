import { countAppearances, type Bench } from 'c/drafting';
import type { AppearancesAnswer } from 'c/proxyContract';
import type { Span } from 'c/redaction';
import type { MarkAppearances } from 'c/transcriptEntry';

/** A value that somebody asked about, and what was found of it. */
export interface Appearances {
    readonly identifier: string;
    readonly span: Span;
    /** `null` while it is looked for. */
    readonly answer: AppearancesAnswer | null;
}

const KNOWN = new WeakMap<Appearances, { readonly bench: Bench; readonly shown: MarkAppearances }>();

/** What an entry shows of the appearances: the same as long as neither they nor the draft change. */
export function shownAppearances(appearances: Appearances | null, bench: Bench | null): MarkAppearances | null {
    if (!appearances || !bench) return null;
    const known = KNOWN.get(appearances);
    if (known?.bench === bench) return known.shown;
    const shown = toShown(appearances, bench);
    KNOWN.set(appearances, { bench, shown });
    return shown;
}

function toShown({ identifier, span, answer }: Appearances, bench: Bench): MarkAppearances {
    const loaded = new Set(bench.transcript.entries.map((entry) => entry.identifier));
    const { entries, reach } = answer ?? { entries: [], reach: { entries: 0, whole: true } };
    const { open, others, openOthers } = countAppearances(bench, entries, { identifier, range: span });
    return {
        identifier,
        start: span.start,
        end: span.end,
        found: {
            isLooking: answer === null,
            openCount: open,
            otherCount: others,
            openOtherCount: openOthers,
            elsewhereCount: entries.filter((entry) => !loaded.has(entry.identifier)).length,
            reach: reach.whole ? null : reach.entries
        }
    };
}
