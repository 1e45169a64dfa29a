import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import { readingOf } from '../reading.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

/** The categories of what is found in the last of these turns, which the agent begins and the customer ends. */
function lastCategories(texts: readonly string[]): readonly Category[] {
    const entries = texts.map((text, index) => ({
        identifier: String(index),
        text,
        role: (texts.length - index) % 2 === 0 ? 'Agent' : 'EndUser'
    }));
    const found = recogniseNumbers(readingOf(entries));
    return found.filter(({ entry }) => entry === texts.length - 1).map(({ category }) => category);
}

describe('recogniseNumbers, for what digits are', () => {
    it('takes the card verification number for no card number', () => {
        assert.deepEqual(lastCategories(['and the card verification number?', 'six two eight']), [Category.Cvv]);
    });

    it('takes digits that answer another question for no part of the card that holds them', () => {
        const texts = ['the card number?', '5425 2334 3010 9903', 'and your SIN?', 'two three three'];

        assert.deepEqual(lastCategories(texts), [Category.Ssn]);
    });

    it('takes a number that was keyed in for a PIN', () => {
        assert.deepEqual(lastCategories(['how can I help?', 'i keyed in 7712 and the machine kept it']), [
            Category.Pin
        ]);
    });
});
