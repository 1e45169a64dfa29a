import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import { assertFindsMarked, testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

type Told = readonly [what: string, category: Category, lines: readonly string[]];

const FOUND: readonly Told[] = [
    [
        'the number of who is to be reached',
        Category.Phone,
        [
            'A: how do I get hold of her',
            "C: mornings only «four one five five five five oh one three two» that's the shop"
        ]
    ],
    ['the number on an account', Category.Phone, ["A: what's the number on your account?", 'C: «4155550132»']],
    [
        'a code behind a date of birth',
        Category.OneTimeCode,
        ['A: your date of birth?', 'C: 7/2/81', 'A: he gets a code now', 'C: he has «408177»']
    ],
    ['a security code by its length', Category.Cvv, ['A: and the three or four digit code?', 'C: «six one eight»']],
    [
        'a tax number that is asked for with a date',
        Category.Ssn,
        ['A: your date of birth and PAN, please', 'C: 7/2/81', 'C: «ABCPK4821M»']
    ],
    ['a passport that is called his', Category.Passport, ['C: my passport is «533401297»']]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    ['a company that is asked for its number', ['C: what number do I call?', 'A: 1-866-555-0143, option two']],
    ['a wait', ['C: I want to renew a passport', 'A: three to five weeks, two to three if you pay']],
    ['an amount behind a date of birth', ['A: your date of birth?', 'C: 7/2/81', 'A: great', 'A: £1,041.75 is due']],
    ['a time behind a no', ['A: your PIN?', 'C: «4471»', 'A: no, at 7 pm we close']]
];

describe('recogniseNumbers, asked in other words', () => {
    for (const [what, category, lines] of FOUND) {
        it(`finds ${what}`, () => {
            assertFindsMarked((reading) => recogniseNumbers(reading).filter((one) => one.category === category), lines);
        });
    }

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves alone the number of ${what}`);
});
