import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const CASES: readonly MarkedCase[] = [
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
    testMarked(recogniseNumbers, CASES, (what) => `finds ${what}`);
});
