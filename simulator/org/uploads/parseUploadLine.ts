import { isJsonObject, type JsonObject } from '../jsonObject.ts';
import type { Sender } from '../state/conversations.ts';
import { to15 } from '../state/ids.ts';
import type { Switches } from '../switches/switches.ts';
import { fromUploadSpelling, senderKey, type UploadScope } from './uploadScope.ts';

/** A line of a part as the page "Upload or Update Transcripts" has it from version 52.0; unknown keys are ignored. */
export type UploadLine =
    | { readonly kind: 'conversation'; readonly conversationId: string }
    | { readonly kind: 'entry'; readonly id: string; readonly entry: LineEntry }
    /** `id` is `null` where not even that can be read. */
    | { readonly kind: 'unusable'; readonly id: string | null };

/** An entry of a part. */
export interface LineEntry {
    readonly id: string;
    readonly messageText: string;
    /** In the spelling of SOQL. */
    readonly sender: Sender;
    readonly clientTimestamp: number;
    readonly clientDuration: number;
    readonly relatedRecords: readonly string[];
}

/** Reads a line, and checks an entry against its conversation as far as the switches say. */
export function parseUploadLine(text: string, scope: UploadScope, switches: Switches): UploadLine {
    const line = parseJson(text);
    const payload = line?.['payload'];
    if (line === null || !isJsonObject(payload)) {
        return { kind: 'unusable', id: null };
    }
    const { conversationId } = payload;
    if (line['type'] === 'conversation' && typeof conversationId === 'string') {
        return { kind: 'conversation', conversationId };
    }
    const id = typeof payload['id'] === 'string' ? payload['id'] : null;
    const entry = line['type'] === 'conversationEntry' ? toEntry(payload, scope, switches) : null;
    return entry === null ? { kind: 'unusable', id } : { kind: 'entry', id: entry.id, entry };
}

function parseJson(text: string): JsonObject | null {
    try {
        const value: unknown = JSON.parse(text);
        return isJsonObject(value) ? value : null;
    } catch {
        return null;
    }
}

function toEntry(payload: JsonObject, scope: UploadScope, switches: Switches): LineEntry | null {
    const { conversationId, id, clientSentTimestamp, clientDuration = 0, messageText, relatedRecords = [] } = payload;
    const sender = senderIn(payload['sender'], scope, switches);
    const isEntry =
        conversationId === scope.conversationIdentifier &&
        typeof id === 'string' &&
        isCount(clientSentTimestamp) &&
        isCount(clientDuration) &&
        typeof messageText === 'string' &&
        messageText.length <= switches.uploadTextCap;
    if (!isEntry || sender === null || !areRecords(relatedRecords, scope, switches)) {
        return null;
    }
    if (switches.uploadOutsideTime === 'fail' && !isWithin(clientSentTimestamp, scope)) {
        return null;
    }
    return { id, messageText, sender, clientTimestamp: clientSentTimestamp, clientDuration, relatedRecords };
}

function senderIn(value: unknown, { senders }: UploadScope, { uploadSubjects }: Switches): Sender | null {
    if (!isJsonObject(value)) {
        return null;
    }
    const { appType, role, subject } = value;
    if (typeof appType !== 'string' || typeof role !== 'string' || typeof subject !== 'string') {
        return null;
    }
    const sender = fromUploadSpelling({ appType, role, subject });
    if (sender === null) {
        return null;
    }
    return senders.get(senderKey(sender)) ?? (uploadSubjects === 'any' ? sender : null);
}

function areRecords(value: unknown, scope: UploadScope, { uploadRelatedIds }: Switches): value is readonly string[] {
    const isId = (id: unknown): boolean =>
        typeof id === 'string' &&
        (id.length === 15 || (id.length === 18 && uploadRelatedIds === 'either')) &&
        scope.recordIds.has(to15(id));
    return Array.isArray(value) && value.every(isId);
}

function isWithin(timestamp: number, { startedAt, endedAt }: UploadScope): boolean {
    return timestamp >= startedAt && (endedAt === null || timestamp <= endedAt);
}

function isCount(value: unknown): value is number {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
