import { z } from 'zod';
import { ConversationIdentifier } from './conversations.ts';
import { decodeEntities, holdsEntity } from '../entities.ts';
import { Encoding, encodingOf, type TextTwice } from './entityEncoding.ts';
import {
    UpdateRefusedError,
    UpdateUnansweredError,
    type EntriesWindow,
    type EntryUpdate,
    type PayAgain,
    type StoredEntry
} from './gateway.ts';
import { CallKind } from './observedTransport.ts';
import { OptionalText } from './shapes.ts';
import { UpstreamError } from './upstreamError.ts';
import type { UserCalls } from './userCalls.ts';
import { isRefusal, isUnanswered } from './writeFate.ts';

/** Strict in what a redaction rests on, lenient in the rest, and blind to members that are not documented. */
const Entry = z
    .object({
        identifier: z.string().min(1).max(255),
        messageText: OptionalText,
        sender: z
            .object({ role: z.string().catch(''), appType: z.string().catch(''), subject: z.string().catch('') })
            .catch({ role: '', appType: '', subject: '' }),
        clientTimestamp: z.int().nonnegative(),
        serverReceivedTimestamp: z.int().nonnegative(),
        clientDuration: z.int().nonnegative().catch(0),
        relatedRecords: z
            .array(z.string())
            .nullish()
            .transform((ids) => ids ?? [])
    })
    .transform(({ messageText, clientDuration, ...entry }): StoredEntry => ({
        ...entry,
        text: messageText,
        durationMs: clientDuration
    }));

const Entries = z.object({ conversationEntries: z.array(Entry) }).transform((answer) => answer.conversationEntries);

/**
 * One GET of entries, or two: should a text hold what could be an entity, the same window is read again with encoding on, and
 * {@link encodingOf} tells from both whether the header of the first was honoured. Where it cannot be told, the answer is
 * refused: text of unknown encoding must be neither shown nor written back. One thing cannot be known from outside: in an org
 * that never encodes, a window without a quote, an angle bracket or a bare ampersand, but with a typed entity, passes for
 * encoded. Every published answer of Connect is encoded by default.
 */
export async function readEntries(
    calls: UserCalls,
    conversationIdentifier: string,
    window: EntriesWindow
): Promise<readonly StoredEntry[] | null> {
    const url = `${entriesUrl(conversationIdentifier)}?${windowParameters(window)}`;
    const { payAgain } = window;
    const entries = await readOnce(calls, { url, payAgain, entityEncoding: 'false' });
    if (!entries?.some(({ text }) => text !== null && holdsEntity(text))) return entries;

    await payAgain?.();
    const encoded = await readOnce(calls, { url, payAgain, entityEncoding: 'true' });
    const encoding = encodingOf(pairTexts(entries, encoded ?? []));
    if (encoding === Encoding.Unknown) throw new UpstreamError({ reason: 'entity_encoding_unknown' });
    if (encoding === Encoding.Raw) return entries;
    return entries.map((entry) => (entry.text === null ? entry : { ...entry, text: decodeEntities(entry.text) }));
}

/** One PATCH. Each entry's text is replaced whole; the body of the answer is not looked at, because none is documented. */
export async function updateEntries(
    calls: UserCalls,
    conversationIdentifier: string,
    { updates, payAgain }: { readonly updates: readonly EntryUpdate[]; readonly payAgain: PayAgain }
): Promise<void> {
    const conversationEntriesUpdates = updates.map(({ identifier, text, relatedRecords }) => ({
        identifier,
        messageText: text,
        ...(relatedRecords.length > 0 && { relatedRecords })
    }));
    try {
        await calls.call(
            CallKind.UpdateEntries,
            {
                method: 'PATCH',
                url: entriesUrl(conversationIdentifier),
                headers: { 'X-Chatter-Entity-Encoding': 'false' },
                body: { conversationEntriesUpdates },
                payAgain
            },
            z.unknown()
        );
    } catch (error) {
        if (error instanceof UpstreamError && isRefusal(error)) throw new UpdateRefusedError(error.reason);
        if (error instanceof UpstreamError && isUnanswered(error)) throw new UpdateUnansweredError(error.reason);
        throw error;
    }
}

interface Reading {
    readonly url: string;
    readonly payAgain: PayAgain | undefined;
    readonly entityEncoding: 'true' | 'false';
}

async function readOnce(
    calls: UserCalls,
    { url, payAgain, entityEncoding }: Reading
): Promise<readonly StoredEntry[] | null> {
    const headers = { 'X-Chatter-Entity-Encoding': entityEncoding };
    try {
        return await calls.call(CallKind.ReadEntries, { method: 'GET', url, headers, payAgain }, Entries);
    } catch (error) {
        if (error instanceof UpstreamError && isUnknownConversation(error)) return null;
        throw error;
    }
}

function pairTexts(entries: readonly StoredEntry[], encoded: readonly StoredEntry[]): readonly TextTwice[] {
    const encodedTexts = new Map(encoded.map(({ identifier, text }) => [identifier, text]));
    return entries.flatMap(({ identifier, text }) => {
        const askedEncoded = encodedTexts.get(identifier) ?? null;
        return text === null || askedEncoded === null ? [] : { askedRaw: text, askedEncoded };
    });
}

/**
 * The first code was observed, the second one is what the documentation has for a 404. A 404 without either can come from whatever
 * stands in between, and must not be taken for an empty transcript.
 */
function isUnknownConversation({ status, errorCode }: UpstreamError): boolean {
    if (status === null || status >= 500) return false;
    return errorCode === 'RECORD_NOT_FOUND' || (status === 404 && errorCode === 'NOT_FOUND');
}

function entriesUrl(conversationIdentifier: string): string {
    const identifier = ConversationIdentifier.safeParse(conversationIdentifier);
    if (!identifier.success) throw new RangeError('not a conversation identifier');
    return `/connect/conversation/${encodeURIComponent(identifier.data)}/entries`;
}

function windowParameters({ direction, startTimestamp, endTimestamp, limit }: EntriesWindow): string {
    const parameters = new URLSearchParams({ queryDirection: direction, recordLimit: String(limit) });
    if (startTimestamp !== undefined) parameters.set('startTimestamp', String(startTimestamp));
    if (endTimestamp !== undefined) parameters.set('endTimestamp', String(endTimestamp));
    return parameters.toString();
}
