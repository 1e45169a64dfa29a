import { randomUUID } from 'node:crypto';
import { ControlError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../jsonObject.ts';
import type { ConversationSeed, EntrySeed, RecordSeed } from '../seeds/conversationSeed.ts';
import { BOT, caller, servedBy, SYSTEM, webCustomer } from '../seeds/participants.ts';
import type { Org } from '../state/org.ts';

/**
 * Reads a conversation that a test plants:
 * `{ seed?, records: [{ object, title?, owner?, startedAt, endedAt, access? }], entries: [{ from, text, at, record, … }] }`.
 * `owner` and the keys of `access` are names of users; `from` is customer, agent, bot or system; `record` is an index
 * of `records` or null; times are epoch ms.
 * @throws ControlError
 */
export function parseConversationSeed(org: Org, body: JsonObject): ConversationSeed {
    const { seed = randomUUID(), records, entries = [] } = body;
    if (typeof seed !== 'string' || !Array.isArray(records) || !Array.isArray(entries) || records.length === 0) {
        throw new ControlError('Send seed (a text), records (at least one) and entries (a list).');
    }
    if (org.state.seeded.some((record) => record.seed === seed)) {
        throw new ControlError('There is a conversation of this seed already.');
    }
    const parsed = records.map((record: unknown) => parseRecord(org, record));
    const isCall = parsed[0]?.object === 'VoiceCall';
    const owner = parsed[0]?.owner ?? 'agent';
    return {
        seed,
        records: parsed,
        participants: {
            bot: BOT,
            system: SYSTEM,
            customer: isCall ? caller('Robin Clarke', seed) : webCustomer('Robin Clarke', seed),
            agent: servedBy(owner, isCall ? 'telephony_integration' : 'agent')
        },
        entries: entries.map((entry: unknown) => parseEntrySeed(entry, parsed.length))
    };
}

function parseRecord(org: Org, record: unknown): RecordSeed {
    const names = org.state.users.map(({ name }) => name);
    if (!isJsonObject(record)) {
        throw new ControlError('A record is an object.');
    }
    const { object, title = 'Planted', owner = 'agent', startedAt, endedAt, access = {}, ...unknown } = record;
    const isRight =
        (object === 'VoiceCall' || object === 'MessagingSession') &&
        typeof title === 'string' &&
        isTime(startedAt) &&
        (endedAt === null || isTime(endedAt)) &&
        isJsonObject(access) &&
        Object.values(access).every((each) => each === 'read' || each === 'edit') &&
        [owner, ...Object.keys(access)].every((name) => names.includes(String(name))) &&
        Object.keys(unknown).length === 0;
    if (!isRight) {
        throw new ControlError(
            'A record has object, title, owner, startedAt, endedAt and access; one of them is wrong.'
        );
    }
    return { object, title, owner, startedAt, endedAt, access } as RecordSeed;
}

function parseEntrySeed(entry: unknown, recordCount: number): EntrySeed {
    if (!isJsonObject(entry)) {
        throw new ControlError('An entry is an object.');
    }
    const { from, text, at, record = 0, ...more } = entry;
    const isRight =
        ['customer', 'agent', 'bot', 'system'].includes(String(from)) &&
        (text === null || typeof text === 'string') &&
        isTime(at) &&
        (record === null || (isTime(record) && record >= 0 && record < recordCount)) &&
        Object.entries(more).every(([name, value]) => MORE[name]?.(value) === true);
    if (!isRight) {
        throw new ControlError(
            `An entry has from, text, at, record, ${Object.keys(MORE).join(', ')}; one of them is wrong.`
        );
    }
    return { ...more, from, text, at, record } as EntrySeed;
}

const MORE: Readonly<Record<string, (value: unknown) => boolean>> = {
    serverAt: isTime,
    durationMs: isTime,
    identifier: (value) => typeof value === 'string',
    entryType: (value) => typeof value === 'string',
    payload: isJsonObject
};

function isTime(value: unknown): value is number {
    return Number.isSafeInteger(value);
}
