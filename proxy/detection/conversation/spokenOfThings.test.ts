import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const LEFT_ALONE: readonly MarkedCase[] = [
    ['on the back of what nobody calls a card', ['A: turn it over, what do you see?', 'C: 447']],
    ['a price with cents', ['A: what is the balance of the account?', 'C: 4471.22']],
    ['two prices', ['C: my account was debited 44.71 and 22.13']],
    ['of a page', ['A: what is your tax id?', 'C: on form 8822, I think']],
    ['of a plan', ['A: what insurance is it?', 'C: the 2500 plan']]
];

const FOUND: readonly MarkedCase[] = [
    ['told as the three on the back', ['C: the three on the back are «447»']],
    ['on the back of a card that was told', ['C: «4539148803436467»', 'A: and on the back?', 'C: «447»']],
    ['on the back of a card in German', ['A: Und die drei Ziffern auf der Rückseite?', 'C: «447»']],
    ['in two sentences', ['A: what is the account number?', 'C: «Four four seven. Two nine one three»']],
    ['with a space behind a dot', ['A: and your account number?', 'C: it is «68631. 88»']]
];

describe('recogniseNumbers, for what is merely spoken of', () => {
    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves a number alone that is ${what}`);

    testMarked(recogniseNumbers, FOUND, (what) => `finds a value ${what}`);
});
