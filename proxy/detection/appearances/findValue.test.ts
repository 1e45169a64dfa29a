import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Category } from 'c/redaction';
import type { ReadableEntry } from '../reading.ts';
import { findValue } from './findValue.ts';

const CARD = '4111 1111 1111 4321';

/** Entries of lines such as `C: a «value»`: what is to be found is marked, and the first mark is what is asked for. */
function assertFinds(category: Category, lines: readonly string[]): void {
    assertFindsParts(category, lines, 1);
}

/** The first marks are the parts of what is asked for. */
function assertFindsParts(category: Category, lines: readonly string[], partCount: number): void {
    const entries = lines.map((line, index): ReadableEntry => {
        const role = line.startsWith('A: ') ? 'Agent' : 'EndUser';
        return { identifier: String(index), role, text: line.slice(3).replaceAll(/[«»]/g, '') };
    });
    const marked = lines.flatMap((line, index) => {
        let shift = 3;
        return Array.from(line.matchAll(/«([^«»]*)»/g), ({ index: at, 1: value = '' }) => {
            const start = at - shift;
            shift += 2;
            return { identifier: String(index), start, end: start + value.length };
        });
    });
    const { appearances: found } = findValue(entries, { parts: marked.slice(0, partCount), category });
    const textOf = (identifier: string): string => entries[Number(identifier)]?.text ?? '';
    assert.deepEqual(
        [...found].flatMap(([identifier, ranges]) =>
            ranges.map(({ start, end }) => [identifier, textOf(identifier).slice(start, end)])
        ),
        marked.map(({ identifier, start, end }) => [identifier, textOf(identifier).slice(start, end)])
    );
}

