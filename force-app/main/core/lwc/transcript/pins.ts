import type { RowLayout } from 'c/windowing';

/** What stays rendered wherever the reader is, by the keys of rows. */
export interface Pins {
    /** The entry that is open for selection. */
    editing: string | null;
    /** The entry that has the focus in it. */
    focused: string | null;
    /** The rows that the selection of the page covers, in order. */
    selected: readonly string[];
}

/** The most rows that a selection keeps: of a longer one, the first and the last. */
const MOST_SELECTED = 200;

/** The keys of the rows that stay. The neighbours of the focus are among them, so that Tab leads there. */
export function pinnedRows({ editing, focused, selected }: Pins, layout: RowLayout): readonly string[] {
    return [...(editing === null ? [] : [editing]), ...around(focused, layout), ...selection(selected, layout)];
}

/**
 * Whether a reader who has read everything is to stay where they are: something is selected or open for selection, or the focus
 * is in an entry before the last one.
 */
export function isHeld({ editing, focused, selected }: Pins, layout: RowLayout): boolean {
    const index = focused === null ? -1 : layout.indexOf(focused);
    return editing !== null || selected.length > 0 || (index >= 0 && index < layout.rows.length - 1);
}

/** A row with the entry before and the one after it, whether or not a day begins between. */
function around(key: string | null, layout: RowLayout): readonly string[] {
    const index = key === null ? -1 : layout.indexOf(key);
    if (index < 0) return [];
    const { rows } = layout;
    const from = rows[index - 1]?.isHeading ? index - 2 : index - 1;
    const to = rows[index + 1]?.isHeading ? index + 2 : index + 1;
    return rows.slice(Math.max(0, from), to + 1).map((row) => row.key);
}

function selection(selected: readonly string[], layout: RowLayout): readonly string[] {
    const [first, last] = [selected[0], selected.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [from, to] = [layout.indexOf(first), layout.indexOf(last)];
    if (from < 0 || to < from || to - from >= MOST_SELECTED) return [first, last];
    return layout.rows.slice(from, to + 1).map(({ key }) => key);
}
