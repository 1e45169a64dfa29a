import { extendPick, NO_PICK, pickWord, wordsOf } from '../words.ts';

describe('wordsOf', () => {
    it('finds what stands between spaces', () => {
        expect(wordsOf(' It is\r\n4111-1111, ok ')).toEqual([
            { start: 1, end: 3, text: 'It' },
            { start: 4, end: 6, text: 'is' },
            { start: 8, end: 17, text: '4111-1111' },
            { start: 19, end: 21, text: 'ok' }
        ]);
    });

    it.each([
        ['123-45-6789.', '123-45-6789'],
        ['("Ruiz"),', 'Ruiz'],
        ['¿4111?', '4111'],
        ['“Ana’s”…', 'Ana’s'],
        ['+34-600,', '+34-600'],
        ['#42%!', '#42%'],
        ['a@b.co;', 'a@b.co'],
        ['...', '...']
    ])('takes of %j the word %j', (run, word) => {
        const start = run.indexOf(word);

        expect(wordsOf(run)).toEqual([{ start, end: start + word.length, text: word }]);
    });

    it('cuts scripts without spaces into what their language sees as words', () => {
        const text = '私の番号は4111です';
        const words = wordsOf(text);

        expect(words.length).toBeGreaterThan(3);
        expect(words.map((word) => word.text).join('')).toBe(text);
        expect(words.map(({ text: own, start, end }) => text.slice(start, end) === own)).not.toContain(false);
    });

    it('finds none in nothing', () => {
        expect(wordsOf(' \n ')).toEqual([]);
    });
});

describe('picking words', () => {
    const [a, b, c] = wordsOf('one two three') as unknown as [
        { start: 0; end: 3 },
        { start: 4; end: 7 },
        { start: 8; end: 13 }
    ];

    it('takes the first word, then up to the second, then begins anew', () => {
        const first = pickWord(NO_PICK, b);
        const second = pickWord(first.pick, c);
        const third = pickWord(second.pick, a);

        expect([first, second, third].map(({ range: { start, end } }) => [start, end])).toEqual([
            [4, 7],
            [4, 13],
            [0, 3]
        ]);
    });

    it('takes words backwards too', () => {
        expect(pickWord(pickWord(NO_PICK, c).pick, a).range).toEqual({ start: 0, end: 13 });
    });

    it('moves the end with Shift as often as wanted', () => {
        const far = extendPick(pickWord(NO_PICK, a).pick, c);
        const near = extendPick(far.pick, b);

        expect(far.range).toEqual({ start: 0, end: 13 });
        expect(near.range).toEqual({ start: 0, end: 7 });
    });

    it('takes a word alone when Shift has nothing to extend', () => {
        expect(extendPick(NO_PICK, b).range).toEqual({ start: 4, end: 7 });
    });
});
