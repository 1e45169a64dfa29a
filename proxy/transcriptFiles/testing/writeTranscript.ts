import { TranscriptFormat } from '../transcriptFormat.ts';

/** A turn of a made-up transcript. */
export interface Turn {
    readonly speaker: string;
    /** Milliseconds from the start. */
    readonly start: number;
    readonly duration: number;
    /** Lines, none of them blank. */
    readonly text: string;
}

/** Epoch milliseconds of the start, for formats that tell the time of day. */
export const START = 1_736_505_629_000;

/** Writes a transcript as each format has it, as strictly as its definition. */
export const WRITERS: Readonly<Record<TranscriptFormat, (turns: readonly Turn[]) => string>> = {
    [TranscriptFormat.Upload]: (turns) =>
        [
            { type: 'conversation', payload: { conversationId: 'c' } },
            ...turns.map(({ speaker, start, duration, text }, index) => ({
                type: 'conversationEntry',
                payload: {
                    conversationId: 'c',
                    id: String(index),
                    clientSentTimestamp: START + start,
                    clientDuration: duration,
                    messageText: text,
                    sender: { appType: 'AGENT', subject: speaker, role: 'AGENT' },
                    relatedRecords: []
                }
            }))
        ]
            .map((line) => `${JSON.stringify(line)}\n`)
            .join(''),
    [TranscriptFormat.Json]: (turns) => JSON.stringify({ record: { id: 'r' }, entries: turns.map(objectOf) }, null, 2),
    [TranscriptFormat.JsonLines]: (turns) => turns.map((turn) => JSON.stringify(objectOf(turn))).join('\n'),
    [TranscriptFormat.ContactLens]: (turns) =>
        JSON.stringify({
            Version: '1.1.0',
            Transcript: turns.map(({ speaker, start, duration, text }) => ({
                ParticipantId: speaker,
                Content: text,
                BeginOffsetMillis: start,
                EndOffsetMillis: start + duration
            }))
        }),
    [TranscriptFormat.Csv]: (turns) =>
        [['speaker', 'startMs', 'durationMs', 'text'], ...turns.map((turn) => Object.values(turn).map(String))]
            .map((fields) => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(','))
            .join('\r\n'),
    [TranscriptFormat.WebVtt]: (turns) =>
        `WEBVTT\n\n${turns
            .map(
                ({ speaker, start, duration, text }) =>
                    `${clock(start, '.')} --> ${clock(start + duration, '.')}\n<v ${escaped(speaker)}>${escaped(text)}</v>\n`
            )
            .join('\n')}`,
    [TranscriptFormat.Srt]: (turns) =>
        turns
            .map(
                ({ speaker, start, duration, text }, index) =>
                    `${String(index + 1)}\n${clock(start, ',')} --> ${clock(start + duration, ',')}\n${speaker}: ${text}\n`
            )
            .join('\n'),
    [TranscriptFormat.Text]: (turns) =>
        turns.map(({ speaker, start, text }) => `[${clock(start, '.')}] ${speaker}: ${text}\n`).join('\n')
};

function objectOf({ speaker, start, duration, text }: Turn): object {
    return { speaker: { name: speaker }, offsetMs: start, durationMs: duration, text };
}

function clock(milliseconds: number, sign: string): string {
    const pad = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0');
    const seconds = milliseconds / 1000;
    const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => pad(part, 2));
    return `${parts.join(':')}${sign}${pad(milliseconds % 1000, 3)}`;
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
