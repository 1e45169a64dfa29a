import { selectedRange } from '../selectedRange.ts';

const TEXT = 'My card is 4111.';

/** The markup of an entry: plain text, a suggestion with its label, plain text. */
function markup(): { readonly root: HTMLElement; readonly pieces: readonly Text[]; readonly label: Text } {
    const root = document.createElement('p');
    root.innerHTML =
        '<span data-start="0">My card is </span>' +
        '<span><span data-start="11">4111</span><span>card number</span></span>' +
        '<span data-start="15">.</span>';
    document.body.replaceChildren(root);
    const pieces = [...root.querySelectorAll('[data-start]')].map((piece) => piece.firstChild as Text);
    return { root, pieces, label: root.querySelector('span > span + span')!.firstChild as Text };
}

function rangeOf(start: Node, startOffset: number, end: Node, endOffset: number): Range {
    const range = document.createRange();
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
    return range;
}

describe('selectedRange', () => {
    it('counts from the start of the entry across pieces', () => {
        const { root, pieces } = markup();

        expect(selectedRange(root, rangeOf(pieces[0]!, 3, pieces[1]!, 2), TEXT)).toEqual({ start: 3, end: 13 });
    });

    it('passes over labels', () => {
        const { root, pieces, label } = markup();

        expect(selectedRange(root, rangeOf(pieces[1]!, 0, label, 4), TEXT)).toEqual({ start: 11, end: 15 });
    });

    it('takes a point between elements for the text after it', () => {
        const { root, pieces } = markup();

        expect(selectedRange(root, rangeOf(pieces[0]!, 0, root, 2), TEXT)).toEqual({ start: 0, end: 15 });
        expect(selectedRange(root, rangeOf(root, 0, root, 3), TEXT)).toEqual({ start: 0, end: 16 });
    });

    it('cuts a selection off at the ends of the entry', () => {
        const { root, pieces } = markup();
        const next = document.body.appendChild(document.createElement('p'));
        next.textContent = 'next entry';

        expect(selectedRange(root, rangeOf(pieces[1]!, 0, next.firstChild!, 4), TEXT)).toEqual({ start: 11, end: 16 });
    });

    it('is nothing outside the entry, when collapsed, or without a selection', () => {
        const { root, pieces } = markup();
        const next = document.body.appendChild(document.createElement('p'));
        next.textContent = 'next entry';

        expect(selectedRange(root, rangeOf(next.firstChild!, 0, next.firstChild!, 4), TEXT)).toBeNull();
        expect(selectedRange(root, rangeOf(pieces[0]!, 2, pieces[0]!, 2), TEXT)).toBeNull();
        expect(selectedRange(root, null, TEXT)).toBeNull();
    });
});
