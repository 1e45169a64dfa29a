import { describe } from 'node:test';
import { recogniseBirthDates } from './birthDates.ts';
import { recogniseExpiries } from './expiries.ts';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';

const BIRTH_DATES: readonly MarkedCase[] = [
    [
        'a date of birth that the customer announces',
        [
            'C: i have my date of birth right here if you want it',
            'A: sure go on',
            'C: «ninth may»',
            'A: yes',
            'C: then «nineteen seventy eight»'
        ]
    ],
    [
        'a year that ends with a misheard word',
        ['A: And your birthday?', 'C: «Second January».', 'A: And the year?', 'C: «Two thousand and ate». Done.']
    ],
    [
        'a read-back that ends with a misheard word',
        [
            'A: Date of birth?',
            'C: «Second January two thousand and too».',
            "A: So that's «second January two thousand too»?"
        ]
    ]
];

const EXPIRIES: readonly MarkedCase[] = [
    [
        'an expiry date that the customer announces',
        [
            "C: I've got the expiry of my card here if you're ready.",
            'A: Go ahead.',
            'C: «Six».',
            'A: Yes.',
            'C: And «twenty twenty-ate».'
        ]
    ]
];

const NEEDED: readonly MarkedCase[] = [
    [
        'the agent says that a date of birth is needed and begins with something else',
        [
            "A: i'll need a couple of things date of birth and so on",
            'C: okay sure',
            'A: okay the screen is frozen',
            'C: yep',
            'A: okay so first one'
        ]
    ]
];

describe('dates that are announced', () => {
    testMarked(recogniseBirthDates, BIRTH_DATES, (what) => `reads ${what}`);
    testMarked(recogniseExpiries, EXPIRIES, (what) => `reads ${what}`);
    testMarked(recogniseBirthDates, NEEDED, (what) => `finds nothing where ${what}`);
});
