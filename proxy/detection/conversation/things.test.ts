import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    [
        'behind talk of an order',
        ['A: what is the number on your account?', 'C: sure, for my order, one sec', 'A: okay', 'C: «30918274»']
    ],
    ['asked for beside an order', ['A: I can see your order, what is the best number?', 'C: «496 0233»']],
    ['asked for before a flight is mentioned', ['A: passport number for the flight?', 'C: «533401297»']]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    ['asked for by the name of the thing', ['A: and which order is it?', 'C: 48120933']],
    ['asked for as the number of the thing', ['A: the order number, please', 'C: 48120933']],
    ['a code that sells', ['A: the code for the promotion is SPRING2044']],
    ['told as a price a month', ['A: passport number?', 'C: will it go up from 1842 a month']],
    ['called so in Dutch', ['A: de melding heeft nummer 0047 8893']],
    ['of a call with many', ['C: the meeting id 959 2251 8110 is refused']],
    ['asked for by a Dutch compound', ['A: De trackingcode?', 'C: 53 44 92 32 32']],
    ['told beside the thing', ['C: order 48120933 never came']]
];

describe('recogniseNumbers, for things that have numbers', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds a value ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves a number alone that is ${what}`);
});
