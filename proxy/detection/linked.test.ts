import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { detect } from './detect.ts';

/** What the customer (C) and the agent (A) say, by what stays apart in it. */
const APART: Readonly<Record<string, readonly string[]>> = {
    'two phone numbers, of two people': [
        'C: +44 7700 900461 is mine.',
        'A: thank you',
        'C: My wife has +44 7700 900982.'
    ],
    'two phone numbers, the second of them behind a no': [
        'C: My number is 07700 900461.',
        'A: for both of you?',
        'C: no, my wife has 07700 900462'
    ],
    'two card numbers that differ in their last digits': [
        'C: My card is 4556 7375 8689 9855',
        'A: okay',
        'C: and hers 4556 7375 8689 9863'
    ],
    'two national identification numbers': [
        'A: your social security number?',
        'C: 536-22-8145',
        'A: and hers?',
        'C: 536-22-8154'
    ],
    'two account numbers, told one after the other': [
        'A: your account number?',
        'C: 31926819',
        'A: and the other one?',
        'C: 31926820'
    ],
    'two dates of birth': ['A: date of birth?', 'C: 12/03/1984', 'A: and your wife?', 'C: 14/03/1984'],
    'two user names': ['A: user name?', 'C: mlind84', 'A: and your wife?', 'C: mlind85'],
    'two e-mail addresses': ['C: maya.lind@example.com', 'A: okay', 'C: my husband has marc.lind@example.com']
};

interface Linked {
    readonly what: string;
    readonly lines: readonly string[];
    /** The entries of each group. */
    readonly links: readonly (readonly number[])[];
}

const LINKED: readonly Linked[] = [
    {
        what: 'a number that is said twice, without what reads it back wrong',
        lines: ['A: phone number?', 'C: 07700 900461', 'A: 07700 900467?', 'C: no, 07700 900461'],
        links: [[1, 3]]
    },
    {
        what: 'two numbers, each with what reads it back',
        lines: ['A: phone?', 'C: 07700 900461', 'A: 07700 900461. Your wife?', 'C: 07700 900982', 'A: 07700 900982'],
        links: [
            [1, 2],
            [3, 4]
        ]
    },
    {
        what: 'the parts of a number and what reads it back whole',
        lines: ['A: card number?', 'C: 4111 1111', 'A: go on', 'C: 1111 1111', 'A: 4111 1111 1111 1111, right?'],
        links: [[1, 3, 4]]
    },
    {
        what: 'a part that is read back with one digit wrong',
        lines: ['A: your account number, please?', 'C: 30918274', 'A: 8275, is that it?'],
        links: [[1, 2]]
    },
    {
        what: 'a number with its country code and the same without it',
        lines: ['A: phone number?', 'C: 07700 900461', 'A: so +44 7700 900461'],
        links: [[1, 2]]
    },
    {
        what: 'a number and the one that takes it back in words',
        lines: ['A: phone number?', 'C: It is +44 7700 900461.', 'C: Sorry, it is +44 7700 900982.'],
        links: [[1, 2]]
    },
    {
        what: 'an e-mail address that is said once more',
        lines: [
            'A: your e-mail?',
            'C: maya.lind@example.com',
            'A: Thanks.',
            'C: bye',
            'A: Sent to Maya.Lind@example.com.'
        ],
        links: [[1, 4]]
    },
    {
        what: 'a date of birth that is read back',
        lines: ['A: date of birth?', 'C: 12/03/1984', 'A: 12 March 1984, thank you'],
        links: [[1, 2]]
    }
];

describe('suggestions that are linked', () => {
    for (const [what, lines] of Object.entries(APART))
        it(`keep apart ${what}`, () => {
            assert.deepEqual(linksIn(lines), []);
        });
    for (const { what, lines, links } of LINKED)
        it(`are ${what}`, () => {
            assert.deepEqual(linksIn(lines), links);
        });
});

/** The entries of each group; fails where nothing is found in an entry that tells a value. */
function linksIn(lines: readonly string[]): readonly (readonly number[])[] {
    const entries = lines.map((line, index) => ({
        identifier: String(index),
        role: line.startsWith('A') ? 'Agent' : 'EndUser',
        text: line.slice(3)
    }));
    const groups = new Map<string, number[]>();
    const { suggestions } = detect(entries);
    for (const { identifier, text } of entries) {
        const found = suggestions.get(identifier) ?? [];
        assert.equal(found.length > 0, /\d{2}|@/.test(text), `entry ${identifier}`);
        for (const { group } of found)
            if (group !== null) groups.set(group, [...(groups.get(group) ?? []), Number(identifier)]);
    }
    return [...groups.values()];
}
