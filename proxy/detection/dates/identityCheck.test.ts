import { describe, test } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseBirthDates } from './birthDates.ts';

const TOLD: readonly (readonly string[])[] = [
    ['A: first I have to verify you', 'C: «oh four eleven nineteen seventy nine»'],
    ["A: just so I know it's you", 'C: sure, «four slash eleven slash seventy nine»', 'A: «four eleven seventy nine»'],
    ['A: a quick security check', 'C: okay', 'A: go ahead', 'C: «04 11 1979»'],
    ['C: my date of birth?', 'A: yes, please', 'C: «fourth of the eleventh seventy nine»'],
    ['A: and the policy holder’s', 'C: birthday?', 'A: mm-hm', 'C: yeah «November 4, 79»'],
    [
        'C: the birth date?',
        'A: yes',
        'C: «november fourth»',
        'A: again?',
        'C: «november fourth»',
        'C: «nineteen seventy nine»'
    ],
    ['C: my brother’s bday «4th nov 79»']
];

const OTHERS: readonly (readonly string[])[] = [
    ['A: let me verify that the order arrived', 'C: on the fourth of november'],
    ['A: just to verify, the order number?', 'C: 04 11 19 79'],
    ['C: it was my birthday', 'A: congratulations, when would you like it delivered?', 'C: four eleven seventy nine'],
    ['A: thanks, I can verify that', 'C: I paid in may 2024']
];

describe('recogniseBirthDates', () => {
    for (const [index, lines] of TOLD.entries()) {
        test(`reads a date of birth told to who checks the identity, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseBirthDates, lines);
        });
    }
    for (const [index, lines] of OTHERS.entries()) {
        test(`leaves other answers to a check alone, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseBirthDates, lines);
        });
    }
});
