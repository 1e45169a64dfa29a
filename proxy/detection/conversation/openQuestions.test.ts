import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const STILL_OPEN: readonly MarkedCase[] = [
    [
        'a search for a purse',
        [
            "A: Alright, what's the long number across the front of the card?",
            'C: gimme a moment, my purse is somewhere upstairs',
            'A: No hurry at all.',
            'C: the dog knocked it down, such a mess',
            'A: Oh dear, is he alright?',
            'C: he is, he just gets excited',
            "A: That's what they do.",
            'C: found it, «5425 2334 3010 990»'
        ]
    ],
    [
        'a bad connection',
        [
            'A: And your phone number, in case we get cut off?',
            'C: can you hear me properly?',
            'A: Loud and clear.',
            'C: sorry, the train just went into a tunnel',
            "A: You're back now.",
            'C: «496 0233»'
        ]
    ],
    [
        'talk about something else that costs money',
        [
            "A: What's the account number it should be paid from?",
            'C: before that, why was I charged $45.20 in March?',
            'A: Those were the late fees, I have taken them off.',
            'C: thank you so much',
            "A: You're welcome.",
            'C: so it is «30918274»'
        ]
    ],
    [
        'a wait for a text message',
        [
            'A: Could you read me the six digit code from the text message?',
            'C: the signal is dreadful in this building',
            'A: Would you like to step outside?',
            "C: i'm on the fourteenth floor, that takes a while",
            'A: Whenever it comes through.',
            'C: ah there it is, «482915»'
        ]
    ],
    [
        'doubts about the question',
        [
            'A: Could I get your social?',
            'C: is this line recorded by the way',
            'A: It is, for training.',
            'C: fine',
            'A: Thanks for understanding.',
            'C: «two one nine oh nine four four five two»'
        ]
    ],
    [
        'a light that is turned on',
        [
            'A: And the three digits on the back?',
            'C: let me turn on the lamp',
            'C: my eyes are not what they were',
            'A: Of course.',
            'C: «four one nine»'
        ]
    ],
    [
        'a harmless number that has been told',
        ['A: the order number and your account number?', 'C: order 7719203', 'A: found it', 'C: account is «30918274»']
    ]
];

const CLOSED: readonly MarkedCase[] = [
    [
        'another question',
        ['A: What is your PIN?', 'C: I would rather not say.', 'A: Then what is the order number?', 'C: 4471']
    ],
    [
        'much talk of other values',
        [
            'A: What is your PIN?',
            'C: is there another way?',
            'A: The invoice number does as well.',
            'C: which invoice?',
            'A: The one from the order in spring.',
            'C: 4471'
        ]
    ]
];

describe('recogniseNumbers, for questions', () => {
    testMarked(recogniseNumbers, STILL_OPEN, (what) => `keeps a question open through ${what}`);

    testMarked(recogniseNumbers, CLOSED, (what) => `closes a question behind ${what}`);
});
