import type { TranscriptEntry } from 'c/proxyContract';
import type { Row } from 'c/windowing';
import { dayOf } from 'c/wording';
import { estimateEntry, HEADING_ESTIMATE } from './estimateEntry.ts';

/** An entry in the list. */
export interface EntryRow extends Row {
    readonly entry: TranscriptEntry;
    /** Counts from 1. */
    readonly position: number;
}

/** The day of the entries after it. */
export interface DayRow extends Row {
    readonly day: string;
}

/** A row of the transcript, by its key: entries by their identifier. */
export type TranscriptRow = EntryRow | DayRow;

/** Whether a row is an entry. */
export function isEntryRow(row: TranscriptRow): row is EntryRow {
    return 'entry' in row;
}

/**
 * The rows of entries in their order, with the days between. A day keeps its key when earlier or later entries of it come, so
 * that what is rendered stays. Where the order is not that of the days, a day can stand several times.
 *
 * @param width pixels from which heights are estimated
 */
export function rowsOf(entries: readonly TranscriptEntry[], width: number): readonly TranscriptRow[] {
    const rows: TranscriptRow[] = [];
    const timesSeen = new Map<string, number>();
    const dayAt = createDays();
    let last: string | null = null;
    let position = 0;
    for (const entry of entries) {
        const day = dayAt(entry.clientTimestamp);
        if (day !== last) {
            const times = timesSeen.get(day) ?? 0;
            timesSeen.set(day, times + 1);
            rows.push({ key: `${day} ${times}`, day, estimate: HEADING_ESTIMATE, isHeading: true });
            last = day;
        }
        position += 1;
        const estimate = estimateEntry(entry.text, width);
        rows.push({ key: entry.identifier, entry, position, estimate, isHeading: false });
    }
    return rows;
}

/** Milliseconds. Whatever the time zone, no day begins within a quarter of an hour. */
const QUARTER = 15 * 60 * 1000;

/** Tells days and asks for the words once for each quarter of an hour: to format a date costs more than to render it. */
function createDays(): (timestamp: number) => string {
    const known = new Map<number, string>();
    return (timestamp) => {
        const quarter = Math.floor(timestamp / QUARTER);
        const words = known.get(quarter);
        if (words !== undefined) return words;
        const day = dayOf(timestamp);
        known.set(quarter, day);
        return day;
    };
}
