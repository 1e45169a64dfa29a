import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf, type Reading } from './reading.ts';
import { Tokens } from './text/tokens.ts';
import { PerReading } from './perReading.ts';

const CAPACITIES = [0x100, 0x10_0000];

function reading(text: string, capacity: number): Reading {
    return readingOf([{ identifier: '1', text, role: null }], new Tokens(capacity));
}

describe('PerReading', () => {
    for (const capacity of CAPACITIES) {
        test(`gives one value for a reading in memory of ${String(capacity)}`, () => {
            const found = new PerReading<string[]>(() => []);
            const one = reading('hello', capacity);
            found.of(one).push('a');
            assert.deepEqual(found.of(one), ['a']);
        });
        test(`gives another value for the same texts, read again into memory of ${String(capacity)}`, () => {
            const found = new PerReading<string[]>(() => []);
            found.of(reading('hello', capacity)).push('a');
            assert.deepEqual(found.of(reading('hello', capacity)), []);
        });
    }
});
