import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const CASES: readonly MarkedCase[] = [
    ['a mobile number that stands alone', ['C: «07700900461»']],
    ['one in another language', ['C: c’est le «0639981234» maintenant']],
    ['one that is said digit by digit', ['C: uh «zero seven seven zero zero nine double zero one two three»']],
    [
        'one that is corrected',
        [
            'C: now it is «zero seven seven zero zero scratch that zero seven seven double zero nine double zero four six one»'
        ]
    ],
    ['what is on file', ['A: I have «9195550144» on file, is that current?']],
    ['what one side has of the other', ['A: i have «nine one nine five five five oh one four four» right']],
    ['no order that begins alike', ['C: order number 07700900461']],
    ['nothing that one side merely has', ['C: i have 9195550144 reasons to leave']],
    ['nothing shorter', ['C: it says 0770090046 and 077009']]
];

describe('recogniseNumbers, for phone numbers that nobody names', () => {
    testMarked(recogniseNumbers, CASES, (what) => `finds ${what}`);
});
