/** Every element of a document, those behind shadow roots too, in document order. */
export function* deepElements(root: Document | ShadowRoot = document): Generator<HTMLElement> {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
        yield element;
        if (element.shadowRoot) yield* deepElements(element.shadowRoot);
    }
}

/** Every element of the component, which is what a scenario is about: not those of the page around it. */
export function componentElements(): readonly HTMLElement[] {
    const root = componentElement()?.shadowRoot;
    return root ? [...deepElements(root)] : [];
}

/** The component, once it is on the page. */
export function componentElement(): HTMLElement | undefined {
    return [...deepElements()].find(({ localName }) => localName === 'c-redact-inline');
}

/** The element that has the focus, behind whatever shadow roots. */
export function deepFocus(): Element {
    let focused = document.activeElement ?? document.body;
    while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused;
}
