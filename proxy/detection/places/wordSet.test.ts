import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { viewOf, type EntryView } from '../entry/entryView.ts';
import { readingOf } from '../reading.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

const PLACES = new WordSet('strasse rambla lane');

describe('WordSet', () => {
    for (const word of ['lane', 'LANE', 'Rambla', 'Straße', 'strasse']) {
        it(`finds a word whatever its case and spelling: ${word}`, () => {
            assert.equal(PLACES.isAt(viewOn(`the ${word} here`), 1), true);
        });
    }

    it('finds no other word, sign or number, and nothing outside the entry', () => {
        const view = viewOn('the ramblas, 12');
        assert.deepEqual(
            [-1, 0, 1, 2, 3, 4].map((token) => PLACES.isAt(view, token)),
            [false, false, false, false, false, false]
        );
    });
});

describe('isOneLetter', () => {
    it('takes the s of a possessive for a letter', () => {
        const view = viewOn("b Ann's on");
        assert.deepEqual(
            [0, 1, 2, 3].map((token) => isOneLetter(view, token)),
            [true, false, true, false]
        );
    });
});

function viewOn(text: string): EntryView {
    return viewOf(readingOf([{ identifier: 'e', text, role: null }]), 0);
}
