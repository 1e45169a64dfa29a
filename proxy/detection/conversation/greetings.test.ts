import { describe, it } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

type Case = readonly [what: string, lines: readonly string[]];

const CASES: readonly Case[] = [
    [
        'nothing that a company is named after',
        ['A: Harbour Mobile, good morning.', 'C: it took six eight forty-five zero two of them']
    ],
    ['what is asked for in a greeting', ['A: Hello, what is your phone number?', 'C: «020 7946 0118»']],
    [
        'a security code behind an expiry date that nobody names',
        [
            'A: The card number, expiry and code please',
            'C: «4111 1111 1111 1111»',
            'A: Yes',
            'C: two of twenty eight',
            'A: Yes',
            'C: «eight six one»'
        ]
    ]
];

describe('recogniseNumbers, behind a greeting and behind a card', () => {
    for (const [what, lines] of CASES) {
        it(`finds ${what}`, () => {
            assertFindsMarked(recogniseNumbers, lines);
        });
    }
});
