import type { Range } from 'c/redaction';

/** One end of a selection in the DOM. */
interface Point {
    readonly container: Node;
    readonly offset: number;
}

/**
 * The range of an entry's text that a selection in its markup covers, or `null` when it covers none of it. Elements whose
 * text is the entry's carry `data-start`; all other text, such as labels, is passed over.
 *
 * @param root the element around the entry's text
 * @param range the selection, as c/pageSelection gives it
 */
export function selectedRange(root: Element, range: StaticRange | null, text: string): Range | null {
    if (!range || range.collapsed) return null;
    const startsInside = root.contains(range.startContainer);
    const endsInside = root.contains(range.endContainer);
    if (!startsInside && !endsInside) return null;
    const from = { container: range.startContainer, offset: range.startOffset };
    const to = { container: range.endContainer, offset: range.endOffset };
    const start = startsInside ? toTextOffset(root, from, text) : 0;
    const end = endsInside ? toTextOffset(root, to, text) : text.length;
    return start < end ? { start, end } : null;
}

/** Whether a selection begins or ends outside an element: it is over several entries then, and meant to be copied. */
export function isBeyond(element: Element, range: StaticRange | null): boolean {
    if (!range || range.collapsed) return false;
    return !element.contains(range.startContainer) || !element.contains(range.endContainer);
}

/** Counts the entry's own text before a point, in document order. */
function toTextOffset(root: Element, { container, offset }: Point, text: string): number {
    const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')];
    const own = pieces.find((piece) => piece.contains(container));
    if (own && container.nodeType === Node.TEXT_NODE) return Number(own.dataset['start']) + offset;
    const point = document.createRange();
    point.setStart(container, offset);
    const next = pieces.find((piece) => point.comparePoint(piece, 0) >= 0);
    return next ? Number(next.dataset['start']) : text.length;
}
