import { parse } from 'csv-parse/sync';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';

/** How a CSV file begins. */
export interface BegunCsv {
    /** What was read to know its header. */
    readonly start: string;
    /** The first record as it is written: a name in quotes may hold line breaks. */
    readonly header: string;
    /** What stands behind the start. */
    readonly rest: AsyncIterator<string>;
}

/** What stands between fields: spreadsheets write the second where the comma is a decimal sign. */
const DELIMITERS = [',', ';', '\t'] as const;
/** A header is not looked for behind so many characters. */
const MOST_CHARACTERS = 65_536;

/** Reads a CSV file until its header is known. */
export async function withHeader(text: AsyncIterable<string>): Promise<BegunCsv> {
    const rest = text[Symbol.asyncIterator]();
    let start = '';
    for (;;) {
        const next = await rest.next();
        if (next.done !== true) start += next.value;
        const isEnough = next.done === true || start.length >= MOST_CHARACTERS;
        const header = firstRecord(start, isEnough ? 'all' : 'part') ?? (isEnough ? firstLine(start) : null);
        if (header !== null) return { start, header, rest };
    }
}

/**
 * The sign that parts the names of a header.
 *
 * @throws {TranscriptFileError} where it does not tell
 */
export function delimiterOf(header: string): string {
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

/** The first record of what was read, whatever parts its fields; `null` where it may go on behind a part, or is none. */
function firstRecord(start: string, read: 'part' | 'all'): string | null {
    const bytes = Buffer.from(start);
    let end = bytes.length;
    try {
        parse(bytes, {
            delimiter: [...DELIMITERS],
            skip_empty_lines: true,
            to: 1,
            on_record: (_fields, { bytes: endsAt }) => {
                end = endsAt;
                return null;
            }
        });
    } catch {
        // Told, with its line, by who reads the rows: a quote may be closed behind what was read so far.
        return null;
    }
    return end < bytes.length || read === 'all' ? bytes.toString('utf8', 0, end) : null;
}

function firstLine(start: string): string {
    const [line = ''] = start.replace(/^[\r\n]+/, '').split(/[\r\n]/, 1);
    return line;
}
