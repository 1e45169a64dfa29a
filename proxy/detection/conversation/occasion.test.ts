import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    ['needed before something', ['A: we need to add your passport number before check-in', 'C: yep, «312740063»']],
    ['needed ahead of something', ['A: your passport number ahead of the boarding, please', 'C: «312740063»']],
    ['told for a booking', ['C: passport no. for my booking is «181545410»']],
    ['needed for an order', ['A: I need your account number for the order', 'C: «31274006»']]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    ['the order of a passport', ['C: my order number for the passport is 181545410']],
    ['a booking that an account made', ['C: my booking number for the account is 181545410']],
    ['the check-in itself', ['A: what is the check-in number', 'C: 312740063']]
];

describe('recogniseNumbers, for what a number is needed for', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds a value ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves a number alone that is ${what}`);
});
