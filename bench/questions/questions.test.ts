import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { QUESTIONS } from '../../proxy/detection/questions/data/weights.ts';
import { readQuestions } from './questions.ts';
import { trained } from './regression.ts';
import { likeliest } from '../../proxy/detection/questions/model.ts';

const CLASSES = ['NONE', 'PIN'];
const FEW = ['what time', 'what day', 'what is the time', 'what is the day'].map((text) => ({ text, label: 0 }));
const PINS = ['what four digits', 'the four digits', 'your digits please', 'which digits'].map((text) => ({
    text,
    label: 1
}));

describe('questions', () => {
    it('are those that the weights of the detection were made from: else `npm run questions` makes them anew', () => {
        const { digest, classes } = readQuestions();

        assert.equal(QUESTIONS.digest, digest);
        assert.deepEqual(QUESTIONS.classes, classes);
    });

    it('are written once', () => {
        const lines = readQuestions().examples.map(({ text, label }) => `${String(label)} ${text}`);

        assert.deepEqual(
            lines.filter((line, at) => lines.indexOf(line) !== at),
            []
        );
    });

    it('teach a model what is asked for, the same one each time', () => {
        const model = trained(CLASSES, [...FEW, ...PINS], 0);

        assert.equal(likeliest(model, 'tell me the four digits').name, 'PIN');
        assert.equal(likeliest(model, 'and the day').name, 'NONE');
        assert.deepEqual(trained(CLASSES, [...FEW, ...PINS], 0), model);
    });
});
