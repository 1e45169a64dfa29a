import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const LEFT_ALONE: readonly MarkedCase[] = [
    ['the last four digits of a card', ['A: verify the last four digits of the card', 'C: 4 4 7 1']],
    ['those of its number', ['A: just the last four digits of that card number', 'C: 4471']],
    [
        'the final four of a debit card',
        ['A: what are the final four digits of your debit card?', 'C: four four seven one']
    ]
];

const FOUND: readonly MarkedCase[] = [
    ['the last four digits of a social security number', ['A: the last four of your social?', 'C: «6601»']],
    [
        'the end of a card of which the rest was told',
        ['A: card number?', 'C: «4539 1488 0343»', 'A: and the last four digits?', 'C: «6467»']
    ],
    [
        'that end where it is said whose',
        ['A: card number?', 'C: «4539 1488 0343»', 'A: and the last four of the card?', 'C: «6467»']
    ],
    ['an account told whole instead', ['A: the last 4 digits of your checking account?', 'C: «000123456789»']],
    ['those of a passport', ['A: what were the last four digits of your passport?', 'C: «533380006»']],
    ['the last three of a card', ['A: and the last three digits on the back of the card', 'C: «664»']]
];

describe('recogniseNumbers, for last digits', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves ${what} alone`);
});
