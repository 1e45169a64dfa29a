import { categoryCounts, isWhole, searchGaps, type Bench } from 'c/drafting';
import type { CategoryPolicy } from 'c/proxyContract';
import type { Category } from 'c/redaction';
import type { CategoryCount } from 'c/suggestionRail';
import type { Visit } from './visit.ts';

/** What the rail shows. */
export interface RailView {
    readonly counts: readonly CategoryCount[];
    /** The category that next and previous stay in; `null` for all. */
    readonly chosen: Category | null;
    readonly isPartial: boolean;
    readonly unsearchedCount: number;
    readonly writtenCount: number;
}

const NOTHING: RailView = { counts: [], chosen: null, isPartial: false, unsearchedCount: 0, writtenCount: 0 };

/** Counts go over all entries: those of a bench are made once. */
const KNOWN = new WeakMap<Bench, RailView>();

/** Makes what the rail shows of a visit. */
export function railView({ bench, policy }: Pick<Visit, 'bench' | 'policy'>): RailView {
    if (!bench) return NOTHING;
    const known = KNOWN.get(bench);
    if (known) return known;
    const made = railOf(bench, policy?.categories ?? []);
    KNOWN.set(bench, made);
    return made;
}

function railOf(
    { transcript, history, suggestions, category }: Bench,
    categories: readonly CategoryPolicy[]
): RailView {
    const { none, written } = searchGaps(transcript.entries);
    return {
        counts: categoryCounts(transcript.entries, { open: suggestions, work: history.present, categories }),
        chosen: category,
        isPartial: !isWhole(transcript),
        unsearchedCount: none,
        writtenCount: written
    };
}
