import { randomUUID } from 'node:crypto';
import { ControlError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../jsonObject.ts';
import { recordsOf } from '../state/access.ts';
import type { Conversation, Entry, Sender } from '../state/conversations.ts';
import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';
import { isTextList } from '../textList.ts';

/**
 * Reads an entry that a test puts into a conversation. What it leaves out: the customer says it, now, in the
 * conversation's latest call or session.
 * @throws ControlError
 */
export function parseEntry(org: Org, conversation: Conversation, body: JsonObject): Entry {
    const now = org.now();
    const latest = recordsOf(org, conversation.conversationId).at(-1);
    const standard: Entry = {
        identifier: randomUUID(),
        entryType: 'Message',
        messageText: null,
        sender: customerOf(org, conversation),
        clientTimestamp: now,
        serverReceivedTimestamp: now,
        clientDuration: 0,
        relatedRecords: latest === undefined ? [] : [textOf(latest, 'Id') ?? '']
    };
    const wrong = Object.entries(body).find(([name, value]) => CHECKS[name]?.(value) !== true);
    if (wrong !== undefined) {
        throw new ControlError(`${wrong[0]} is not a member of an entry, or its value is wrong.`);
    }
    return { ...standard, ...body };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTime = (value: unknown): boolean => Number.isSafeInteger(value);

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
    identifier: isText,
    entryType: isText,
    payload: isJsonObject,
    messageText: (value) => value === null || isText(value),
    sender: (value) => isJsonObject(value) && ['appType', 'role', 'subject'].every((name) => isText(value[name])),
    clientTimestamp: isTime,
    serverReceivedTimestamp: isTime,
    clientDuration: isTime,
    relatedRecords: isTextList
};

function customerOf(org: Org, { conversationId }: Conversation): Sender {
    const row = (org.state.tables.get('ConversationParticipant') ?? []).find(
        (each) => textOf(each, 'ConversationId') === conversationId && textOf(each, 'ParticipantRole') === 'EndUser'
    );
    return {
        appType: (row && textOf(row, 'AppType')) ?? 'iamessage',
        role: 'EndUser',
        subject: (row && textOf(row, 'ParticipantKey')) ?? 'unknown'
    };
}
