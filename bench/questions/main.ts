/** `node bench/questions/main.ts`: trains the model of questions that the detection guesses by, and writes its weights. */
import { writeFileSync } from 'node:fs';
import { storedModel } from '../../proxy/detection/questions/model.ts';
import { readQuestions } from './questions.ts';
import { trained } from './regression.ts';

const WEIGHTS = new URL('../../proxy/detection/questions/data/weights.ts', import.meta.url);
/** Weights below it change few answers, and would fill most of the file. */
const LEAST = 0.7;

const { classes, examples, digest } = readQuestions();
const { unit, weights } = storedModel(trained(classes, examples, LEAST));
writeFileSync(
    WEIGHTS,
    `import type { StoredModel } from '../model.ts';

/** Written by \`npm run questions\`. The digest is that of the questions that it was trained on. */
export const QUESTIONS: StoredModel & { readonly digest: string } = {
    digest: '${digest}',
    classes: [
${classes.map((name) => `        '${name}'`).join(',\n')}
    ],
    unit: ${String(unit)},
    weights:
        '${weights}'
};
`
);
process.stdout.write(`${String(examples.length)} questions, ${String(weights.length)} characters of weights\n`);
