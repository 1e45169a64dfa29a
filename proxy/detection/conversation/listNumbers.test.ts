import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

/** Told one after the other, the numbers 30 to 39 of this list would be a card number that passes its check. */
const THIRTIES = Array.from({ length: 10 }, (_, at) => at + 30);

const CASES: readonly MarkedCase[] = [
    [
        'the values of a numbered list without their numbers',
        THIRTIES.map((number) => `C: Number ${String(number)} on the list is «07700 900${String(number + 99)}».`)
    ],
    [
        'no value in the numbers of turns that tell what is none',
        THIRTIES.map((number) => `C: ${String(number)} is done`)
    ],
    [
        'the first values of a list whose numbers are parts of them',
        ['C: Number 10 is «07700 900100»', 'C: Number 11 is «07700 900117»', 'C: Number 12 is «07700 900124»']
    ],
    [
        'no read-back in the number of a list',
        ['C: Number 99 is «07700 900100»', 'C: Number 100 is «07700 900245»', 'C: Number 101 is «07700 900362»']
    ],
    ['the end of a value that is said beside it', ['C: It is «07700 900461»', 'A: «461», so «07700 900461», right?']],
    [
        'the pieces of a card number beside short talk',
        ['A: the long number?', 'C: «4929 12»', 'A: yep', 'C: «34 56»', 'A: and then', 'C: «789 012 3»']
    ],
    [
        'pieces that count up only in part',
        [
            'C: «five four two five»',
            'A: yeah',
            'C: «five four two six»',
            'A: yeah',
            'C: «three oh one oh»',
            'A: go on',
            'C: «nine nine oh four»'
        ]
    ],
    ['a whole value behind other digits of its turn', ['C: 4930 belongs to «07700 900461»']],
    ['a number that is said twice at once', ['A: your phone?', 'C: «07700 900461», «07700 900461»']]
];

describe('recogniseNumbers, for numbers that count what is told', () => {
    testMarked(recogniseNumbers, CASES, (what) => `finds ${what}`);
});
