import type { UploadSender } from './participants.ts';

/** An entry as it is sent. */
export interface UploadEntry {
    /** Ours, by which Salesforce names it should it fail. */
    readonly id: string;
    readonly text: string;
    readonly sender: UploadSender;
    /** Epoch ms. */
    readonly timestamp: number;
    readonly durationMs: number;
    /** 15 characters each. */
    readonly relatedRecords: readonly string[];
    /** As the file has it; `null` for none. */
    readonly contextParamMap: Readonly<Record<string, unknown>> | null;
}

/** The first line of a payload of version 52.0 and later ("Upload or Update Transcripts"). */
export function conversationLine(conversationId: string): string {
    return toLine({ type: 'conversation', payload: { conversationId } });
}

/** A further line of it. */
export function entryLine(conversationId: string, entry: UploadEntry): string {
    const { id, text, sender, timestamp, durationMs, relatedRecords, contextParamMap } = entry;
    return toLine({
        type: 'conversationEntry',
        payload: {
            conversationId,
            id,
            clientSentTimestamp: timestamp,
            clientDuration: durationMs,
            messageText: text,
            sender: { appType: sender.appType, subject: sender.subject, role: sender.role },
            relatedRecords,
            ...(contextParamMap && { contextParamMap })
        }
    });
}

/** The id in a line that {@link entryLine} made; `null` in every other. */
export function idOfLine(line: string): string | null {
    const { payload } = JSON.parse(line) as { readonly payload?: { readonly id?: unknown } };
    return typeof payload?.id === 'string' ? payload.id : null;
}

/**
 * ASCII alone, everything else as `\u` escapes: no character set that the other side may take the bytes for changes a letter.
 */
function toLine(value: object): string {
    const json = JSON.stringify(value);
    // Letters that UTF-8 writes as one byte are those of ASCII; counting is faster than looking for others.
    const isAscii = Buffer.byteLength(json) === json.length;
    return isAscii ? `${json}\n` : `${json.replaceAll(BEYOND_ASCII, escaped)}\n`;
}

const BEYOND_ASCII = /[\u0080-\uffff]/g;

function escaped(unit: string): string {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
