import type { Locator, Page } from 'playwright-core';

/** Drags over words of an element, from their first character to their last. They stand in one piece of text, on one line or more. */
export async function dragOver(page: Page, element: Locator, words: string): Promise<void> {
    await element.hover();
    const { from } = await element.evaluate(placesOf, words);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    // A page that is scrolled to its end moves when something in it goes, such as a hint.
    const { to } = await element.evaluate(placesOf, words);
    await page.mouse.move(to.x, to.y, { steps: 5 });
    const { to: end } = await element.evaluate(placesOf, words);
    await page.mouse.move(end.x, end.y);
    await page.mouse.up();
}

interface Point {
    readonly x: number;
    readonly y: number;
}

/** Where words begin and end on the page, in CSS pixels. */
function placesOf(element: Element, words: string): { readonly from: Point; readonly to: Point } {
    const piecesOf = (node: Node): readonly Node[] =>
        node.nodeType === Node.TEXT_NODE ? [node] : [...node.childNodes].flatMap(piecesOf);
    const piece = piecesOf(element).find(({ textContent }) => textContent?.includes(words));
    if (!piece) throw new Error('What is to be dragged over is not shown.');
    const range = document.createRange();
    const start = piece.textContent?.indexOf(words) ?? 0;
    range.setStart(piece, start);
    range.setEnd(piece, start + words.length);
    const lines = [...range.getClientRects()];
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) throw new Error('What is to be dragged over takes no room.');
    return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 }
    };
}
