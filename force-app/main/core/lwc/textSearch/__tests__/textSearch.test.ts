import fc from 'fast-check';
import { createTextIndex, foldText, needleOf } from 'c/textSearch';

/** What a search marks in a text, each hit in brackets. */
function marked(text: string, typed: string): string {
    const needle = needleOf(typed);
    const hits = needle ? createTextIndex(text).find(needle) : [];
    return hits.toReversed().reduce((left, { start, end }) => {
        return `${left.slice(0, start)}[${left.slice(start, end)}]${left.slice(end)}`;
    }, text);
}

describe('a search', () => {
    it.each([
        ['case', 'The card, THE CARD', 'the card', '[The card], [THE CARD]'],
        ['accents', 'Café, cafe\u0301, CAFÉ', 'cafe', '[Café], [cafe\u0301], [CAFÉ]'],
        ['accents that are typed', 'cafe', 'café', '[cafe]'],
        ['letters with a stroke', 'Łukasz Sørensen', 'lukasz sorensen', '[Łukasz Sørensen]'],
        ['sharp s', 'Straße', 'STRASSE', '[Straße]'],
        ['both sigmas', 'ΟΔΟΣ', 'οδός', '[ΟΔΟΣ]'],
        ['dotted and dotless i', 'İzmir, ızmir', 'izmir', '[İzmir], [ızmir]'],
        ['Cyrillic', 'Пётр', 'петр', '[Пётр]'],
        ['Hebrew points', 'שָׁלוֹם', 'שלום', '[שָׁלוֹם]'],
        ['Arabic vowel marks', 'مُحَمَّد', 'محمد', '[مُحَمَّد]'],
        ['wide letters and digits', 'ＣＡＲＤ １２', 'card 12', '[ＣＡＲＤ １２]'],
        ['Hangul in parts', '\u1112\u1161\u11ab글', '한글', '[\u1112\u1161\u11ab글]'],
        ['soft hyphens', 'trans\u00adcript', 'transcript', '[trans\u00adcript]'],
        ['white space', 'one\u00a0 \n two', 'one two', '[one\u00a0 \n two]'],
        ['white space around what is typed', 'one two', ' two ', 'one [two]']
    ])('passes over %s', (_what, text, typed, expected) => {
        expect(marked(text, typed)).toBe(expected);
    });

    it.each([
        ['voiced kana', 'がか', 'か', 'が[か]'],
        ['Hangul syllables', '한하', '하', '한[하]'],
        ['vowel signs', 'की का', 'का', 'की [का]']
    ])('tells %s apart', (_what, text, typed, expected) => {
        expect(marked(text, typed)).toBe(expected);
    });

    it.each([
        ['4111 1111', '41111111', '[41111111]'],
        ['41111111', 'it is 4111-1111 – yes', 'it is [4111-1111] – yes'],
        ['555 123', 'call (555) 123-4567', 'call ([555) 123]-4567'],
        ['4111', '٤١١١ 1 11', '[٤١١١] 1 11'],
        ['card 4111 11', 'Card 41 11 11', '[Card 41 11 11]'],
        ['1,200.50', '1200.50 or 1 200,50', '[1200.50] or [1 200,50]'],
        ['4', '4 or 40', '[4] or [4]0'],
        ['- 12', '5 - 12', '5 [- 12]'],
        ['5 -', '5 - 12', '[5 -] 12']
    ])('finds %s however digits are grouped', (typed, text, expected) => {
        expect(marked(text, typed)).toBe(expected);
    });

    it('marks whole characters', () => {
        expect(marked('👩‍💻 and 👩', '👩')).toBe('[👩‍💻] and [👩]');
        expect(marked('ﬁne', 'f')).toBe('[ﬁ]ne');
        expect(marked('ß', 's')).toBe('[ß]');
    });

    it('searches for nothing when only white space is typed', () => {
        expect(needleOf(' \u200b\n')).toBeNull();
    });
});

const PIECES = [
    ...['a', 'E', 'é', 'e\u0301', 'ß', 'İ', 'ς', 'ﬁ', 'ø', 'が', 'か\u3099', '한', '\u1112\u1161', '\u0301', '\u00ad'],
    ...['1', '4111', '٣', '９', ' ', '\n', '-', '(', ') ', '.', '[redacted: email]'],
    ...['\u{1f468}', '\u200d', '\u{1f3fd}', '\u{1f1e9}', '\ud83d', '\ude00', 'क', 'ी']
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join(''));

describe('hits', () => {
    it('lie in the text, in order, apart, none of them empty, each of them holding what was typed', () => {
        fc.assert(
            fc.property(texts, texts, (text, typed) => {
                const needle = needleOf(typed);
                if (!needle) return;
                let position = 0;
                for (const { start, end } of createTextIndex(text).find(needle)) {
                    expect(start).toBeGreaterThanOrEqual(position);
                    expect(end).toBeGreaterThan(start);
                    expect(createTextIndex(text.slice(start, end)).find(needle).length).toBeGreaterThan(0);
                    position = end;
                }
                expect(position).toBeLessThanOrEqual(text.length);
            })
        );
    });

    it('miss nothing that was written', () => {
        fc.assert(
            fc.property(texts, texts, texts, (before, typed, after) => {
                const needle = needleOf(typed);
                if (!needle) return;
                const text = `${before}|${typed}|${after}`;
                const written = { start: before.length + 1, end: before.length + 1 + typed.length };
                const hits = createTextIndex(text).find(needle);

                expect(hits.some(({ start, end }) => start < written.end && end > written.start)).toBe(true);
            })
        );
    });

    it('take white space for one space, accents in it included', () => {
        expect(foldText('a\n\u0301 b').text).toBe('a b');
    });

    it('do not depend on how accents are written or letters are cased', () => {
        fc.assert(
            fc.property(texts, (text) => {
                expect(foldText(text.normalize('NFD')).text).toBe(foldText(text.normalize('NFC')).text);
                expect(foldText(foldText(text).text).text).toBe(foldText(text).text);
            })
        );
    });

    it('find digits in every grouping', () => {
        const groupings = fc.array(fc.constantFrom('', ' ', '-', '.', ' - ', ') '), { minLength: 16, maxLength: 16 });
        const digits = fc.stringMatching(/^\d{2,16}$/);
        fc.assert(
            fc.property(digits, groupings, groupings, (number, some, others) => {
                const grouped = (groups: readonly string[]): string =>
                    [...number].map((digit, index) => (index === 0 ? digit : groups[index] + digit)).join('');

                expect(marked(`no. ${grouped(some)}!`, grouped(others))).toBe(`no. [${grouped(some)}]!`);
            })
        );
    });

    it('are as many as are counted', () => {
        fc.assert(
            fc.property(texts, texts, (text, typed) => {
                const needle = needleOf(typed);
                if (!needle) return;
                const index = createTextIndex(text);

                expect(index.count(needle)).toBe(index.find(needle).length);
            })
        );
    });

    it('are the same in a text of simple characters, whatever stands beside it', () => {
        const simple = fc.array(fc.constantFrom('a', 'É', 'ß', 'カ', 'が', '٣', ' ', '.', 'Σ', '글'), {
            maxLength: 20
        });
        fc.assert(
            fc.property(simple, (characters) => {
                const text = characters.join('');
                const [alone, beside] = [foldText(text).text, foldText(`${text}|\u{1f468}`).text];

                expect(`${alone}|\u{1f468}`).toBe(beside);
            })
        );
    });
});
