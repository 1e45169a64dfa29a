/**
 * Gives every shadow root the styles of SLDS, as it is made. In synthetic shadow the stylesheet of the page reaches into all
 * components; the browser's own roots keep it out. The panels of its tabs stay reachable by key.
 */
export async function styleNativeShadow(): Promise<void> {
    const answer = await fetch('/slds.css');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await answer.text());

    const descriptor = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
    const attachShadow = descriptor?.value as Element['attachShadow'];
    Element.prototype.attachShadow = function attachStyledShadow(init) {
        const root = attachShadow.call(this, init);
        root.adoptedStyleSheets.push(sheet);
        if (this.localName === 'lightning-tab') keepReachable(this);
        return root;
    };
}

/**
 * The panel of a tab takes itself out of the order of the Tab key. In synthetic shadow what stands in it stays reachable; the
 * browser leaves out all that is slotted into such a host.
 */
function keepReachable(panel: Element): void {
    const observer = new MutationObserver(() => {
        if (panel.getAttribute('tabindex') === '-1') panel.removeAttribute('tabindex');
    });
    observer.observe(panel, { attributeFilter: ['tabindex'] });
}
