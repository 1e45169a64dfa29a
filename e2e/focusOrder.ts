/** As much of an element as tells where it stands; the programs that take pictures know no types of a browser. */
interface Place {
    readonly parentNode: Place | null;
    /** Of a shadow root. */
    readonly host?: Place;
    readonly shadowRoot?: Focusing | null;
    compareDocumentPosition(other: Place): number;
}

interface Focusing {
    readonly activeElement: Place | null;
}

/** Tells in the page whether an element comes before what has the focus, through the shadow roots of both. */
export function isBeforeFocus(element: Place & { readonly ownerDocument: Focusing }): boolean {
    const PRECEDING = 2;
    const pathTo = (node: Place | null): readonly Place[] =>
        node === null ? [] : [...pathTo(node.parentNode ?? node.host ?? null), node];
    let focused = element.ownerDocument.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const [path, other] = [pathTo(element), pathTo(focused)];
    const fork = path.findIndex((node, index) => node !== other[index]);
    const [here, there] = [path[fork], other[fork]];
    return here !== undefined && there !== undefined && (there.compareDocumentPosition(here) & PRECEDING) > 0;
}
