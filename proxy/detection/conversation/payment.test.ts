import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    [
        'the digits behind a card number that nobody names',
        ['A: card number please', 'C: «4539 1488 0343 6467»', 'A: and the other bit', 'C: sure «eight one four»']
    ],
    [
        'a security code that is asked for without the number of its card',
        ["A: nearly there, what's the security code of your card?", 'C: «six two eight»']
    ],
    ['four digits on the front of another card', ['A: and the CID of the Amex?', 'C: «6281»']],
    [
        'a security code that is told twice',
        ['C: my card is «4539 1488 0343 6467»', 'A: lovely, go on', 'C: «two oh six», «two oh six»']
    ],
    [
        'a security code that is taken back',
        ['C: my card is «4539 1488 0343 6467»', 'A: lovely, go on', 'C: «five one, no sorry, five seven three»']
    ],
    [
        'the card number first where its code was asked for along with it',
        [
            'A: card number, expiry and cvv when you like',
            'A: okay',
            'C: «four five three»',
            'A: yep',
            'C: «nine one four eight»',
            'A: yep',
            'C: «eight oh three four»',
            'A: okay',
            'C: «three six four six seven»'
        ]
    ]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    [
        'digits behind a card number once something else was asked for',
        ['C: my card is «4539 1488 0343 6467»', 'A: thanks, and the order number?', 'C: eight one four']
    ],
    ['a number that is to be read back', ['A: could you read that number back to me', 'C: 628']],
    [
        'four digits behind a card whose code has three',
        ['C: my card is «4539 1488 0343 6467»', 'A: anything else', 'C: 2019']
    ]
];

describe('recogniseNumbers, for what belongs to a card', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `suggests ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves ${what} alone`);
});
