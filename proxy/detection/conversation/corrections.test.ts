import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    [
        'a piece that is told again, wrong and right',
        [
            'A: your OHIP number?',
            'C: it begins «four eight oh»',
            'A: okay',
            "C: hold on I said «four eighty four» but it's «four eight zero»",
            'A: uh huh',
            'C: «nine eight» got that',
            'A: keep going',
            'C: then «zero three nine»',
            'A: okay',
            'C: and «fifty two»',
            'C: «victor lima»'
        ]
    ],
    ['behind an exclamation', ['A: the security code?', 'C: «416»', 'A: saved', 'C: Oh, I read the wrong line. «859»']],
    [
        'a phone number in Japanese, of which a piece is taken back',
        [
            'A: お電話番号をお願いいたします。',
            'C: えっと、«080»、',
            'A: はい。',
            'C: «6047、あ、違う、6947»。',
            'A: «6947»ですね。',
            'C: はい。それから«1118»。'
        ]
    ],
    [
        "the end of a number, told again where it was somebody else's",
        [
            'A: and the whole social please',
            "C: fine «one ninety one seventy nine eighty two sixty seven no that's my husband's 8264»"
        ]
    ],
    [
        'a number told where somebody tells of the branch',
        [
            "A: we don't have your tax id on file",
            'C: i gave it to the lady in the branch it is «five two six four one seventy nine thirty seven»'
        ]
    ],
    [
        'the one digit that was read back wrong, and the wrong one',
        [
            'A: what number should the driver call',
            'C: «oh seven seven double oh nine hundred four eight two»',
            'A: «oh seven seven double oh nine hundred four eight nine»',
            'C: «two, not nine»'
        ]
    ],
    [
        'the end, told again behind a "no"',
        ['A: the card number please', 'C: «5425 2334 3010 9903»', 'A: «5425 2334 3010 9908»?', 'C: sorry no, «03»']
    ],
    [
        'the end, told again behind a "nearly"',
        [
            'A: your account number?',
            'C: «three oh nine one eight two seven four»',
            'A: «three oh nine one eight two seven five»',
            'C: nearly, «six four»'
        ]
    ],
    [
        'the last piece where an earlier one was taken back',
        [
            'A: your passport number?',
            'C: «309»',
            'A: yes',
            "C: no sorry, it's «318»",
            'A: yes',
            'C: «274»',
            'A: yes',
            'C: «556»'
        ]
    ],
    [
        'a whole number that is told anew with a slip of its own',
        [
            'A: and the passport number?',
            'C: «five three three four oh one two nine seven»',
            "C: wait that was wrong it's «five three four four oh no that's five three three four oh one seven nine two»"
        ]
    ],
    [
        'what is said between a slip and the number anew',
        [
            'A: and the account number?',
            'C: «seven one four four, two oh nine eight, no, i skipped a line, it is seven one four four, two six oh three»'
        ]
    ],
    [
        'a card with a slip behind numbers of something else',
        [
            'A: where do you live?',
            'C: twelve hundred and five hickory road, nashville, three seven two double oh',
            'A: and which card do we charge?',
            'C: visa «forty fifty i beg your pardon four one one one 1111 1111 1111»'
        ]
    ],
    [
        'all of an IBAN that is called one, though digits in it pass the check of a card',
        [
            'C: you refunded the wrong IBAN, mine is «F for fish, R for rabbit 76 2524 62 67, I mean 6067 53 95 6213, I mean 6253 6174 507»'
        ]
    ],
    [
        'what somebody takes back of a number that nobody asked for',
        ['C: ready, «5425 2334 3010 9903»', 'A: yes', 'A: hm', 'C: «seven, not three»']
    ]
];

const APART: readonly MarkedCase[] = [
    [
        'what is right and what was wrong, where one is set against the other',
        [
            'A: card number please',
            'C: «4111 1111»',
            'A: go on',
            'C: sorry, that last part was «1114», not «1111»',
            'A: ok',
            'C: scratch that, «one one one two» instead of «one double one four»'
        ]
    ],
    [
        'a number with a slip of its own from the number before it, which somebody else told',
        [
            "A: the car's identification number?",
            'C: «JTDAY2ZN2HE658280»',
            'A: brilliant. and your tax file number, could you give it to me?',
            'C: it is «three four six zero eight three no, make that seven eight three»'
        ]
    ],
    [
        "two people's numbers with second thoughts between them",
        ["A: and your sons' numbers?", 'C: «303 555 0142» and, wait, he has a new one, «970 555 8806»']
    ]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    ['a digit of a harmless number', ["A: what's the order number", 'C: 3091 8274', 'A: okay', 'C: four, not five']],
    ['a small count', ['C: we were five of us', 'A: how many?', 'C: five, not six']],
    [
        'a "no" that comes much later',
        ['A: sort code?', 'C: «20-30-40»', 'A: ok', 'C: what a week', 'A: I know', 'C: it never ends', 'A: no, 15']
    ],
    [
        'a booking with a slip of its own',
        [
            'A: the code we sent you?',
            'C: «340921»',
            'A: lovely',
            'C: booking reference three oh seven two nine four oh no wait two nine three'
        ]
    ],
    [
        'a number within a sentence that says no',
        [
            'A: sort code?',
            'C: «20-30-40»',
            'A: lovely, anything else',
            'C: no I want to cancel the 12 boxes you sold my mother yesterday on Elm'
        ]
    ]
];

describe('recogniseNumbers, for corrections', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds ${what}`);

    testMarked(recogniseNumbers, APART, (what) => `keeps apart ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `takes ${what} for no correction`);
});
