import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ChatError } from './chat.ts';
import { parseChat } from './parseChat.ts';

const NOW = Date.UTC(2026, 10, 22, 12);

const RIGHT = {
    id: 'chat',
    participants: [
        {
            id: 'customer',
            role: 'EndUser',
            subject: 'c1',
            displayName: 'Liam',
            joinedAt: '2026-11-22T10:00:00+01:00'
        },
        { id: 'bot', role: 'Chatbot', subject: 'b1', displayName: 'Bot', joinedAt: NOW - 7_200_000, leftAt: NOW - 1000 }
    ],
    entries: [
        { id: '1', from: 'bot', at: NOW - 7_000_000, text: 'secret' },
        {
            id: '2',
            from: 'customer',
            at: '2026-11-22T11:00:00Z',
            inReplyTo: '1',
            attachments: [{ file: 'a/receipt.pdf', mimeType: 'application/pdf' }]
        }
    ]
};

describe('parseChat', () => {
    it('reads times with their zone or in milliseconds, and fills in what may be left out', () => {
        const chat = parseChat(Buffer.from(`\uFEFF${JSON.stringify(RIGHT, null, 1).replaceAll('\n', '\r\n')}`), NOW);

        assert.deepEqual([chat.startedAt, chat.endedAt], [Date.UTC(2026, 10, 22, 9), null]);
        assert.deepEqual(chat.entries[1], {
            id: '2',
            from: 'customer',
            sentAt: Date.UTC(2026, 10, 22, 11),
            text: null,
            inReplyTo: '1',
            attachments: [{ path: 'a/receipt.pdf', name: 'receipt.pdf', mimeType: 'application/pdf' }]
        });
    });

    it('names the place of everything that is wrong', () => {
        const [customer, bot] = RIGHT.participants;
        const [first, second] = RIGHT.entries;
        const wrongs: readonly (readonly [object, string])[] = [
            [{ participants: [customer] }, 'entries[0].from: is the id of no participant'],
            [{ participants: [bot] }, 'participants: name exactly one EndUser'],
            [
                { participants: [{ ...customer, leftAt: NOW }, bot] },
                'participants[0].leftAt: leave it out: an end user does not leave'
            ],
            [
                { participants: [customer, { ...bot, leftAt: null }] },
                'participants[1].leftAt: say when the chatbot left, so that a rep can be found'
            ],
            [
                { participants: [customer, { ...bot, leftAt: NOW - 7_200_000 }] },
                'participants[1].leftAt: lies not after joinedAt'
            ],
            [
                { participants: [customer, bot, { ...bot, id: 'b' }] },
                'participants[2].subject: is the subject of another participant, too'
            ],
            [
                { participants: [customer, bot, { ...bot, subject: 'b' }] },
                'participants[2].id: is the id of another participant, too'
            ],
            [{ entries: [first, first] }, 'entries[1].id: is the id of another entry, too'],
            [{ entries: [{ ...first, at: NOW - 500 }] }, 'entries[0].at: lies after its sender left'],
            [{ entries: [{ ...first, at: NOW - 8_000_000 }] }, 'entries[0].at: lies before its sender joined'],
            [{ entries: [{ ...first, at: NOW + 90_000 }] }, 'entries[0].at: lies in the future'],
            [
                { entries: [{ ...first, at: 1_763_805_600 }] },
                'entries[0].at: give a time with its zone, such as 2026-11-22T10:00:00Z, or epoch milliseconds'
            ],
            [
                { entries: [{ ...first, at: '2026-11-22T10:00:00' }] },
                'entries[0].at: give a time with its zone, such as 2026-11-22T10:00:00Z, or epoch milliseconds'
            ],
            [
                { entries: [{ ...first, at: '2026-02-30T10:00:00Z' }] },
                'entries[0].at: give a time with its zone, such as 2026-11-22T10:00:00Z, or epoch milliseconds'
            ],
            [{ entries: [{ ...first, text: '' }] }, 'entries[0].text: give a text or attachments'],
            [
                { entries: [{ ...first, txt: 'secret' }] },
                'entries[0]: has a member that is not known here; docs/roads/history.md lists those that are'
            ],
            [{ entries: [{ ...first, inReplyTo: '1' }] }, 'entries[0].inReplyTo: is the id of no other entry'],
            [{ entries: [second] }, 'entries[0].inReplyTo: is the id of no other entry'],
            [{ entries: [] }, 'entries: give at least one entry'],
            [{ endedAt: NOW - 7_000_001 }, 'endedAt: lies before the last entry'],
            [{ startedAt: NOW + 90_000 }, 'startedAt: lies in the future']
        ];

        for (const [wrong, told] of wrongs) {
            const problems = problemsOf(JSON.stringify({ ...RIGHT, ...wrong }));
            assert.ok(problems.includes(told), `${told}, and not: ${problems.join('; ')}`);
        }
    });

    it('says where JSON breaks off, and quotes nothing of it', () => {
        const text = JSON.stringify(RIGHT, null, 2);
        fc.assert(
            fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
                const problems = problemsOf(text.slice(0, length));
                const lines = text.slice(0, length).split('\n').length;
                assert.equal(problems.length, 1);
                assert.match(
                    problems[0] ?? '',
                    new RegExp(`^line ${String(lines)}, column \\d+: is not JSON from here on$`)
                );
            }),
            { numRuns: 30 }
        );
        assert.deepEqual(problemsOf('{"id":\n "a" x}'), ['line 2, column 6: is not JSON from here on']);
        assert.deepEqual(problemsOf('{} {}'), ['line 1, column 4: is not JSON from here on']);
    });

    it('takes neither an empty file, another encoding nor another shape', () => {
        assert.deepEqual(problemsOf(''), ['the file: is empty']);
        const latin = Buffer.from('{\n"id": "é",\r\n"entries": "sécret"}', 'latin1');
        const cut = Buffer.from('{\n"id": "a",\n"name": "é').subarray(0, -1);
        assert.deepEqual(
            [latin, cut].map((bytes) => problemsOf(bytes)),
            [2, 3].map((line) => [`line ${String(line)}: is not UTF-8: store the file in that encoding`])
        );
        assert.equal(problemsOf('[]').length, 1);
    });
});

function problemsOf(content: string | Uint8Array): readonly string[] {
    try {
        parseChat(typeof content === 'string' ? Buffer.from(content) : content, NOW);
        return [];
    } catch (error) {
        if (!(error instanceof ChatError)) throw error;
        assert.doesNotMatch(error.message, /secret/);
        return error.problems.map(({ place, problem }) => `${place}: ${problem}`);
    }
}
