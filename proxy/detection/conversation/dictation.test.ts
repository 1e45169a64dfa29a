import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    ['a permanent account number in its groups', ['A: And the permanent account number?', 'C: Um, «UPZPG 5268 K»']],
    ['a DNI with its letter behind a hyphen', ['C: If it helps, my Spanish DNI number is «16572044-S»']],
    [
        'an IBAN of Belgium in blanks',
        ["A: What's the IBAN of the account?", 'C: Yep. «BE 45 4345 fifty-three twenty-one, and then 8989»']
    ],
    [
        'an Italian tax code to its last piece',
        [
            'A: I need your Italian tax code',
            'C: fine «b y»',
            'C: okay «whiskey tango mike victor»',
            'A: keep going',
            'C: then «four eight lima six»',
            'A: alright',
            'C: «five f six» got that',
            'A: okay',
            'C: okay «four nine hotel»'
        ]
    ],
    [
        'a French number whose first piece is read back',
        [
            'A: and the numéro de sécurité sociale',
            'C: «one four»',
            'A: got «one four»',
            'C: okay «oh oh two»',
            'A: uh huh',
            'C: okay «six one seven five»',
            'A: right',
            'C: okay «four one»',
            'C: «seven three six three» got that'
        ]
    ],
    [
        'as many digits as cards have, in pieces, even though they fail the check',
        [
            'C: are you writing',
            'A: go on',
            'C: «five four two five»',
            'A: yeah',
            'C: «two three three four»',
            'A: yeah',
            'C: «three oh one oh»',
            'A: yeah',
            'C: «nine nine oh four»'
        ]
    ],
    [
        'a phone number in pieces',
        ['C: «oh one six one»', 'A: mm-hm', 'C: «four nine six»', 'A: yep', 'C: «oh two three three»']
    ],
    ['a phone number in two pieces', ['C: «oh one six one four»', 'A: mm-hm', 'C: «nine six oh two three three»']],
    [
        'what a passing question left open, behind small talk',
        [
            'A: the little metal plate has the vin on it',
            'C: let me go and look',
            'A: no rush',
            'C: it is raining cats and dogs here',
            'A: fire away',
            'C: «one m eight g d m nine a»',
            'A: yep',
            'C: «x k p oh four two seven eight eight»'
        ]
    ],
    [
        'a phone number of which a piece is read back',
        ['C: «oh one six one four»', 'A: «oh one six one four»', 'C: «nine six oh two three three»']
    ]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    [
        'what an unknown kind of number was asked for',
        [
            'A: and the pallet number',
            'A: fire away',
            'C: oh one six one four',
            'A: mm-hm',
            'C: nine six oh two three three'
        ]
    ],
    ['readings of two numbers each', ['C: 128 over 81', 'A: mm-hm', 'C: 119/78', 'A: next', 'C: 124 over 80']],
    [
        'what begins as no card does',
        [
            'C: one seven two five',
            'A: yeah',
            'C: nine three three four',
            'A: yeah',
            'C: three oh one oh',
            'A: yeah',
            'C: nine nine oh four'
        ]
    ],
    ['too few digits', ['C: four nine', 'A: mm-hm', 'C: six oh', 'A: yep', 'C: two three']],
    [
        'the pieces of a tracking number',
        [
            'A: read me the tracking number',
            'C: five four two five',
            'A: yeah',
            'C: two three three four',
            'A: yeah',
            'C: three oh one oh',
            'A: yeah',
            'C: nine nine oh four'
        ]
    ]
];

it('tells of a card number that is said at once that it was, and of no pieces', () => {
    const text = 'five four two five two three three four three oh one oh nine nine oh four';
    const reading = readingOf([{ identifier: 'a', text, role: 'EndUser' }]);

    const [found] = recogniseNumbers(reading);

    assert.equal(found?.why, 'said in words at once, as long as a card number');
});

describe('recogniseNumbers, for dictation that nobody names', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `suggests ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves ${what} alone`);
});
