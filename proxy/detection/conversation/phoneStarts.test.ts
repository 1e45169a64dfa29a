import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const CASES: readonly MarkedCase[] = [
    ['with the plus sign before it', ['C: reach me at «+44 161 496 0233»']],
    ['with the word for it', ['C: my number is «plus four four one six one four nine six oh two three three»']],
    ['with the sign in an answer', ['A: phone number?', 'C: «+49 30 901820», mobile is the same']],
    ['without a plus sign that stands elsewhere', ['C: line + rental. call me on «0161 496 0233»']],
    ['but an account number without it', ['C: my account number is plus «30918274»']]
];

describe('recogniseNumbers, for phone numbers', () => {
    testMarked(recogniseNumbers, CASES, (what) => `finds one ${what}`);
});
