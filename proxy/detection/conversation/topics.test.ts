import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import { Harmless } from '../lexicon/topic.ts';
import { readingOf } from '../reading.ts';
import { EntryTopics, type NamedTopic } from './topics.ts';

function topicsOf(...texts: readonly string[]): EntryTopics {
    return new EntryTopics(readingOf(texts.map((text, index) => ({ identifier: String(index), text, role: 'Agent' }))));
}

function lastOf(text: string): NamedTopic | undefined {
    return topicsOf(text).of(0)?.topics.at(-1);
}

describe('EntryTopics', () => {
    it('tells the name of a harmless number from a thing that has one', () => {
        assert.deepEqual(lastOf('and the order number?'), { topic: Harmless.Reference, strength: 'phrase' });
        assert.deepEqual(lastOf('so about that order'), { topic: Harmless.Reference, strength: 'thing' });
    });

    it('tells the name of a value from what goes with it', () => {
        assert.deepEqual(lastOf('the card number, please'), { topic: Category.CardNumber, strength: 'phrase' });
        assert.deepEqual(lastOf('it is a lovely card'), { topic: Category.CardNumber, strength: 'hint' });
    });

    it('names what two words mean together, where no phrase does', () => {
        assert.deepEqual(lastOf('which number should the courier ring?'), {
            topic: Category.Phone,
            strength: 'phrase'
        });
    });

    it('takes the only word of a short question for what it asks for', () => {
        assert.deepEqual(lastOf('and your license?'), { topic: Category.DriverLicence, strength: 'phrase' });
        assert.deepEqual(lastOf('and your license, did you have it with you'), {
            topic: Category.DriverLicence,
            strength: 'hint'
        });
    });

    it('names nothing where nothing is named', () => {
        assert.equal(topicsOf('so how are you').of(0), null);
    });

    it('keeps the topics of an entry in their order', () => {
        assert.deepEqual(
            topicsOf('your account number and sort code?')
                .of(0)
                ?.topics.map(({ topic }) => topic),
            [Category.BankAccount, Category.RoutingNumber]
        );
    });

    it('keeps the last of many', () => {
        const { topics } = topicsOf(`your pin, ${'your iban, '.repeat(20)} okay`).of(0) ?? { topics: [] };

        assert.ok(topics.length > 0 && topics.length <= 8);
        assert.ok(topics.every(({ topic }) => topic === Category.Iban));
    });

    it('weighs questions more than statements, and those more than talk about a value', () => {
        const topics = topicsOf(
            'can you read me the card number',
            'we keep the account number on the page that you were looking at',
            'we will never ask for the pin on the phone'
        );
        const [asked = 0, stated = 0, mentioned = 0] = [0, 1, 2].map((entry) => topics.of(entry)?.weight);

        assert.equal(asked, 1);
        assert.ok(asked > stated && stated > mentioned && mentioned > 0);
    });
});
