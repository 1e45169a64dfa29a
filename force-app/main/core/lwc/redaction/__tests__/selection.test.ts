import fc from 'fast-check';
import { toSelectionRange, toTextRange } from '../selection.ts';
import { texts } from './arbitraries.ts';

describe('toTextRange', () => {
    it.each<[what: string, text: string, selection: [number, number], covered: string]>([
        ['a character before a CRLF', 'a\r\nb', [0, 1], 'a'],
        ['the line break', 'a\r\nb', [1, 2], '\r\n'],
        ['a character behind a CRLF', 'a\r\nb', [2, 3], 'b'],
        ['everything', '\r\na\r\n\r\nb', [0, 5], '\r\na\r\n\r\nb'],
        ['a break that is one code unit', 'a\rb\nc', [1, 4], '\rb\n']
    ])('takes %s', (_what, text, [start, end], covered) => {
        const range = toTextRange(text, { start, end });

        expect(text.slice(range.start, range.end)).toBe(covered);
    });

    it('covers the text whose text area shows what is selected', () => {
        fc.assert(
            fc.property(textsWithSelections, ({ text, selection }) => {
                const range = toTextRange(text, selection);
                const shown = valueOf(text).slice(selection.start, selection.end);

                expect(valueOf(text.slice(range.start, range.end))).toBe(shown);
            })
        );
    });
});

describe('toSelectionRange', () => {
    it('undoes toTextRange', () => {
        fc.assert(
            fc.property(textsWithSelections, ({ text, selection }) => {
                expect(toSelectionRange(text, toTextRange(text, selection))).toEqual(selection);
            })
        );
    });

    it.each([
        [1, 2],
        [2, 3],
        [1, 3]
    ])('selects the whole line break for a range from %p to %p in it', (start, end) => {
        expect(toSelectionRange('a\r\nb', { start, end })).toEqual({ start: 1, end: 2 });
    });
});

const textsWithSelections = texts.chain((text) => {
    const offsets = fc.nat(valueOf(text).length);
    return fc.tuple(offsets, offsets).map(([one, other]) => ({
        text,
        selection: { start: Math.min(one, other), end: Math.max(one, other) }
    }));
});

/** What a text area gives as its value. */
function valueOf(text: string): string {
    return text.replaceAll(/\r\n?/g, '\n');
}
