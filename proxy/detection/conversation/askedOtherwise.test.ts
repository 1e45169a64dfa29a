import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import { readingOf } from '../reading.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

/** The categories of what is found in the last of these turns, which the agent begins and the customer ends. */
function lastCategories(texts: readonly string[]): readonly Category[] {
    const entries = texts.map((text, index) => ({
        identifier: String(index),
        text,
        role: (texts.length - index) % 2 === 0 ? 'Agent' : 'EndUser'
    }));
    const found = recogniseNumbers(readingOf(entries));
    return found.filter(({ entry }) => entry === texts.length - 1).map(({ category }) => category);
}

describe('recogniseNumbers, for what digits are', () => {
    it('takes the card verification number for no card number', () => {
        assert.deepEqual(lastCategories(['and the card verification number?', 'six two eight']), [Category.Cvv]);
    });

    it('takes digits that answer another question for no part of the card that holds them', () => {
        const texts = ['the card number?', '5425 2334 3010 9903', 'and your SIN?', 'two three three'];

        assert.deepEqual(lastCategories(texts), [Category.Ssn]);
    });

    for (const [what, texts, category] of [
        ['a code behind "this one"', ['and the three digits on the back', 'this one two three'], Category.Cvv],
        ['a PIN behind "my new one"', ['new pin?', 'my new one two three four'], Category.Pin],
        [
            'where callers say "we", in German',
            ['Ihre Telefonnummer?', 'wir sind erreichbar unter 0176 12345678'],
            Category.Phone
        ],
        ['where callers say "we", in Dutch', ['Op welk nummer?', 'wij zijn bereikbaar op 06 12345678'], Category.Phone],
        [
            'where callers say "we", in French',
            ['À quel numéro ?', 'nous sommes joignables au 06 12 34 56 78'],
            Category.Phone
        ],
        ['at work, in Dutch', ['Kan ik u bellen?', 'Mijn nummer op de zaak is 06 12345678'], Category.Phone],
        [
            'in place of a customer number',
            ['Wie lautet Ihre Kundennummer?', 'Weiß ich nicht, 0176 12345678'],
            Category.Phone
        ],
        ['behind a label', ['Which documents do you have?', 'passport: 324 879 861'], Category.Passport],
        [
            'behind "followed by"',
            ['your card number?', '4539 1488', 'go on', '0343 646', 'go on', 'followed by nine'],
            Category.CardNumber
        ]
    ] as const) {
        it(`finds what is told ${what}`, () => {
            assert.deepEqual(lastCategories(texts), [category]);
        });
    }

    it('takes the day and month of a journey for no date of birth', () => {
        assert.deepEqual(lastCategories(['Which day and month would you like to travel?', '12 05 2026']), []);
    });

    it('takes a number that was keyed in for a PIN', () => {
        assert.deepEqual(lastCategories(['how can I help?', 'i keyed in 7712 and the machine kept it']), [
            Category.Pin
        ]);
    });
});
