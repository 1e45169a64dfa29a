import type { Locator, Page } from 'playwright-core';

/** Drags over words of an element, from their first character to their last. They stand in one piece of text. */
export async function dragOver(page: Page, element: Locator, words: string): Promise<void> {
    await element.scrollIntoViewIfNeeded();
    const { left, right, middle } = await element.evaluate(placeOf, words);
    await page.mouse.move(left + 1, middle);
    await page.mouse.down();
    await page.mouse.move(right - 1, middle, { steps: 5 });
    await page.mouse.up();
}

/** Where words stand on the page, in CSS pixels. */
function placeOf(
    element: Element,
    words: string
): { readonly left: number; readonly right: number; readonly middle: number } {
    const piecesOf = (node: Node): readonly Node[] =>
        node.nodeType === Node.TEXT_NODE ? [node] : [...node.childNodes].flatMap(piecesOf);
    const piece = piecesOf(element).find(({ textContent }) => textContent?.includes(words));
    if (!piece) throw new Error('What is to be dragged over is not shown.');
    const range = document.createRange();
    const start = piece.textContent?.indexOf(words) ?? 0;
    range.setStart(piece, start);
    range.setEnd(piece, start + words.length);
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, middle: top + height / 2 };
}
