import type { EntryRedaction } from 'c/proxyContract';
import { draftedSpans, overlaps, type Span } from 'c/redaction';
import { stepped, type Bench, type EntryRange } from './bench.ts';
import { StepKind, stepOf } from './step.ts';
import { draftAll } from './work.ts';

/** How many appearances of a value there are in the entries loaded that are as they were. */
export interface AppearanceCounts {
    /** Those that are not drafted as a whole yet. */
    readonly open: number;
    /** Those other than the one that was asked about. */
    readonly others: number;
    /** Those of the others that are not drafted as a whole yet. */
    readonly openOthers: number;
}

/** Drafts every appearance of a value in the entries loaded, in one step. */
export function withEverywhere(bench: Bench, found: readonly EntryRedaction[]): Bench {
    const spansOf = new Map(found.map((entry) => [entry.identifier, entry]));
    const work = draftAll(bench.history.present, bench.transcript.entries, spansOf);
    const open = standing(bench, found).filter(({ isDrafted }) => !isDrafted);
    const spans = open.map(({ span }) => span);
    return stepped(bench, work, stepOf(StepKind.Everywhere, spans));
}

/** Counts the appearances of the value that was asked about at a place. */
export function countAppearances(bench: Bench, found: readonly EntryRedaction[], asked: EntryRange): AppearanceCounts {
    const all = standing(bench, found);
    const others = all.filter(
        ({ identifier, span }) => identifier !== asked.identifier || !overlaps(span, asked.range)
    );
    return { open: countOpen(all), others: others.length, openOthers: countOpen(others) };
}

interface Appearance {
    readonly identifier: string;
    readonly span: Span;
    /** As a whole. */
    readonly isDrafted: boolean;
}

function countOpen(appearances: readonly Appearance[]): number {
    return appearances.filter(({ isDrafted }) => !isDrafted).length;
}

/** The appearances that still stand where they were found, in the entries loaded. */
function standing({ transcript, history }: Bench, found: readonly EntryRedaction[]): readonly Appearance[] {
    const loaded = new Map(transcript.entries.map((entry) => [entry.identifier, entry]));
    return found.flatMap(({ identifier, revision, spans }) => {
        const entry = loaded.get(identifier);
        if (entry?.revision !== revision || !entry.redactable) return [];
        const drafted = draftedSpans(history.present.draft, identifier);
        return spans.map((span) => {
            const isDrafted = drafted.some(({ start, end }) => start <= span.start && span.end <= end);
            return { identifier, span, isDrafted };
        });
    });
}