describe('findValue', () => {
    it('finds a number in every grouping and script, said and spelled', () => {
        assertFinds(Category.CardNumber, [
            `C: it is «${CARD}»`,
            'C: again «4111-1111-1111-4321», «4111111111114321»',
            'A: «four one one one, one one one one, one one one one, four three two one», right?',
            'C: «４１１１ １１１１ １１１１ ４３２１»',
            'C: no, not 4111 1111 1111 1111'
        ]);
    });

    it('knows the value of parts that say it more than once', () => {
        assertFindsParts(
            Category.Email,
            ['C: «maya@example.com»', 'C: to «maya@example.com»', 'A: «maya at example dot com»'],
            2
        );
        assertFindsParts(
            Category.CardNumber,
            [`C: «${CARD}»`, 'C: again «4111 1111»', 'C: «1111 4321»', 'C: «4321» is the end', 'A: «4111111111114321»'],
            4
        );
        assertFindsParts(Category.Phone, ['C: «555 555»', 'C: «5555»', 'A: «5555555555»'], 2);
    });

    it('knows the value of parts that say it however often', () => {
        for (const times of [2, 40, 100, 101, 120, 1000]) {
            const said = Array.from({ length: times }, () => `C: «${CARD}»`);
            assertFindsParts(Category.CardNumber, [...said, 'A: «4111111111114321»'], times);
            const halves = said.map((_, index) => (index % 2 === 0 ? 'C: «4111 1111»' : 'C: «1111 4321»'));
            assertFindsParts(Category.CardNumber, [...halves, 'A: «4111111111114321»'], times);
        }
    });

    it('tells when it looked for nothing, because the value is too short or too long', () => {
        const isSought = (text: string): boolean => {
            const parts = [{ identifier: '0', start: 0, end: text.length }];
            return findValue([{ identifier: '0', role: null, text }], { parts, category: Category.Other }).isSought;
        };

        assert.deepEqual(['', '🙂', 'a', 'ab', 'a'.repeat(256), 'a'.repeat(257)].map(isSought), [
            ...[false, false, false],
            ...[true, true, false]
        ]);
    });

    it('finds the last four digits where somebody calls them that', () => {
        assertFinds(Category.CardNumber, [
            `C: «${CARD}»`,
            'A: the one ending in «4321»?',
            'C: yes',
            'A: sure',
            'A: and your order 4321?',
            'C: 4321',
            'A: what are the last four digits?',
            'C: «four three two one»'
        ]);
    });

    it('takes what an earlier redaction left for nobody’s word', () => {
        assertFinds(Category.CardNumber, [
            `C: «${CARD}»`,
            'C: [redacted: card number ending 4321]',
            'A: order 4321 [redacted: card number ending 4321]'
        ]);
    });

    it('finds a number that is told in pieces, with what is read back of it', () => {
        assertFinds(Category.CardNumber, [
            `C: «${CARD}»`,
            'A: once more please',
            'C: «4111»',
            'A: «4111», yes',
            'C: «1111»',
            'C: «one one one one» um',
            'C: «4321»',
            'C: 4111',
            'C: 9999'
        ]);
    });

    it('takes the parts of one value for the whole', () => {
        assertFindsParts(
            Category.CardNumber,
            ['C: «4111 1111»', 'A: «4111 1111», go on', 'C: «1111 4321»', `A: so «${CARD}»`, 'C: my zip is 4111'],
            3
        );
    });

    it('knows a phone number with and without the code of its country', () => {
        const lines = [
            '«+44 20 7946 0958»',
            '«020 7946 0958»',
            '«0044 (0)20 79460958»',
            '«oh two oh, seven nine four six, oh nine five eight»'
        ];
        assertFinds(
            Category.Phone,
            lines.map((line) => `C: ${line}`)
        );
        assertFinds(
            Category.Phone,
            lines.toReversed().map((line) => `C: ${line}`)
        );
        assertFinds(Category.Phone, ['C: «212 555 0123»', 'C: «+1 (212) 555-0123»', 'C: 312 555 0123']);
    });

    it('finds words whatever their case, accents and punctuation, and as words only', () => {
        assertFinds(Category.Person, [
            'C: «José Smith-Łęcki»',
            'A: «JOSE SMITH ŁECKI», «José\u0301 smith, łęcki»',
            'A: blacksmith Josef Smith Łęckinger'
        ]);
    });

    it('finds a name that is spelled, and a spelled name as a word', () => {
        assertFinds(Category.Person, ['C: «Smith»', 'C: «S M I T H», «S as in Sam, M, I, T, H»', "A: «Smith»'s, it"]);
        assertFinds(Category.Person, ['C: it is «S M I T H»', 'A: «Smith»?']);
    });

    it('finds an address that is said', () => {
        assertFinds(Category.Email, [
            'C: «john.smith@example.com»',
            'A: «john dot smith at example dot com»?',
            'C: john@example.com'
        ]);
    });

    it('finds words of scripts without blanks, and tells their syllables apart', () => {
        assertFinds(Category.Person, ['C: «田中»です', 'A: 「«田中»」さん、中田さん']);
        assertFinds(Category.Person, ['C: «김민수»', 'A: «김민수», 가민수']);
        assertFinds(Category.Person, ['C: «กานต์»', 'A: คุณ«กานต์»ค่ะ กันต์']);
    });

    it('looks for short values where they stand alone', () => {
        assertFinds(Category.Cvv, ['C: «123»', 'C: 41234', 'C: 5123 123 99, «123»', 'A: «one two three»']);
    });

    it('answers with the place itself where there is nothing to compare', () => {
        assertFinds(Category.Other, ['C: «🙂»', 'A: 🙂']);
        assertFinds(Category.Other, ['C: «a»', 'A: a']);
    });

    it('finds what is written anywhere, whole and with right offsets, whatever stands around it', () => {
        const odd = fc.constantFrom(
            'e\u0301',
            '👩‍👩‍👧',
            '\u200b',
            '\r\n',
            '\ud83d',
            ' ',
            '…',
            'ﬁ',
            'ß',
            '한',
            'ก็',
            '­',
            'word ',
            '('
        );
        const around = fc.array(odd, { maxLength: 8 }).map((parts) => parts.join(''));
        const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 19 });
        const grouped = (value: readonly number[], sign: string): string =>
            value.map((digit, index) => (index > 0 && index % 4 === 0 ? sign : '') + String(digit)).join('');
        fc.assert(
            fc.property(
                digits,
                fc.array(fc.tuple(around, fc.constantFrom('', ' ', '-', '.'), around)),
                (value, planted) => {
                    const plain = value.join('');
                    const entries = [['', '', ''] as const, ...planted].map(([before, sign, behind], index) => ({
                        identifier: String(index),
                        role: 'EndUser',
                        text: `${before} ${grouped(value, sign)} ${behind}`
                    }));
                    const asked = { identifier: '0', start: 1, end: 1 + plain.length };
                    const { appearances: found } = findValue(entries, {
                        parts: [asked],
                        category: Category.BankAccount
                    });
                    for (const { identifier, text } of entries) {
                        const [range, ...others] = found.get(identifier) ?? [];
                        assert.ok(range && others.length === 0);
                        assert.equal(text.slice(range.start, range.end).replaceAll(/\D/g, ''), plain);
                    }
                }
            )
        );
    });

    it('finds nothing that does not hold the value, sorted, apart and inside the text', () => {
        const pieces = fc.constantFrom(
            'Ana',
            'ANÁ',
            'anna',
            ' ',
            '-',
            '4',
            '41',
            'x',
            '\u0301',
            '🙂',
            'four ',
            ', ',
            '\ud83d'
        );
        const texts = fc.array(
            fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
            { maxLength: 6 }
        );
        const plain = (text: string): string =>
            text
                .normalize('NFKD')
                .replaceAll(/[^\p{L}\p{N}]/gu, '')
                .toLowerCase();
        fc.assert(
            fc.property(texts, (others) => {
                const entries = ['ána', ...others].map((text, index) => ({
                    identifier: String(index),
                    role: null,
                    text
                }));
                const parts = [{ identifier: '0', start: 0, end: 3 }];
                const { appearances: found } = findValue(entries, { parts, category: Category.Person });
                for (const [identifier, ranges] of found) {
                    const { text } = entries[Number(identifier)] ?? { text: '' };
                    let behind = 0;
                    for (const { start, end } of ranges) {
                        assert.ok(behind <= start && start < end && end <= text.length);
                        assert.equal(plain(text.slice(start, end)), 'ana');
                        behind = end;
                    }
                }
            })
        );
    });
});
