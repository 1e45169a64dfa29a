import type { Row, RowLayout } from './rowLayout.ts';
import type { Viewport } from './rowWindow.ts';

/** What a reader's place hangs on: a row and how far below the top of the viewport it begins, or the end of the list. */
export type Anchor = { readonly kind: 'end' } | { readonly kind: 'row'; readonly key: string; readonly offset: number };

/** The place of a reader who has read everything: what comes is followed. */
export const END: Anchor = { kind: 'end' };

/** The place of a reader who sees this of a list: the first row that shows and is no heading. */
export function anchorAt(layout: RowLayout, { top }: Viewport): Anchor {
    let index = Math.max(0, layout.rowAt(top));
    while (layout.rows[index]?.isHeading) index += 1;
    const row = layout.rows[index];
    return row ? { kind: 'row', key: row.key, offset: layout.offsetOf(index) - top } : END;
}

/**
 * The top of the viewport, of this height, in which the reader is at that place, whatever has been measured or come since. A
 * place that is gone is the end of the list.
 */
export function topOf(layout: RowLayout, anchor: Anchor, height: number): number {
    const index = anchor.kind === 'row' ? layout.indexOf(anchor.key) : -1;
    if (anchor.kind === 'end' || index < 0) return Math.max(0, layout.height - height);
    return layout.offsetOf(index) - anchor.offset;
}

/**
 * The place in another layout. Where its row is gone, it is the next row that stays, and the one before where none follows, at
 * the same distance from the top; the end where nothing stays.
 */
export function carriedOver(anchor: Anchor, before: RowLayout, now: RowLayout): Anchor {
    if (anchor.kind === 'end' || now.indexOf(anchor.key) >= 0) return anchor;
    const index = before.indexOf(anchor.key);
    const stays = ({ key, isHeading }: Row): boolean => !isHeading && now.indexOf(key) >= 0;
    const row = before.rows.slice(index + 1).find(stays) ?? before.rows.slice(0, Math.max(0, index)).findLast(stays);
    return row ? { ...anchor, key: row.key } : END;
}
