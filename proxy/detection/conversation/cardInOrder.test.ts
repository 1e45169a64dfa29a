import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detect } from '../detect.ts';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseExpiries } from '../dates/expiries.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const CODES: readonly MarkedCase[] = [
    [
        'the security code behind a month and a year, both asked for',
        ['A: Expiry and the three digits on the back?', 'C: March 2029, «418»']
    ],
    [
        'the security code behind a month and a year in one breath',
        ['A: expiry date and the last three on the back', 'C: june twenty nine «four double two»']
    ],
    ['a code of four digits that looks like a date behind its name', ['C: visa exp 04/31 cvv «0521»']],
    [
        'a code of four digits with a hesitation in it',
        ["A: and what's the security code of the card", 'C: «four oh oh then three» i think']
    ],
    ['a code with a digit heard twice', ["A: what's the cvv", 'C: yeah «forty eight four eighty eight»']]
];

const EXPIRIES: readonly MarkedCase[] = [
    [
        'the month and the year before a security code, both asked for',
        ['A: expiry date and last three digits', 'C: «june twenty nine» four double two']
    ]
];

const IN_ORDER = [
    ['Agent', 'so card number first then expiry then cvv whenever you are ready', []],
    ['EndUser', 'yeah four three nine seven', ['CARD_NUMBER']],
    ['Agent', 'four three nine seven okay', ['CARD_NUMBER']],
    ['EndUser', 'then eight seven three six', ['CARD_NUMBER']],
    ['Agent', 'mm hm', []],
    ['EndUser', 'four seven five eight two six one one', ['CARD_NUMBER']],
    ['Agent', 'got it', []],
    ['EndUser', 'then february thirty', ['CARD_EXPIRY']],
    ['Agent', 'mm hmm', []],
    ['EndUser', 'and four two eight', ['CVV']]
] as const;

describe('what is on a card, told in the order in which it was asked for', () => {
    testMarked(recogniseNumbers, CODES, (what) => `suggests ${what}`);
    testMarked(recogniseExpiries, EXPIRIES, (what) => `suggests ${what}`);

    it('goes on to the expiry date once the card number is complete', () => {
        const entries = IN_ORDER.map(([role, text], index) => ({ identifier: String(index), role, text }));

        const { suggestions } = detect(entries);

        assert.deepEqual(
            entries.map(({ identifier }) => (suggestions.get(identifier) ?? []).map(({ category }) => category)),
            IN_ORDER.map(([, , categories]) => categories)
        );
    });
});
