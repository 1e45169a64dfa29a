import { CsvError, parse } from 'csv-parse';
import { MOST_CHARACTERS } from '../text/textLines.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import { delimiterOf, withHeader } from './csvHeader.ts';
import { createLineIndex, type LineIndex } from './lineIndex.ts';

/** A record of a CSV file; the first is the header. */
export interface CsvRow {
    /** Where it begins. */
    readonly lineNumber: number;
    readonly fields: readonly string[];
}

/**
 * The records of a CSV file (RFC 4180), whose fields are parted by the sign that its header has most of. Blank lines are left out.
 *
 * @throws {TranscriptFileError} where quotes do not fit, or a record has not as many fields as the first
 */
export async function* readCsvRows(text: AsyncIterable<string>): AsyncIterable<CsvRow> {
    const { start, header, rest } = await withHeader(text);
    const index = createLineIndex();
    // Records are taken as they are parsed: what a destroyed stream holds yet is lost, and a fault destroys it.
    const parsed: Parsed[] = [];
    const parser = parse({
        delimiter: delimiterOf(header),
        max_record_size: MOST_CHARACTERS,
        skip_empty_lines: true,
        on_record: (fields: readonly string[], { bytes }) => {
            parsed.push({ fields, bytes });
            return null;
        }
    });
    parser.on('error', () => undefined).resume();
    let fault: Error | null = null;
    const steps = indexed(start, rest, index);
    try {
        for await (const step of steps) {
            fault = await carriedOut((done) => parser.write(step, done));
            yield* taken(parsed, index);
            if (fault !== null) break;
        }
        fault ??= await carriedOut((done) => parser.end(done));
    } finally {
        parser.destroy();
    }
    yield* taken(parsed, index);
    if (fault !== null) throw fault instanceof CsvError ? troubleOf(fault, index) : fault;
}

interface Parsed {
    readonly fields: readonly string[];
    /** Where the record ends. */
    readonly bytes: number;
}

function* taken(parsed: Parsed[], index: LineIndex): Iterable<CsvRow> {
    for (const { fields, bytes } of parsed.splice(0)) {
        const feeds = fields.reduce((count, field) => count + field.split('\n').length - 1, 0);
        yield { lineNumber: index.lineAt(bytes - 1) - feeds, fields };
    }
}

/** What a step of the parser fails with, or `null`. */
function carriedOut(step: (done: (error?: Error | null) => void) => unknown): Promise<Error | null> {
    return new Promise((resolve) => {
        step((error) => {
            resolve(error ?? null);
        });
    });
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
