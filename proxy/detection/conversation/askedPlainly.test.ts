import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    [
        'a code that nobody else may know, but who asks',
        [
            "A: your OTP comes to the mobile, don't share it with a soul, just tell me the six digits",
            'C: «nine oh four one seven two»'
        ]
    ],
    [
        'a phone to verify by behind the talk of a case',
        ['A: wire it and quote the case number', 'C: could you verify by phone? «303-555-0142»']
    ],
    [
        'a member number on the card with its colours',
        [
            'A: have you got the red, white and blue card?',
            'C: «one v one four»',
            'A: yes',
            'C: «k v two»',
            'A: yes',
            'C: «x c double zero»'
        ]
    ],
    [
        'the code of a card behind an expiry that is said with a slash',
        [
            'A: card number first, then expiration, then the CVV',
            'C: «5425 2334 3010 9903»',
            'A: yes',
            'C: «one slash twenty nine»',
            'A: yes',
            'C: «four nine six»'
        ]
    ]
];

describe('recogniseNumbers, for what is asked for in passing', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds ${what}`);
});
