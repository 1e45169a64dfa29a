import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const CASES: readonly MarkedCase[] = [
    ['a PIN by what it is for', ['A: What do you punch in before the cash comes out?', 'C: «4471»']],
    ['what an envelope ends with', ['A: What would I write last on an envelope to you?', 'C: «90210»']],
    [
        'a card where so many digits are asked for',
        [
            'A: for security can you tell me your 16 digit number',
            'C: «four nine two six»',
            'A: go ahead',
            'C: «six nought four six»',
            'A: and then',
            'C: «one nine nought two»',
            'A: carry on',
            'C: «eight one one three»'
        ]
    ],
    ['nothing of a harmless question', ['A: What does the dial on the boiler read?', 'C: 4471']],
    [
        'nothing in a turn that says more',
        ['A: What do you punch in before the cash comes out?', 'C: we went there in about 1995 with all of our cousins']
    ],
    ['nothing that the company answers', ['C: What do you punch in before the cash comes out?', 'A: 4471']],
    [
        'nothing where a list knows the question',
        ['A: What is your order number?', 'A: What do you punch in before the cash comes out?', 'C: the order is 4471']
    ]
];

describe('recogniseNumbers, for questions in words of no list', () => {
    testMarked(recogniseNumbers, CASES, (what) => `finds ${what}`);
});
