import { describe, it } from 'node:test';
import { assertFindsMarked, testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    [
        'the code that is sent when the first has run out',
        [
            'A: read me the code we texted',
            'C: «193442»',
            "A: hmm, that one has run out, I'll send a new one",
            'C: ok «550817»'
        ]
    ],
    ['the PIN that is tried next', ['A: what PIN did you set?', 'C: perhaps «3918», otherwise «6254»']],
    [
        'the PIN that is tried after the first one fails',
        [
            'A: your PIN please',
            'C: «seven one one four»',
            'A: hm, that does not match',
            'C: then it must be «seven oh two eight»'
        ]
    ],
    [
        'the passport of who travels along',
        [
            'A: could you read me the passport number?',
            'C: «309 182 745»',
            'A: wonderful, and for your son?',
            'C: Theo has «518 330 962»'
        ]
    ],
    [
        'the national id of a second person',
        ['A: and the social?', 'C: mine is «453-90-8812» and for my brother «612447093»']
    ],
    [
        'the plate of the other car',
        [
            'A: which registration is yours?',
            'C: «BD51 SMR»',
            'A: did you see the one of the van?',
            'C: a passer-by took it down, «LK67 TUV», he stayed with me'
        ]
    ],
    [
        'the number that replaces the one that is read out',
        ['A: is your member number still «QRT 204 918 377»?', 'C: no longer, I have «HBW 771 035 262» these days']
    ]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    [
        'a number behind a code, when another thing is spoken of',
        ['A: the six digit code please', 'C: «193442»', "A: thanks. another thing, what's the meter at", 'C: 550817']
    ],
    ['a year', ['A: your PIN please', 'C: «3918»', 'A: lovely, and since when are you with us?', 'C: 2019']],
    ['an order', ['A: your passport number?', 'C: «309182745»', 'A: and the order number?', 'C: 518330962']],
    [
        'a ticket',
        ['A: your passport number?', 'C: «309182745»', 'A: anything else?', 'C: my ticket 518330962 is still open']
    ],
    [
        'a number much later',
        ['A: your PIN please', 'C: «3918»', 'A: thanks', 'C: sure', 'A: all done', 'C: I saw 6254 there']
    ]
];

describe('recogniseNumbers, for a second value of a kind', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves ${what} alone`);

    it('takes the account that is asked for in more words for an account', () => {
        assertFindsMarked(
            (reading) => recogniseNumbers(reading).filter(({ category }) => category === 'BANK_ACCOUNT'),
            [
                'A: the sort code first',
                'C: four oh, forty seven, eighty four',
                'A: and the account, hold on, ok go ahead',
                'C: «seven oh eight seven two four nine oh»'
            ]
        );
    });

    it('takes the account that is asked for after a PIN for an account', () => {
        assertFindsMarked(
            (reading) => recogniseNumbers(reading).filter(({ category }) => category === 'BANK_ACCOUNT'),
            ['A: your PIN please', 'C: 3918', 'A: and the account number?', 'C: «4420»', 'A: yes', 'C: «7719»']
        );
    });
});
