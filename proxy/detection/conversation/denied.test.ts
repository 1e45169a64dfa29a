import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    ['that a question with a negation names', ["A: isn't your account number «40981722»?", 'C: yes, it is']],
    ['behind a word that opens the clause', ["A: so wasn't your bank account number «40981722»?", 'C: yes']],
    [
        'that a question puts forward, and the one that corrects it',
        ['A: I see «40981722» here, is this not your account number?', 'C: no, «40981766»']
    ],
    ['in a question without a mark', ['A: is that not your account number «40981722»', 'C: it is']]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    ['in a statement', ["A: 40981722 isn't your account number", 'C: ok']],
    ['behind a question', ['A: all right? this is not your account number: 40981722.', 'C: ok']]
];

describe('recogniseNumbers, for what is said with a negation', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds a value ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves a number alone that is denied ${what}`);
});
