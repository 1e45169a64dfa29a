import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { runsOf } from './runs.ts';

const READINGS: readonly (readonly [text: string, runs: readonly string[]])[] = [
    ['f four two', ['42']],
    ['two s seven', ['27']],
    ['nine t two t three', ['923']],
    ['S six O oh', ['60']],
    ['th- three one', ['31']],
    ['ei eight two', ['82']],
    ['nine two, dou- double four', ['9244']],
    ['nine two, ze- oh eight', ['9208']],
    ['nine two ze oh eight', ['9208']],
    ['nine two ni double nine six', ['92996']],
    ['four eight five on one three', ['48513']],
    ['four eight five on one card', ['485']],
    ['B four ni two', ['B4']],
    // A word of every sentence only where it is broken off.
    ['on- one four', ['14']],
    ['base it on one four', ['14']],
    // Another letter than that of the number stands for itself.
    ['k four two', ['K42']],
    // Behind letters a letter is one of them.
    ['b f four', ['BF4']]
];

describe('runsOf, for stutters', () => {
    for (const [text, runs] of READINGS) {
        it(`reads ${runs.join(' and ')} in ${String(text.length)} characters`, () => {
            assert.deepEqual(
                runsOf(readingOf([{ identifier: 'a', text, role: null }]), 0).map(({ chars }) => chars),
                runs
            );
        });
    }
});
