import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    [
        'a card that was asked for as a number, by its check',
        ['A: and the reference?', 'C: «4111 1111»', 'A: mm', 'C: «1111»', 'A: yes', 'C: «1111»']
    ],
    [
        'a card behind an order, with its expiry in one breath',
        [
            'C: I have an order with you and want another card for it',
            'A: no problem, fire away',
            'C: «five four two five»',
            'A: mm',
            'C: «two three three four, three oh one oh»',
            'A: mm',
            'C: «double nine oh three. oh nine thirty»'
        ]
    ],
    [
        'a card in pieces in French, when only its number is asked for',
        [
            'C: on m’a volé ma carte bleue',
            'A: vous avez le numéro sous la main ?',
            'C: «quatre un un un»',
            'A: oui',
            'C: «un un un un, un un un un»',
            'A: oui',
            'C: «un un un un»'
        ]
    ]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    [
        'an order of sixteen digits in pieces',
        ["A: what's the order number?", 'C: 4111 1111', 'A: mm', 'C: 1111', 'A: yes', 'C: 1112']
    ],
    ['a tracking number of another issuer', ['A: the tracking number?', 'C: 9400 1000', 'A: mm', 'C: 0000 0000']]
];

describe('recogniseNumbers, for cards in pieces that are not asked for', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves ${what} alone`);
});
