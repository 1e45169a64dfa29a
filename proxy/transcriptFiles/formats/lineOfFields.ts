import { parseClock, parseTimestamp } from '../clockTime.ts';
import { roleOf, speakerNamed } from '../speakers.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import type { LineTime, Speaker, TranscriptLine } from '../transcriptLine.ts';
import { TranscriptColumn } from '../transcriptSource.ts';

/** What a row or an object of a file says, by what it holds; `undefined` where it says nothing. */
export type Fields = Readonly<Partial<Record<TranscriptColumn, unknown>>>;

/**
 * The line of a row or object; `null` for one without words, such as an event.
 *
 * @throws {TranscriptFileError} that names the column whose value is none of its kind
 */
export function lineOfFields(fields: Fields, lineNumber: number): TranscriptLine | null {
    const text = textOf(fields, TranscriptColumn.Text, lineNumber)?.replaceAll(/\r\n?/g, '\n');
    if (text === undefined || text.trim() === '') return null;
    const start = offsetOf(fields, TranscriptColumn.Start, lineNumber);
    const end = offsetOf(fields, TranscriptColumn.End, lineNumber);
    if (start !== null && end !== null && end < start)
        throw wrong(lineNumber, TranscriptColumn.End, 'lies before start');
    const told = offsetOf(fields, TranscriptColumn.Duration, lineNumber);
    return {
        lineNumber,
        conversation: textOf(fields, TranscriptColumn.Conversation, lineNumber) ?? null,
        id: textOf(fields, TranscriptColumn.Id, lineNumber) ?? null,
        speaker: speakerOf(fields, lineNumber),
        time: timeOf(fields, start, lineNumber),
        durationMs: told ?? (start === null || end === null ? null : end - start),
        text,
        upload: null
    };
}

/** A role that is no word for one stays unknown: whoever goes on must be told, not guess. */
function speakerOf(fields: Fields, lineNumber: number): Speaker {
    const name = textOf(fields, TranscriptColumn.Speaker, lineNumber) ?? null;
    const role = textOf(fields, TranscriptColumn.Role, lineNumber);
    if (role === undefined) return speakerNamed(name);
    return { name: name ?? role, role: roleOf(role) };
}

function timeOf(fields: Fields, start: number | null, lineNumber: number): LineTime | null {
    const written = fields[TranscriptColumn.Timestamp];
    if (isNothing(written)) return start === null ? null : { clock: 'recording', offsetMs: start };
    const timestamp = parseTimestamp(typeof written === 'string' ? written.trim() : written);
    if (timestamp !== null) return { clock: 'epoch', timestamp };
    throw wrong(
        lineNumber,
        TranscriptColumn.Timestamp,
        'is neither epoch milliseconds nor ISO 8601 with a time zone, such as 2025-01-10T10:40:29Z'
    );
}

function offsetOf(fields: Fields, column: TranscriptColumn, lineNumber: number): number | null {
    const written = fields[column];
    if (isNothing(written)) return null;
    const text = String(written).trim();
    const offset = /^\d{1,12}(?:\.\d{1,12})?$/.test(text) ? Math.round(Number(text)) : parseClock(text);
    if (offset !== null) return offset;
    throw wrong(lineNumber, column, 'is neither milliseconds nor a time such as 00:01:02.500');
}

/** Ids may be numbers; everything else is text. */
function textOf(fields: Fields, column: TranscriptColumn, lineNumber: number): string | undefined {
    const value = fields[column];
    if (isNothing(value)) return undefined;
    if (typeof value === 'string') return column === TranscriptColumn.Text ? value : value.trim();
    if (typeof value === 'number' && column !== TranscriptColumn.Text) return String(value);
    throw wrong(lineNumber, column, 'is no text');
}

function isNothing(value: unknown): boolean {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function wrong(lineNumber: number, column: TranscriptColumn, words: string): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Malformed,
        lineNumber,
        words: `has a ${column} that ${words}`,
        cure: `correct it, or name another column for ${column}`
    });
}
