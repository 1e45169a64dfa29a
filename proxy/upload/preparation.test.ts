import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { detect } from '../detection/detect.ts';
import { BUILT_IN_POLICY } from '../policy/orgPolicy.ts';
import { multipartLength } from '../salesforce/multipart.ts';
import { participantsOf } from './participants.ts';
import { entryLine } from './payload.ts';
import { planRequests } from './planRequests.ts';
import { redactLines } from './redactLines.ts';
import { createSpeakers, SpeakerTrouble } from './speakers.ts';

const ANA = { appType: 'agent', role: 'Agent', subject: '005', displayName: 'Ana Oliveira' };
const LEILA = { appType: 'telephony_integration', role: 'EndUser', subject: 'END_USER', displayName: 'Leila' };

describe('participantsOf', () => {
    it('spells by the tables, once for every join, and names what they do not have', () => {
        const { known, unknownNames } = participantsOf([
            ANA,
            ANA,
            LEILA,
            { ...ANA, appType: 'voice_bot', role: 'Digital' }
        ]);

        assert.deepEqual(
            known.map(({ sender }) => sender),
            [
                { appType: 'AGENT', role: 'AGENT', subject: '005' },
                { appType: 'TELEPHONY_INTEGRATION', role: 'END_USER', subject: 'END_USER' }
            ]
        );
        assert.deepEqual(unknownNames, [
            { field: 'AppType', value: 'voice_bot' },
            { field: 'ParticipantRole', value: 'Digital' }
        ]);
    });
});

describe('createSpeakers', () => {
    const { known } = participantsOf([ANA, LEILA, { ...ANA, subject: '006', displayName: 'Ben' }]);
    const speakers = createSpeakers(
        known,
        new Map([
            ['Spk 0', 'customer'],
            ['Spk 1', '006'],
            ['Spk 2', 'Agent']
        ])
    );
    const find = (name: string | null, role: 'Agent' | 'EndUser' | null = null): unknown => {
        const found = speakers.find({ name, role }, null);
        return typeof found === 'string' ? found : found.subject;
    };

    it('goes by what was assigned, then by name, then by role, and guesses nothing', () => {
        assert.deepEqual([find('spk 0'), find('SPK 1')], ['END_USER', '006']);
        assert.deepEqual([find('ana oliveira'), find('Leila', 'Agent')], ['005', 'END_USER']);
        assert.equal(find('Customer', 'EndUser'), 'END_USER');
        assert.deepEqual([find('Agent', 'Agent'), find('Spk 2')], [SpeakerTrouble.Ambiguous, SpeakerTrouble.Ambiguous]);
        assert.deepEqual([find('Nobody'), find(null)], [SpeakerTrouble.Unknown, SpeakerTrouble.Unnamed]);
    });
});

describe('entryLine', () => {
    it('is a line of ASCII that reads back as the very text', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (text) => {
                const sender = { appType: 'AGENT', role: 'AGENT', subject: '005' };
                const line = entryLine('c', {
                    id: '1',
                    text,
                    sender,
                    timestamp: 1,
                    durationMs: 0,
                    relatedRecords: [],
                    contextParamMap: null
                });

                const read = JSON.parse(line) as {
                    readonly payload: { readonly messageText: string };
                };
                assert.equal(Buffer.from(line, 'latin1').toString('ascii'), line);
                assert.equal(line.indexOf('\n'), line.length - 1);
                assert.equal(read.payload.messageText, text);
            })
        );
    });
});

describe('planRequests', () => {
    it('keeps every part in its order, and every request within its bounds', () => {
        const requestLength = (
            parts: readonly { readonly conversationIdentifier: string; readonly length: number }[]
        ): number => multipartLength(parts.map(({ conversationIdentifier: name, length }) => ({ name, length })));
        const part = fc.record({
            conversationIdentifier: fc.constantFrom('a', 'b', 'c', 'd'),
            start: fc.constant(0),
            end: fc.nat(4000),
            entryCount: fc.constant(1)
        });
        fc.assert(
            fc.property(fc.array(part), (parts) => {
                const bounds = { mostBytes: 5000, mostParts: 3 };

                const requests = planRequests(parts, bounds, { requestLength });

                assert.deepEqual(requests.flat(), parts);
                for (const request of requests) {
                    const names = request.map(({ conversationIdentifier }) => conversationIdentifier);
                    const sized = request.map(({ conversationIdentifier, end }) => ({
                        conversationIdentifier,
                        length: end
                    }));
                    assert.ok(request.length <= 3 && new Set(names).size === names.length);
                    assert.ok(requestLength(sized) <= 5000);
                }
            })
        );
    });
});

describe('redactLines', () => {
    /** Where one search ends and the next begins. */
    const MEETING = [399, 400, 401, 800, 1999];

    it('masks a value wherever it stands, also where parts of a long transcript meet', async () => {
        const texts = Array.from({ length: 2001 }, (_, index) => ({
            text: MEETING.includes(index) ? 'my card is 4111 1111 1111 4321' : 'thank you',
            role: 'EndUser'
        }));

        const redacted: string[] = [];
        const rules = { detect, policy: BUILT_IN_POLICY, categories: new Set(['CARD_NUMBER']), knownNames: [] };
        for await (const { text } of redactLines(spoken(texts), rules)) redacted.push(text);

        assert.equal(redacted.length, texts.length);
        assert.deepEqual(
            redacted.flatMap((text, index) => (text.includes('[redacted: card number') ? [index] : [])),
            MEETING
        );
        assert.ok(!redacted.some((text) => text.includes('4111')));
    });

    it('searches no more at once than lets others go on, and gives every text once, in its order', async () => {
        await fc.assert(
            fc.asyncProperty(
                fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 40 }),
                fc.integer({ min: 0, max: 1500 }),
                async (lengths, short) => {
                    const texts = [...lengths, ...Array.from({ length: short }, () => 1)].map((length, index) => ({
                        text: String(index).padEnd(length, '.'),
                        role: 'EndUser'
                    }));
                    const searched: number[] = [];
                    const nothing = { suggestions: new Map(), failed: new Set<string>(), uncovered: new Set<string>() };
                    const rules = {
                        detect: (entries: readonly { readonly text: string }[]) => {
                            searched.push(entries.reduce((sum, { text }) => sum + text.length, 0));
                            assert.ok(entries.length <= 500);
                            return nothing;
                        },
                        policy: BUILT_IN_POLICY,
                        categories: null,
                        knownNames: []
                    };

                    const told = await Array.fromAsync(redactLines(spoken(texts), rules));

                    assert.deepEqual(
                        told.map(({ text }) => text),
                        texts.map(({ text }) => text)
                    );
                    assert.ok(searched.every((length) => length <= 40_000 + 2 * 8_000));
                }
            ),
            { numRuns: 50 }
        );
    });

    it('masks whole what could not be searched', async () => {
        const failing = { suggestions: new Map(), failed: new Set(['0']), uncovered: new Set<string>() };
        const rules = { detect: () => failing, policy: BUILT_IN_POLICY, categories: null, knownNames: [] };
        const [first] = await Array.fromAsync(redactLines(spoken([{ text: 'secret words', role: 'Agent' }]), rules));

        assert.doesNotMatch(first?.text ?? 'secret', /secret|words/);
    });
});

async function* spoken<Text>(texts: readonly Text[]): AsyncGenerator<Text, void, void> {
    for (const text of texts) yield await Promise.resolve(text);
}
