import fc from 'fast-check';
import { likelyPlace } from '../likelyPlace.ts';
import { texts, textsWithSpans } from './arbitraries.ts';

const TEXT = 'My number is 123-45-6789, thanks';
const RANGE = { start: 13, end: 24 };

describe('likelyPlace', () => {
    it.each<[what: string, stored: string, place: string | null]>([
        ['finds the same characters between two changes', 'His number is 123-45-6789, bye', '123-45-6789'],
        ['finds what the characters were replaced by', 'My number is 123-45-0000, thanks', '123-45-0000'],
        ['finds the mask that they were replaced by', 'My number is [redacted: id], thanks', '[redacted: id]'],
        [
            'takes all between the neighbours where both ends changed',
            'Our number is 1-2, tnx',
            'Our number is 1-2, tnx'
        ],
        ['finds nothing where nothing has come in their place', 'My number is , thanks', null],
        ['finds nothing in a text that was emptied', '', null]
    ])('%s', (_what, stored, place) => {
        const found = likelyPlace(TEXT, stored, RANGE);

        expect(found && stored.slice(found.start, found.end)).toBe(place);
    });

    it('takes the nearest of several', () => {
        const found = likelyPlace('a 11 b 11 c', '? 11 b 11 ?', { start: 7, end: 9 });

        expect(found).toEqual({ start: 7, end: 9 });
    });

    it('lies within the text', () => {
        fc.assert(
            fc.property(textsWithSpans, texts, ({ text, spans }, stored) => {
                for (const span of spans) {
                    const { start, end } = likelyPlace(text, stored, span) ?? { start: 0, end: 1 };
                    expect(start).toBeGreaterThanOrEqual(0);
                    expect(start).toBeLessThan(end);
                    expect(end).toBeLessThanOrEqual(Math.max(1, stored.length));
                }
            })
        );
    });
});
