import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isConversationRequest, isHistoryRequest } from '../../simulator/org/interaction/interactionSchema.ts';
import { nameUuid } from '../history/nameUuid.ts';
import { conversationBody, historyBody } from './historyBody.ts';
import type { HistoryBatch } from './interactionGateway.ts';

const ORG = 'https://acme.my.salesforce.com';
const time = fc.integer({ min: 1e12, max: 2e12 });
const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const id = text.map((name) => nameUuid(name));
const role = fc.constantFrom('EndUser' as const, 'Chatbot' as const);
const sender = fc.record({ role, subject: text });
const attachment = fc.record({ id, fileId: fc.constant('068Hs0000000001'), name: text, mimeType: fc.constant('a/b') });
const entry = fc.record({
    id,
    sentAt: time,
    sender,
    text: fc.option(text),
    inReplyTo: fc.option(id),
    attachments: fc.array(attachment, { maxLength: 2 })
});
const batch: fc.Arbitrary<HistoryBatch> = fc.record({
    channelAddress: text,
    conversationIdentifier: id,
    participants: fc.array(
        fc.record({ role, subject: text, displayName: text, joinedAt: time, leftAt: fc.option(time) }),
        { minLength: 1, maxLength: 3 }
    ),
    entries: fc.array(entry, { minLength: 1, maxLength: 25 }),
    session: fc.oneof(
        fc.record({ startedAt: time, endedAt: fc.option(time) }),
        fc.record({ sessionId: fc.constant('0MwHs0000000001KAA') })
    )
});

describe('historyBody', () => {
    it('is a request as the OpenAPI and the page of Salesforce describe it, whatever the chat', () => {
        fc.assert(
            fc.property(batch, (sent) => {
                const body: unknown = JSON.parse(JSON.stringify(historyBody(sent, ORG)));
                assert.ok(isHistoryRequest(body), JSON.stringify(isHistoryRequest.errors));
                for (const { entryPayload } of body.conversationEntries) {
                    assert.equal(entryPayload.id, entryPayload.abstractMessage.id);
                }
            })
        );
    });

    it('establishes a conversation with the end user alone', () => {
        assert.ok(isConversationRequest(conversationBody('channel', 'customer')));
    });
});
