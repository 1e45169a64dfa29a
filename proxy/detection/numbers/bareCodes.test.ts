import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { isBareCode } from './bareCodes.ts';
import { runsOf } from './runs.ts';

function verdictOn(text: string): boolean {
    const { tokens, hits } = readingOf([{ identifier: 'a', text, role: null }]);
    return isBareCode(tokens, 0, tokens.count, hits[0] ?? []);
}

function runsIn(text: string): readonly string[] {
    return runsOf(readingOf([{ identifier: 'a', text, role: null }]), 0).map(({ chars }) => chars);
}

describe('isBareCode', () => {
    it('knows entries that say a code alone, with what people say around one', () => {
        for (const text of [
            'be dee eight four',
            'juliet two',
            'um, k p, hang on, nine',
            'khp 370',
            'v as in victor four'
        ])
            assert.equal(verdictOn(text), true);
    });

    it('knows entries that say more, or no digit', () => {
        for (const text of [
            'why are you free',
            'you said 4 weeks',
            'are you there',
            'i see',
            'PAID IN MAY 14 TIMES',
            ''
        ])
            assert.equal(verdictOn(text), false);
    });
});

describe('runsOf, in an entry that says a code alone', () => {
    it('reads words that sound like letters as letters', () => {
        assert.deepEqual(runsIn('be dee eight sex'), ['BD86']);
        assert.deepEqual(runsIn('why pea mike double two'), ['YPM22']);
        assert.deepEqual(runsIn('D end E four'), ['DNE4']);
        assert.deepEqual(runsIn('be double you thirty six'), ['BW36']);
        assert.deepEqual(runsIn('k double a four'), ['KAA4']);
        assert.deepEqual(runsIn('wk sixty eight fda'), ['WK68FDA']);
    });

    it('leaves such words in sentences alone', () => {
        assert.deepEqual(runsIn('in the end each of us paid 4711 there'), ['4711']);
        assert.deepEqual(runsIn('4711, did you get that?'), ['4711']);
    });
});

describe('runsOf, for capitals before digits', () => {
    it('crosses a hyphen or a comma between them', () => {
        assert.deepEqual(runsIn('the plate is JVK-4410'), ['JVK4410']);
        assert.deepEqual(runsIn('it says KHP, 678'), ['KHP678']);
    });

    it('leaves words in capitals alone', () => {
        assert.deepEqual(runsIn('WE PAID, 678 TIMES NOW'), ['678']);
    });
});
