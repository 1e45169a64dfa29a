import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { offsetsOf, segmentOf } from './run.ts';
import { runsOf } from './runs.ts';

function runsIn(text: string): readonly string[] {
    return runsOf(readingOf([{ identifier: 'a', text, role: null }]), 0).map(({ chars }) => chars);
}

describe('runsOf', () => {
    const READINGS: readonly (readonly [text: string, runs: readonly string[]])[] = [
        ['4111 1111-1111.1111', ['4111111111111111']],
        ['four one double one, uh, five', ['41115']],
        ['twenty-three twelve oh eight', ['231208']],
        ['seven triple nine four hundred and twelve', ['7999412']],
        ['nineteen eighty two', ['1982']],
        ['two thousand and five', ['2005']],
        ['five five no sorry five six', ['5556']],
        ['4 for 5 to 6', ['44526']],
        ['nine four... let me see... two eight', ['9428']],
        ['it looks like four... six? two', ['462']],
        ['is that the long one? four seven', ['47']],
        ['was it 46? two of us were there', ['46']],
        ["two one, hang on, that's wrong, two six four", ['21264']],
        ['it was six six four two and I never asked', ['6642']],
        ['X-ray kilo four two x ray', ['XK42X']],
        ['the x-ray was fine', []],
        ['b as in boy november papa 4 5', ['BNP45']],
        ['it is a b 1 2 3 c', ['AB123C']],
        ['AB 12 34 56 C', ['AB123456C']],
        ['1HGCM82633A004352', ['1HGCM82633A004352']],
        ['GB29 NWBK 6016 1331 9268 19', ['GB29NWBK60161331926819']],
        ['the fourth and the 4th', []],
        ['CVV: 123', ['123']],
        ["that's what I want", []],
        ['that one four nine two', ['1492']],
        ['my new one two three four', ['1234']],
        ['the old one 7702 and the new one 8813', ['7702', '8813']],
        ['四、一、八です', ['418']],
        ["it's november five one seven, will that do", ['N517']],
        ['in november five one seven of them came', ['517']]
    ];

    for (const [text, runs] of READINGS) {
        it(`reads ${runs.length === 0 ? 'nothing' : runs.join(' and ')} as it is told in ${String(text.length)} characters`, () => {
            assert.deepEqual(runsIn(text), runs);
        });
    }

    it('begins and ends where the value does', () => {
        const text = 'so it is um four one, uh, one one okay';
        const [run] = runsOf(readingOf([{ identifier: 'a', text, role: null }]), 0);
        assert.ok(run);

        const { start, end } = offsetsOf(segmentOf(run));

        assert.equal(text.slice(start, end), 'four one, uh, one one');
    });

    it('ends a run that is longer than any value at what parts values', () => {
        const numbers = Array.from({ length: 40 }, () => '4111 1111 1111 1111').join(', ');

        const runs = runsIn(numbers);

        assert.ok(runs.length > 1);
        assert.ok(runs.every(({ length }) => length % 16 === 0));
    });
});
