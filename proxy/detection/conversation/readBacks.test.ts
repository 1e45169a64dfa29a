import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    [
        'a number that is said once more with a digit behind it',
        [
            'A: And do you want to set the PIN now?',
            'C: Okay. «Three mine, eight sex. fife».',
            'A: And once more to confirm.',
            'C: «Three nine, hate six, five one».'
        ]
    ],
    [
        'a piece that is read back with one digit wrong',
        [
            'A: what does it say on the front of the card?',
            'C: «five four two five»',
            'A: «five four two nine»',
            'C: no «five four two five»',
            'A: okay',
            'C: «two three three four»',
            'A: «two three three four»',
            'C: «three oh one oh»',
            'A: yes',
            'C: «nine nine oh four»'
        ]
    ],
    [
        'a whole number that is read back with one digit wrong',
        ['A: best number for you?', 'C: «0161 496 0233»', 'A: «0161 496 0238»?', 'C: yes']
    ],
    [
        'two digits of which one is read back wrong',
        ['A: sort code?', 'C: «thirty»', 'A: «thirty-five»', 'C: «ninety»', 'A: «ninety»', 'C: «sixteen»']
    ],
    [
        'the end of a number, read back with one digit wrong',
        ['A: your account number, please?', 'C: «30918274»', 'A: «8275», is that it?']
    ],
    [
        'the beginning of a number, read back with one digit wrong',
        ['A: your account number, please?', 'C: «30918274»', 'A: «3098», and then?']
    ]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    ['a number of as many digits as the one before', ['C: my pin is «8215»', 'A: thanks, your desk is 4471']],
    ['a number that is named otherwise', ['C: my pin is «8215»', 'A: and this is for order 8219?']],
    ['a number that counts', ['C: my pin is «8215»', 'A: you have 8219 points']],
    ['a number some turns later', ['C: my pin is «8215»', 'A: great', 'C: cheers', 'A: 8219']],
    [
        'a number in a long sentence',
        ['C: my pin is «8215»', 'A: while that loads let me say flights from terminal 8219']
    ]
];

describe('recogniseNumbers, for what is read back', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `takes ${what} for no read-back`);
});
