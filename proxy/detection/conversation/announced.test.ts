import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const ANNOUNCED: readonly MarkedCase[] = [
    [
        'what somebody has at hand and is told to read out',
        ['C: ive got my bank account number with me', 'A: go ahead', 'C: «418»', 'C: then «902»', 'C: then «66»']
    ],
    [
        'a plate that begins with a single digit',
        ['C: I have the plate here', 'A: Sure.', 'C: It starts «7»', 'A: Okay.', 'C: «KLM-204»']
    ]
];

const DICTATED: readonly MarkedCase[] = [
    ['a phone number in three, three and four', ['C: its «415 662»', 'C: oops', 'C: «0937»']],
    ['nine digits, taken down one by one', ['C: «51 40»', 'A: Right.', 'C: «226», sorry', 'A: Go on.', 'C: «91»']],
    ['six digits in two halves', ['C: «418»', 'C: «207»', 'A: Thanks, that worked.']],
    ['no counts', ['C: two', 'A: Okay.', 'C: fifteen', 'A: Sure.', 'C: twelve']],
    ['no number of a thing', ['A: What is the meter number?', 'C: 418', 'A: Yes.', 'C: 207']],
    ['no number that an id is', ['A: So the locker id.', 'C: Ready.', 'A: 41 8', 'C: Okay.', 'A: 20 7']]
];

describe('recogniseNumbers, for what its teller announces', () => {
    testMarked(recogniseNumbers, ANNOUNCED, (what) => `finds ${what}`);
});

describe('recogniseNumbers, for what is dictated and named by nobody', () => {
    testMarked(recogniseNumbers, DICTATED, (what) => `finds ${what}`);
});
