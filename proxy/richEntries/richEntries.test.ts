import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { richSession } from '../../simulator/org/seeds/richSession.ts';
import { readEntry } from './readableEntry.ts';

const seeded = richSession(Date.UTC(2026, 10, 1))[0]?.entries ?? [];
const readings = seeded.flatMap(({ payload, entryType }) =>
    payload ? [readEntry(entryType ?? 'Message', payload)] : []
);

describe('readEntry', () => {
    it('reads each kind of message and event as its people do', () => {
        assert.deepEqual(
            readings.map(({ kind, text }) => [kind, text]),
            [
                ['choices', 'Please choose.\n• A return\n• A delivery\n• Something else'],
                ['choicesResponse', 'A return'],
                ['richLink', 'Our return policy\nhttps://northwind.example.com/returns'],
                ['form', 'Your return\n• Order number\n• Card for the refund\n• Your e-mail address'],
                [
                    'formResponse',
                    'Your return\nOrder number: NW-20417\nCard for the refund: 4111 1111 1111 4321\nYour e-mail address: lena.sommer@example.com'
                ],
                ['event', 'Routing work: Assigned'],
                ['event', 'Ana Oliveira joined'],
                ['attachments', 'Here it is, broken at the base.\n• lamp-front.jpg\n• receipt-sommer.pdf'],
                ['buttons', 'Does this help?\n• Yes'],
                ['unknown', 'HologramMessage\nCall me at 07700 900461'],
                ['event', 'Ana Oliveira left']
            ]
        );
    });

    it('reads whatever it is given, and drops no word of a kind that it does not know', () => {
        fc.assert(
            fc.property(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()), (entryType, payload) => {
                const { kind, text } = readEntry(entryType, payload);
                assert.equal(typeof text, 'string');
                assert.ok(kind.length > 0);
            })
        );
        fc.assert(
            fc.property(fc.stringMatching(/^[a-z ]{3,20}$/), (words) => {
                const { text } = readEntry('Message', {
                    abstractMessage: { messageType: 'NewMessage', body: [{ deep: { words } }] }
                });
                assert.ok(words.trim() === '' || text.includes(words));
            })
        );
    });

    it('reads what is not a plain list or form by all of its words', () => {
        const carousel = {
            abstractMessage: {
                messageType: 'ChoicesMessage',
                choices: { formatType: 'Carousel', items: [{ titleItem: { title: 'Lamp' } }] }
            }
        };
        const result = {
            abstractMessage: {
                messageType: 'FormResponseMessage',
                formResponse: { formatType: 'Result', result: { note: 'Sent' } }
            }
        };

        assert.deepEqual(
            [carousel, result].map((payload) => readEntry('Message', payload).text),
            ['Lamp', 'Sent']
        );
    });
});
