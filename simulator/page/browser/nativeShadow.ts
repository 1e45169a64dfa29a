/**
 * Gives every shadow root the styles of SLDS, as it is made. In synthetic shadow the stylesheet of the page reaches into all
 * components; the browser's own roots keep it out.
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
        return root;
    };
}
