import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detect } from '../detection/detect.ts';
import { BUILT_IN_POLICY } from '../policy/orgPolicy.ts';
import type { Chat, ChatEntry } from './chat.ts';
import { redactChat } from './redactChat.ts';

const NOW = Date.UTC(2026, 10, 22);
const CHAT: Chat = {
    id: 'chat',
    startedAt: NOW,
    endedAt: null,
    participants: [
        { id: 'c', role: 'EndUser', subject: 's', displayName: 'Liam Ward', joinedAt: NOW, leftAt: null },
        { id: 'b', role: 'Chatbot', subject: 't', displayName: 'Helper', joinedAt: NOW, leftAt: NOW + 9000 }
    ],
    entries: [
        // The newest first: what it answers stands behind it.
        said('3', 'c', 'Liam Ward, and it is 4111 1111 1111 4321'),
        { ...said('2', 'b', ''), text: null, attachments: [{ path: '/a', name: 'a', mimeType: 'text/plain' }] },
        said('1', 'b', 'What is your name, and the number of your card?')
    ]
};

function said(id: string, from: string, text: string): ChatEntry {
    return { id, from, sentAt: NOW + Number(id) * 1000, text, inReplyTo: null, attachments: [] };
}

describe('redactChat', () => {
    it('masks what is asked for, and keeps the rest and its order', async () => {
        const rules = { detect, policy: BUILT_IN_POLICY, categories: new Set(['CARD_NUMBER']) };

        const { chat, counts } = await redactChat(CHAT, rules);

        assert.deepEqual(chat, {
            ...CHAT,
            entries: [
                { ...CHAT.entries[0], text: 'Liam Ward, and it is [redacted: card number ending 4321]' },
                ...CHAT.entries.slice(1)
            ]
        });
        assert.deepEqual([...counts], [['CARD_NUMBER', 1]]);
    });

    it('knows the names of those who took part', async () => {
        const { chat } = await redactChat(CHAT, { detect, policy: BUILT_IN_POLICY, categories: null });

        assert.doesNotMatch(chat.entries[0]?.text ?? 'Liam', /Liam|Ward|4111[ -]?1111/);
    });
});
