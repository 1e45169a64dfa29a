import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guess } from './guess.ts';
import { likeliest, readModel, storedModel, type Model } from './model.ts';
import { featuresOf, wordsOf } from './features.ts';

const MODEL: fc.Arbitrary<Model> = fc.record({
    classes: fc.constant(['NONE', 'PIN', 'CVV']),
    unit: fc.double({ min: 0.01, max: 1, noNaN: true }),
    weights: fc
        .array(fc.tuple(fc.nat(0xffffff), fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -127, max: 127 })))))
        .map((pairs) => new Map(pairs.map(([feature, known]) => [feature, Int8Array.from(known.flat())])))
});

describe('the model of questions', () => {
    it('is the same when it was stored and read', () => {
        fc.assert(
            fc.property(MODEL, (model) => {
                const read = readModel(storedModel(model));

                assert.deepEqual([...read.weights].sort(), [...model.weights].sort());
                assert.deepEqual([read.classes, read.unit], [model.classes, model.unit]);
            })
        );
    });

    it('gives every text a class and a share of it', () => {
        fc.assert(
            fc.property(MODEL, fc.string({ unit: 'grapheme' }), (model, text) => {
                const { name, share } = likeliest(model, text);

                assert.ok(model.classes.includes(name));
                assert.ok(share > 0 && share <= 1);
            })
        );
    });

    it('reads capitals, accents, apostrophes and signs as nothing', () => {
        assert.deepEqual(featuresOf(wordsOf('What’s the PÌN?!')), featuresOf(wordsOf('whats the pin')));
    });

    it('knows what a cash machine asks for', () => {
        assert.equal(guess('and what do you key in at the cash machine').name, 'PIN');
    });
});
