import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { MOST_CHARACTERS } from '../text/textLines.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import { createLineIndex, type LineIndex } from './lineIndex.ts';

/** A record of a CSV file; the first is the header. */
export interface CsvRow {
    /** Where it begins. */
    readonly lineNumber: number;
    readonly fields: readonly string[];
}

/** What stands between fields: spreadsheets write the second where the comma is a decimal sign. */
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The records of a CSV file (RFC 4180), whose fields are parted by the sign that its first line has most of. Blank lines are left out.
 *
 * @throws {TranscriptFileError} where quotes do not fit, or a record has not as many fields as the first
 */
export async function* readCsvRows(text: AsyncIterable<string>): AsyncIterable<CsvRow> {
    const { start, rest } = await withFirstLine(text);
    const index = createLineIndex();
    const parser = parse({
        delimiter: delimiterOf(start),
        info: true,
        max_record_size: MOST_CHARACTERS,
        skip_empty_lines: true
    });
    // What fails in the source destroys the parser, which is where it is told.
    pipeline(Readable.from(indexed(start, rest, index)), parser, () => undefined);
    try {
        for await (const row of parser) {
            const { record, info } = row as { readonly record: readonly string[]; readonly info: { bytes: number } };
            const feeds = record.reduce((count, field) => count + field.split('\n').length - 1, 0);
            yield { lineNumber: index.lineAt(info.bytes - 1) - feeds, fields: record };
        }
    } catch (error) {
        throw error instanceof CsvError ? troubleOf(error, index) : error;
    }
}

async function withFirstLine(
    text: AsyncIterable<string>
): Promise<{ readonly start: string; readonly rest: AsyncIterator<string> }> {
    const rest = text[Symbol.asyncIterator]();
    let start = '';
    while (!/[\r\n]/.test(start.trimStart()) && start.length < MOST_CHARACTERS) {
        const next = await rest.next();
        if (next.done === true) break;
        start += next.value;
    }
    return { start, rest };
}

async function* indexed(start: string, rest: AsyncIterator<string>, index: LineIndex): AsyncIterable<Uint8Array> {
    const encoder = new TextEncoder();
    let next: IteratorResult<string, unknown> = { done: false, value: start };
    try {
        while (next.done !== true) {
            const bytes = encoder.encode(next.value);
            index.add(bytes);
            yield bytes;
            next = await rest.next();
        }
    } finally {
        await rest.return?.();
    }
}

function delimiterOf(start: string): string {
    const [header = ''] = start.trimStart().split(/[\r\n]/, 1);
    const unquoted = header.replaceAll(/"[^"]*"/g, '');
    const counts = DELIMITERS.map((sign) => [sign, unquoted.split(sign).length - 1] as const);
    const most = Math.max(...counts.map(([, count]) => count));
    const signs = counts.filter(([, count]) => count === most);
    if (most > 0 && signs.length === 1) return signs[0]?.[0] ?? ',';
    throw new TranscriptFileError({
        problem: TranscriptFileProblem.Columns,
        lineNumber: 1,
        words: most === 0 ? 'has one column only' : 'does not tell what parts its columns',
        cure: 'write a header whose names are parted by commas, semicolons or tabs'
    });
}

interface Words {
    readonly words: string;
    readonly cure: string;
}

const NOT_CLOSED: Words = {
    words: 'or one before it opens a quote that is never closed',
    cure: 'the file is not whole, or a quote within a field is not doubled'
};
const QUOTES: Words = {
    words: 'has a quote where none may be',
    cure: 'put a field that holds quotes in quotes, and double those within'
};
const UNEVEN: Words = {
    words: 'has not as many fields as the header',
    cure: 'put a field that holds the separator in quotes; if it is the last line, the file may be cut off'
};
const WORDS: Readonly<Record<string, Words>> = {
    CSV_QUOTE_NOT_CLOSED: NOT_CLOSED,
    CSV_INVALID_CLOSING_QUOTE: QUOTES,
    INVALID_OPENING_QUOTE: QUOTES,
    CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: UNEVEN,
    CSV_MAX_RECORD_SIZE: {
        words: `or one before it begins a record of more than ${String(MOST_CHARACTERS)} bytes`,
        cure: 'see whether a quote is never closed'
    }
};

/** The parser's own message quotes the record. */
function troubleOf(error: CsvError, index: LineIndex): TranscriptFileError {
    const { code } = error;
    const bytes: unknown = error['bytes'];
    const { words, cure } = WORDS[code] ?? { words: 'is not CSV', cure: 'see whether its quotes fit' };
    return new TranscriptFileError({
        problem:
            code === 'CSV_QUOTE_NOT_CLOSED'
                ? TranscriptFileProblem.Truncated
                : code === 'CSV_MAX_RECORD_SIZE'
                  ? TranscriptFileProblem.TooLong
                  : TranscriptFileProblem.Malformed,
        lineNumber: typeof bytes === 'number' ? index.lineAt(bytes - 1) : 1,
        words,
        cure
    });
}
