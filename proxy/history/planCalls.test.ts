import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ChatEntry, ChatParticipant } from './chat.ts';
import { MOST_PARTICIPANTS, planCalls } from './planCalls.ts';

const names = ['customer', 'bot-1', 'bot-2', 'bot-3', 'bot-4'] as const;
const participants = names.map((id): ChatParticipant => {
    const isBot = id !== 'customer';
    const role = isBot ? 'Chatbot' : 'EndUser';
    return { id, role, subject: id, displayName: id, joinedAt: 0, leftAt: isBot ? 1000 : null };
});
const entries = fc
    .array(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 80 })
    .map((said) =>
        said.map(([from, sentAt], index): ChatEntry => {
            return { id: String(index), from, sentAt, text: 'x', inReplyTo: null, attachments: [] };
        })
    );

describe('planCalls', () => {
    it('sends each entry once, the newest first, in calls of their size with the end user and two chatbots at most', () => {
        fc.assert(
            fc.property(entries, fc.integer({ min: 1, max: 25 }), (all, batchSize) => {
                const calls = planCalls({ participants }, all, batchSize);

                const sent = calls.flat();
                assert.deepEqual(sent.map(({ id }) => id).sort(), all.map(({ id }) => id).sort());
                assert.ok(sent.every(({ sentAt }, index) => sentAt <= (sent[index - 1]?.sentAt ?? Infinity)));
                for (const call of calls) {
                    assert.ok(call.length >= 1 && call.length <= batchSize);
                    assert.ok(new Set(['customer', ...call.map(({ from }) => from)]).size <= MOST_PARTICIPANTS);
                }
            })
        );
    });

    it('makes a call as large as it may be', () => {
        fc.assert(
            fc.property(entries, fc.integer({ min: 1, max: 25 }), (all, batchSize) => {
                const calls = planCalls({ participants }, all, batchSize);

                for (const [index, call] of calls.entries()) {
                    const next = calls[index + 1]?.[0];
                    const named = new Set(['customer', ...call.map(({ from }) => from), ...(next ? [next.from] : [])]);
                    assert.ok(!next || call.length === batchSize || named.size > MOST_PARTICIPANTS);
                }
            })
        );
    });
});
