import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coverageOf } from './coverage.ts';
import { match, overlapOf } from './match.ts';

const span = (start: number, end: number, type = 'PIN'): { start: number; end: number; type: string } => ({
    start,
    end,
    type
});

describe('match', () => {
    it('matches from an overlap of one half', () => {
        assert.equal(match([span(0, 10)], [span(0, 5)]).pairs.length, 1);
        assert.equal(match([span(0, 10)], [span(0, 4)]).pairs.length, 0);
    });

    it('asks for the same type', () => {
        const { pairs, missed, unasked } = match([span(0, 4)], [span(0, 4, 'CVV')]);

        assert.deepEqual([pairs.length, missed.length, unasked.length], [0, 1, 1]);
    });

    it('gives each span to the one that overlaps it most, and only once', () => {
        const { pairs, unasked } = match([span(0, 10)], [span(0, 8), span(0, 10)]);

        assert.deepEqual(pairs, [[span(0, 10), span(0, 10)]]);
        assert.deepEqual(unasked, [span(0, 8)]);
    });
});

describe('overlapOf', () => {
    it('is the intersection over the union', () => {
        assert.equal(overlapOf(span(0, 10), span(5, 15)), 5 / 15);
        assert.equal(overlapOf(span(0, 5), span(5, 10)), 0);
    });
});

describe('coverageOf', () => {
    it('counts letters and digits of gold spans, whatever type covers them', () => {
        const { sensitive, leaked } = coverageOf('pin 12-34', [span(4, 9)], [span(4, 6, 'CVV')]);

        assert.deepEqual([sensitive, leaked], [4, 2]);
    });

    it('counts what is covered outside gold spans, without white space', () => {
        const { harmless, overRedacted } = coverageOf('ab cd 12', [span(6, 8)], [span(0, 8)]);

        assert.deepEqual([harmless, overRedacted], [4, 4]);
    });
});
