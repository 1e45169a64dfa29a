import { z } from 'zod';
import type { LineParser } from '../lineParser.ts';
import { parseJsonLine } from '../rows/jsonLines.ts';
import { roleOf } from '../speakers.ts';
import type { TextLine } from '../text/textLines.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import type { TranscriptLine } from '../transcriptLine.ts';

const conversation = z.object({ type: z.literal('conversation'), payload: z.object({ conversationId: z.string() }) });

const entry = z.object({
    type: z.literal('conversationEntry'),
    payload: z.object({
        conversationId: z.string().nullish(),
        id: z.string(),
        clientSentTimestamp: z.int().nonnegative(),
        clientDuration: z.number().nonnegative().nullish(),
        messageText: z.string(),
        sender: z.object({ appType: z.string(), subject: z.string(), role: z.string() }),
        relatedRecords: z.array(z.string()).nullish(),
        contextParamMap: z.record(z.string(), z.unknown()).nullish()
    })
});

const schema = z.discriminatedUnion('type', [conversation, entry]);

/** Reads the payload of a bulk upload of version 52.0 and later: a JSON object in each line, first the conversation, then its entries. */
export function createUploadPayloadParser(): LineParser {
    return { read: (line) => (line.text.trim() === '' ? [] : linesOf(line)), end: () => [] };
}

function linesOf(line: TextLine): readonly TranscriptLine[] {
    const lineNumber = line.number;
    const parsed = schema.safeParse(parseJsonLine(line));
    if (!parsed.success) throw malformed(lineNumber, parsed.error.issues[0]?.path ?? []);
    if (parsed.data.type === 'conversation' || parsed.data.payload.messageText === '') return [];
    const {
        conversationId,
        id,
        clientSentTimestamp,
        clientDuration,
        messageText,
        sender,
        relatedRecords,
        contextParamMap
    } = parsed.data.payload;
    return [
        {
            lineNumber,
            conversation: conversationId ?? null,
            id,
            speaker: { name: sender.subject, role: roleOf(sender.role) },
            time: { clock: 'epoch', timestamp: clientSentTimestamp },
            durationMs: clientDuration ?? null,
            text: messageText,
            upload: { ...sender, relatedRecords: relatedRecords ?? [], contextParamMap: contextParamMap ?? null }
        }
    ];
}

function malformed(lineNumber: number, path: readonly PropertyKey[]): TranscriptFileError {
    const member = path.map(String).join('.');
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Malformed,
        lineNumber,
        words: member === '' ? 'is no object' : `has no valid ${member}`,
        cure: 'write {"type": "conversation", …} first, then {"type": "conversationEntry", …} with id, clientSentTimestamp, messageText and sender'
    });
}
