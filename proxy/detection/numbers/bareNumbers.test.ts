import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { isBareLetters, isBareNumber } from './bareNumbers.ts';
import { runsOf } from './runs.ts';

type Verdict = typeof isBareNumber;

function verdictOn(verdict: Verdict, text: string): boolean {
    const { tokens, hits } = readingOf([{ identifier: 'a', text, role: null }]);
    return verdict(tokens, 0, tokens.count, hits[0] ?? []);
}

function runsIn(text: string): readonly string[] {
    return runsOf(readingOf([{ identifier: 'a', text, role: null }]), 0).map(({ chars }) => chars);
}

describe('isBareNumber', () => {
    it('knows entries that say a number alone, with what people say around one', () => {
        for (const text of [
            '30 91',
            'three oh nine one',
            'um, three oh... nine',
            'okay so double three, hold on, one',
            'four no sorry five',
            'for one too fore eight'
        ])
            assert.equal(verdictOn(isBareNumber, text), true);
    });

    it('knows entries that say more', () => {
        for (const text of ['three coffees', 'I came for two', 'to', 'for too ate won', 'hello', 'my 30 91', ''])
            assert.equal(verdictOn(isBareNumber, text), false);
    });

    it('reads no speeches', () => {
        assert.equal(verdictOn(isBareNumber, 'nine '.repeat(48)), true);
        assert.equal(verdictOn(isBareNumber, 'nine '.repeat(49)), false);
    });

    it('lets misheard digits be digits wherever they stand', () => {
        assert.deepEqual(runsIn('for one too'), ['412']);
        assert.deepEqual(runsIn('to nine four for'), ['2944']);
        assert.deepEqual(runsIn('we came for one too'), []);
    });
});

describe('isBareLetters', () => {
    it('knows entries that say a few letters alone', () => {
        for (const text of ['TH', 'delta', 'x y', 'q.']) assert.equal(verdictOn(isBareLetters, text), true);
    });

    it('knows entries that say more, or nothing', () => {
        for (const text of ['TH 4', 'a b c d e f g', 'the house', 'I know', 'delta flies', ''])
            assert.equal(verdictOn(isBareLetters, text), false);
    });
});
