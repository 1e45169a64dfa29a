import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import type { Topic } from '../lexicon/topic.ts';
import { readingOf } from '../reading.ts';
import { pairedTopic } from './pairedTopics.ts';

const NAMED: readonly (readonly [topic: Topic, text: string])[] = [
    [Category.Cvv, 'flip it for me, what are the little numbers there?'],
    [Category.CardNumber, 'and the digits that go across the front?'],
    [Category.CardNumber, 'which card should we use, read it in full'],
    [Category.OneTimeCode, 'we have just texted something, which digits are in it?'],
    [Category.Phone, 'which number should the courier ring?'],
    [Category.BankAccount, 'which account has that been paid from?'],
    [Category.Passport, 'the number inside the passport?'],
    [Category.DriverLicence, 'the licence, what is its number?'],
    [Category.HealthId, 'what is printed as the patient card id']
];

function topicOf(text: string, said: 'asking' | 'anyhow' = 'asking'): Topic | null {
    return pairedTopic(readingOf([{ identifier: 'a', text, role: 'Agent' }]).tokens, 0, said);
}

describe('pairedTopic', () => {
    for (const [topic, text] of NAMED) {
        it(`knows a ${topic} by two words, ${String(text.split(' ').length)} words long`, () => {
            assert.equal(topicOf(text), topic);
        });
    }

    it('needs both words', () => {
        for (const text of ['what is the number?', 'where is the passport?', 'I am back', 'the front door'])
            assert.equal(topicOf(text), null);
    });

    it('takes a card that is charged for its number where somebody asks', () => {
        assert.equal(topicOf('which card shall we put that on?'), Category.CardNumber);
        assert.equal(topicOf('they put it on my card', 'anyhow'), null);
    });

    it('knows the sixteen digits of a card in figures', () => {
        assert.equal(topicOf('ready for the 16 digits'), Category.CardNumber);
        assert.equal(topicOf('ready for the 6 digits'), null);
    });

    it('looks at one entry only', () => {
        const { tokens } = readingOf(
            ['the passport?', 'which number?'].map((text, index) => ({ identifier: String(index), text, role: null }))
        );

        assert.deepEqual(
            [0, 1].map((entry) => pairedTopic(tokens, entry, 'asking')),
            [null, null]
        );
    });

    it('reads no speeches', () => {
        const filling = Array.from({ length: 40 }, () => 'well').join(' ');

        assert.equal(topicOf(`the passport ${filling} number`), null);
    });
});
