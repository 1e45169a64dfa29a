import { readEvent } from './eventText.ts';
import { readMessage, type ReadableMessage } from './messageText.ts';
import { isJson, linesOf, textIn, wordsIn, type Json } from './wordsIn.ts';

/** The kind of an entry that nobody knows to read: it is named, and everything in it that can be read. */
const UNKNOWN_KIND = 'unknown';

/** An entry of any kind as its people would read it. */
export interface ReadableEntry {
    /** `text`, `richLink`, `choices`, `form`, `attachments`, `event`, … */
    readonly kind: string;
    readonly text: string;
}

/**
 * Puts an entry of the public payload schema (salesforce-misc/conversation-public-schemas, 0.0.2) into words. No kind is dropped: what
 * is not known is named and told in full.
 */
export function readEntry(entryType: string, payload: Json): ReadableEntry {
    const isMessage = entryType === 'Message' || entryType === 'MessageUpdated';
    const inner = payload[entryType === 'MessageUpdated' ? 'updatedMessage' : 'abstractMessage'];
    if (isMessage)
        return isJson(inner)
            ? (readMessage(inner) ?? unknown(textIn(inner, 'messageType'), inner))
            : unknown(entryType, payload);
    if (entryType === 'Note' || entryType === 'FlagRaise') {
        const kind = entryType === 'Note' ? 'note' : 'flag';
        return { kind, text: isJson(inner) ? (readMessage(inner)?.text ?? linesOf(wordsIn(inner))) : '' };
    }
    const text = readEvent(entryType, payload);
    return text === null ? unknown(entryType, payload) : { kind: 'event', text };
}

function unknown(name: string, value: Json): ReadableMessage {
    return { kind: UNKNOWN_KIND, text: linesOf(name, wordsIn(value)) };
}
