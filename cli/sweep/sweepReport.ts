import { UNREDACTABLE_IN, type FailedItem, type SweepStanding } from '../../proxy/state/sweepJournal.ts';
import type { SweepEnding } from '../../proxy/usecases/sweep/workThrough.ts';

/** What has become of a sweep so far, in all of its runs. */
export interface SweepReport extends Pick<SweepStanding, 'done' | 'open' | 'failed'> {
    readonly sweep: string;
    /** How this run has ended; with the problem of its last visits, or `null`. */
    readonly end: SweepEnding['end'];
    readonly problem: string | null;
    /** How many entries were read, searched, flagged, redacted, …; also how many records were clean, or interrupted. */
    readonly entries: Readonly<Record<string, number>>;
    /** Values by category and what became of them. */
    readonly byCategory: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly failures: readonly FailedItem[];
    /** Records with values where no redaction reaches, and in how many entries. */
    readonly unredactable: readonly { readonly recordId: string; readonly entries: number }[];
}

/** Makes a report of where a sweep stands. */
export function reportOf(
    sweep: string,
    { end, code }: SweepEnding,
    { counts, ...standing }: SweepStanding,
    failures: readonly FailedItem[]
): SweepReport {
    const entries: Record<string, number> = {};
    const byCategory: Record<string, Record<string, number>> = {};
    const unredactable: { recordId: string; entries: number }[] = [];
    for (const [name, count] of Object.entries(counts)) {
        const [outcome = '', category] = name.split('.', 2);
        if (category !== undefined && outcome === UNREDACTABLE_IN)
            unredactable.push({ recordId: category, entries: count });
        else if (category === undefined) entries[outcome] = count;
        else byCategory[category] = { ...byCategory[category], [outcome]: count };
    }
    return { sweep, end, problem: code, ...standing, entries, byCategory, failures, unredactable };
}
