import fc from 'fast-check';
import {
    countDraftedSpans,
    draftedSpans,
    draftSpan,
    draftSpans,
    EMPTY_DRAFT,
    undraftRange,
    withoutEntries,
    withSpans
} from '../draft.ts';

const ENTRY = { identifier: 'e1', text: 'card 4929 0000 0000 4321' };
const CARD = { start: 5, end: 24, category: 'CARD_NUMBER' };

describe('draft', () => {
    it('holds a drafted span by its entry', () => {
        const draft = draftSpan(EMPTY_DRAFT, ENTRY, CARD);

        expect(draftedSpans(draft, 'e1')).toEqual([CARD]);
        expect(draftedSpans(draft, 'e2')).toEqual([]);
        expect(draftedSpans(EMPTY_DRAFT, 'e1')).toEqual([]);
    });

    it('merges a span into those that it overlaps', () => {
        const draft = draftSpan(draftSpan(EMPTY_DRAFT, ENTRY, CARD), ENTRY, { ...CARD, start: 0, end: 7 });

        expect(draftedSpans(draft, 'e1')).toEqual([{ ...CARD, start: 0 }]);
    });

    it('drafts many spans as it drafts them one after the other', () => {
        const span = fc.record({
            start: fc.nat(20),
            length: fc.integer({ min: 1, max: 4 }),
            category: fc.constantFrom('CARD_NUMBER', 'EMAIL'),
            identifier: fc.constantFrom('e1', 'e2')
        });
        fc.assert(
            fc.property(fc.array(span), (many) => {
                const placed = many.map(({ start, length, category, identifier }) => ({
                    text: { ...ENTRY, identifier },
                    span: { start, end: start + length, category }
                }));
                const one = placed.reduce((draft, each) => draftSpan(draft, each.text, each.span), EMPTY_DRAFT);
                expect(draftSpans(EMPTY_DRAFT, placed)).toEqual(one);
                expect(draftSpans(one, [])).toBe(one);
            })
        );
    });

    it('stays the same draft when a span changes nothing', () => {
        const draft = draftSpan(EMPTY_DRAFT, ENTRY, CARD);

        expect(draftSpan(draft, ENTRY, { ...CARD, start: 10, end: 14 })).toBe(draft);
        expect(undraftRange(draft, 'e1', { start: 0, end: 5 })).toBe(draft);
        expect(withoutEntries(draft, ['e2'])).toBe(draft);
    });

    it.each(['ADDRESS', 'PHONE'])('gives a drafted range the category %s that was chosen last', (category) => {
        const draft = draftSpan(EMPTY_DRAFT, ENTRY, CARD);

        expect(draftedSpans(draftSpan(draft, ENTRY, { ...CARD, category }), 'e1')).toEqual([{ ...CARD, category }]);
    });

    it('keeps the category of a span that a shorter one lies in', () => {
        const draft = draftSpan(EMPTY_DRAFT, ENTRY, CARD);

        expect(draftSpan(draft, ENTRY, { start: 10, end: 14, category: 'PHONE' })).toBe(draft);
    });

    it('refuses a span outside the text', () => {
        expect(() => draftSpan(EMPTY_DRAFT, ENTRY, { ...CARD, end: 25 })).toThrow(RangeError);
    });

    it('drops every span that shares a code unit with a range, and the entry with its last span', () => {
        const draft = withSpans(EMPTY_DRAFT, 'e1', [CARD, { start: 0, end: 4, category: 'OTHER' }]);

        const one = undraftRange(draft, 'e1', { start: 3, end: 5 });

        expect(draftedSpans(one, 'e1')).toEqual([CARD]);
        expect(undraftRange(one, 'e1', { start: 23, end: 24 }).has('e1')).toBe(false);
    });

    it('counts the spans of all entries', () => {
        const draft = withSpans(withSpans(EMPTY_DRAFT, 'e1', [CARD]), 'e2', [CARD, CARD]);

        expect(countDraftedSpans(draft)).toBe(3);
    });

    it('drops named entries', () => {
        const draft = withSpans(withSpans(EMPTY_DRAFT, 'e1', [CARD]), 'e2', [CARD]);

        expect([...withoutEntries(draft, ['e1', 'e3']).keys()]).toEqual(['e2']);
    });
});
