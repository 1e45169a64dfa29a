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
 * @param range the selection, as {@link currentRange} gives it
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

/**
 * The selection of the page, across the shadow root of a template. Synthetic shadow shows the real nodes, native shadow only
 * tells them to whoever names the root.
 */
export function currentRange(shadowRoot: ShadowRoot): StaticRange | null {
    const selection = window.getSelection();
    if (!selection || selection.rangeCount === 0) return null;
    return composedRange(selection, shadowRoot) ?? selection.getRangeAt(0);
}

function composedRange(selection: Selection, shadowRoot: ShadowRoot): StaticRange | null {
    if (!('getComposedRanges' in selection)) return null;
    try {
        return selection.getComposedRanges({ shadowRoots: [shadowRoot] })[0] ?? null;
    } catch {
        return null;
    }
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
