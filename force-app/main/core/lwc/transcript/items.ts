import type { FlagView } from 'c/entryFlag';
import type { Suggestion, TranscriptEntry } from 'c/proxyContract';
import type { Draft, Range, Span } from 'c/redaction';
import { NO_HITS, type EntryHits, type HitsByEntry } from 'c/textSearch';
import type { RowLayout } from 'c/windowing';
import { isEntryRow, type DayRow, type TranscriptRow } from './rows.ts';

/** An entry as it is rendered, with the day that begins with it. Parts that did not change keep their identity. */
export interface EntryItem {
    readonly key: string;
    readonly entry: TranscriptEntry;
    /** The day that begins with it, where that is rendered. */
    readonly heading: DayRow | null;
    /** Leaves the room of the rows before it that are not rendered. */
    readonly style: string;
    readonly position: number;
    readonly suggested: readonly Suggestion[];
    readonly drafted: readonly Span[];
    readonly hits: EntryHits;
    readonly flag: FlagView;
    readonly isVerified: boolean;
    readonly isEditing: boolean;
    readonly range: Range | null;
}

/** Which rows of a list are rendered, and where they stand. */
export interface Rendered {
    readonly layout: RowLayout;
    /** Their keys, in the order of the list. */
    readonly shown: readonly string[];
}

/** The entry whose text is open for selection, and what is selected when it opens. */
export interface Editing {
    readonly identifier: string;
    readonly range: Range | null;
}

/** What is known of the entries, by identifier. */
export interface EntryStates {
    readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>;
    readonly draft: Draft;
    readonly hits: HitsByEntry;
    readonly flags: ReadonlyMap<string, FlagView>;
    /** The revisions that were redacted and read back. */
    readonly verified: ReadonlyMap<string, string>;
    readonly editing: Editing | null;
}

const NONE: readonly never[] = [];
const NO_FLAG: FlagView = { flag: null, isChoosing: false, isBusy: false };

/** The items of what is rendered of these rows. */
export function itemsOf(
    rows: readonly TranscriptRow[],
    { layout, shown }: Rendered,
    states: EntryStates
): readonly EntryItem[] {
    const isShown = new Set(shown);
    const items: EntryItem[] = [];
    let end = 0;
    for (const key of shown) {
        const index = layout.indexOf(key);
        const row = rows[index];
        if (!row || !isEntryRow(row)) continue;
        const before = rows[index - 1];
        const heading = before && !isEntryRow(before) && isShown.has(before.key) ? before : null;
        const room = layout.offsetOf(heading ? index - 1 : index) - end;
        end = layout.offsetOf(index + 1);
        const style = `margin-block-start: ${room}px`;
        items.push({ ...stateOf(row.entry, states), heading, style, position: row.position });
    }
    return items;
}

/** Leaves the room of the rows after the last that is rendered. */
export function roomAfter({ layout, shown }: Rendered): string {
    const last = shown.at(-1);
    const end = last === undefined ? 0 : layout.offsetOf(layout.indexOf(last) + 1);
    return `block-size: ${Math.max(0, layout.height - end)}px`;
}

function stateOf(
    entry: TranscriptEntry,
    { suggestions, draft, hits, flags, verified, editing }: EntryStates
): Omit<EntryItem, 'heading' | 'style' | 'position'> {
    const { identifier } = entry;
    const isEditing = editing?.identifier === identifier;
    return {
        key: identifier,
        entry,
        suggested: suggestions.get(identifier) ?? NONE,
        drafted: draft.get(identifier) ?? NONE,
        hits: hits.get(identifier) ?? NO_HITS,
        flag: flags.get(identifier) ?? NO_FLAG,
        isVerified: verified.get(identifier) === entry.revision,
        isEditing,
        range: isEditing ? editing.range : null
    };
}
