/**
 * The selection of the page, across the shadow root of a template. Synthetic shadow shows the real nodes, native shadow only
 * tells them to whoever names the root.
 */
export function currentRange(shadowRoot: ShadowRoot): StaticRange | null {
    const selection = window.getSelection();
    if (!selection || selection.rangeCount === 0) return null;
    return composedRange(selection, shadowRoot) ?? selection.getRangeAt(0);
}

/** Which of these elements a range covers in part or whole; they stand in the order of the document. */
export function elementsIn<E extends Element>(range: StaticRange | null, elements: readonly E[]): readonly E[] {
    if (!range || range.collapsed) return [];
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return elements.filter((element) => live.intersectsNode(element));
}

function composedRange(selection: Selection, shadowRoot: ShadowRoot): StaticRange | null {
    if (!('getComposedRanges' in selection)) return null;
    try {
        return selection.getComposedRanges({ shadowRoots: [shadowRoot] })[0] ?? null;
    } catch {
        return null;
    }
}
