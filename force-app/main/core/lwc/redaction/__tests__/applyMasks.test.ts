import fc from 'fast-check';
import { applyMasks } from '../applyMasks.ts';
import { Category } from '../category.ts';
import { MaskStyle, type MaskRules } from '../mask.ts';
import { normalizeSpans } from '../normalizeSpans.ts';
import { rules, textsWithSpans } from './arbitraries.ts';

const CARD: MaskRules = { [Category.CardNumber]: { label: 'card number', maskStyle: MaskStyle.LabelLast4 } };

describe('applyMasks', () => {
    it('replaces each span by the mask of its category', () => {
        const text = 'card 4929 0000 0000 4321, mail a@b.example';
        const spans = [
            { start: 31, end: 42, category: Category.Email },
            { start: 5, end: 24, category: Category.CardNumber }
        ];

        expect(applyMasks(text, spans, CARD)).toEqual({
            text: 'card [redacted: card number ending 4321], mail [redacted: email]',
            masked: [
                { start: 5, end: 40, category: Category.CardNumber },
                { start: 47, end: 64, category: Category.Email }
            ]
        });
    });

    it('gives the text as it is when there is no span', () => {
        expect(applyMasks('a\r\nb', [], CARD)).toEqual({ text: 'a\r\nb', masked: [] });
    });

    it('leaves every text outside the spans unchanged to the code unit', () => {
        fc.assert(
            fc.property(textsWithSpans, rules, ({ text, spans }, maskRules) => {
                const { text: after, masked } = applyMasks(text, spans, maskRules);

                expect(outside(after, masked)).toEqual(outside(text, normalizeSpans(text, spans)));
            })
        );
    });

    it('masks each span in place, in order and with its category', () => {
        fc.assert(
            fc.property(textsWithSpans, rules, ({ text, spans }, maskRules) => {
                const { masked } = applyMasks(text, spans, maskRules);

                expect(masked.map(({ category }) => category)).toEqual(
                    normalizeSpans(text, spans).map(({ category }) => category)
                );
            })
        );
    });
});

function outside(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): readonly string[] {
    const starts = [0, ...ranges.map(({ end }) => end)];
    const ends = [...ranges.map(({ start }) => start), text.length];
    return starts.map((start, index) => text.slice(start, ends[index]));
}
