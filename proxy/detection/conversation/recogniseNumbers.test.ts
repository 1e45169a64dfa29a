import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    ['a card number whatever is said about it', ['C: here you go «4111 1111 1111 1111»']],
    ['a card number and its code beside its expiry date', ['C: «4111 1111 1111 1111» 12/27 «123»']],
    ['two card numbers in a row', ['C: «4111 1111 1111 1111», «3782 822463 10005»']],
    [
        'a card number that lost a digit, when a card was asked for',
        ['A: the card number, please?', 'C: «4111 1111 1111 111»']
    ],
    ['a value named behind it', ['C: «4821» is my pin']],
    ['a value named before it', ['C: my routing number is «021000021»']],
    [
        'an account and a sort code asked for at once',
        ['A: your account number and sort code?', 'C: «12345678», «20-30-40»']
    ],
    ['a corrected code as one value', ['A: and the security code?', 'C: «three two five no sorry three two six»']],
    ['a national insurance number in lower case', ['C: my ni number is «ab 12 34 56 c»']],
    ['an IBAN in groups', ['C: wire it to «GB29 NWBK 6016 1331 9268 19»']],
    ['a phone number by its groups', ['C: try «555-867-5309» after six']],
    [
        'a card number over seven turns, with what is read back',
        [
            'A: could I have the long number on the card?',
            "C: sure it's «four one one one»",
            'A: mm-hm',
            'C: «one one one one»',
            'A: «one one one one»',
            'C: uh «one one double one»',
            'A: got it',
            'C: and «one one one one»'
        ]
    ],
    [
        'a social security number in pieces',
        [
            'A: your social please?',
            'C: «five one two»',
            'A: yes',
            'C: «four four»',
            'A: okay',
            'C: «one nine eight seven»',
            'A: «512 44 1987», thanks'
        ]
    ],
    [
        'a card number in pieces that nobody named, by its check sum',
        [
            'C: ready? «four one one one»',
            'A: yes',
            'C: «one one one one one one one one»',
            'A: okay',
            'C: «one one one one»'
        ]
    ],
    [
        'a card number said again later',
        ['C: card number «4012 8888 8888 1881»', 'A: thanks', 'C: so «4012888888881881» right?']
    ]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    ['an order number', ['C: my order number is 4558812345']],
    [
        'a tracking number asked for, and its echo',
        ['A: the tracking number?', 'C: 9400 1118 9922', 'A: so 9400 1118 9922']
    ],
    ['amounts, times and counts', ['C: it was $45.50 at 10:30 for 5 days and 3 items']],
    ['sixteen digits that fail the Luhn check', ['C: it says 4111 1111 1111 1112 here']],
    ['a toll-free number', ['A: please ring 1-800-555-0199']],
    ['"one more thing" and "two weeks"', ['C: one more thing, it takes two weeks']],
    ['a flight', ['C: flight BA 2490 leaves at 7']],
    ['the last four digits of a card', ['A: the card ending in 4242?']],
    ['a day beside its month', ['A: never share your one-time code', 'C: it was sent 12 Aug 2020']]
];

describe('recogniseNumbers', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves ${what} alone`);

    it('leaves the numbers that the company publishes alone, however they are told', () => {
        const company = { companyPhoneNumbers: ['+1 (555) 010-4477'] };
        for (const text of ['my number is 555-010-4477', 'call me on five five five oh one oh four four seven seven']) {
            const reading = readingOf([{ identifier: 'a', text, role: 'EndUser' }]);

            assert.deepEqual(recogniseNumbers(reading, company), []);
            assert.equal(recogniseNumbers(reading).length, 1);
        }
    });

    it('links the pieces and the echoes of one value', () => {
        const lines = ['card number please?', '4111 1111', 'mm-hm', '1111 1111', '4111 1111 1111 1111, thanks'];
        const entries = lines.map((text, index) => ({
            identifier: String(index),
            text,
            role: index % 2 === 0 ? 'Agent' : 'EndUser'
        }));

        const findings = recogniseNumbers(readingOf(entries));

        assert.deepEqual(
            findings.map(({ entry }) => entry),
            [1, 3, 4]
        );
        assert.equal(new Set(findings.map(({ group }) => group)).size, 1);
        assert.ok(findings[0]?.group);
    });
});
