import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Perceptron, Tag } from './perceptron.ts';

const [NAME, OTHER, COMMON] = [1, 2, 3];

describe('Perceptron', () => {
    it('learns what tells two kinds of words apart', () => {
        const perceptron = new Perceptron();
        for (let round = 0; round < 5; round += 1) {
            perceptron.learn([NAME, COMMON], Tag.Outside, Tag.Begins);
            perceptron.learn([OTHER, COMMON], Tag.Outside, Tag.Outside);
        }
        perceptron.average();

        assert.equal(perceptron.best([NAME, COMMON], Tag.Outside), Tag.Begins);
        assert.equal(perceptron.best([OTHER, COMMON], Tag.Begins), Tag.Outside);
    });

    it('goes on with no name that has not begun', () => {
        const perceptron = new Perceptron();
        for (let round = 0; round < 5; round += 1) perceptron.learn([NAME], Tag.Begins, Tag.GoesOn);

        assert.equal(perceptron.best([NAME], Tag.Begins), Tag.GoesOn);
        assert.notEqual(perceptron.best([NAME], Tag.Outside), Tag.GoesOn);
    });
});
