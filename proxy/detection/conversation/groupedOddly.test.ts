import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const CASES: readonly MarkedCase[] = [
    ['digits written as an amount within a number', ['A: Social please?', 'C: «413 $273 then 509»']],
    ['digits written as an amount and a time of the day', ['A: Social please?', 'C: $«294, double 1, 14:57»']],
    ['a code written as an amount, and a pause', ['A: what is the code we texted?', 'C: $«921, er, five one eight»']],
    ['the code of a card written as a time of the day', ['A: And the three digit code on the back?', "C: it's «9:39»"]],
    ['no amount behind a number', ['A: your social and what you paid, please', 'C: «395-45-6606», $967']],
    [
        'what is asked for behind a greeting without a word of whose it is',
        ['A: Good morning, calling back. Can you confirm the three digits on the reverse?', 'C: «five nine eight»']
    ],
    ['a code that is keyed in', ['A: which code do you key in?', 'C: «sixty two fifty two»']]
];

describe('recogniseNumbers, of numbers that recognisers group oddly', () => {
    testMarked(recogniseNumbers, CASES, (what) => `finds ${what}`);
});
