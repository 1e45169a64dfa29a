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
    const endIn = createHeaderScan();
    let start = '';
    for (;;) {
        const next = await rest.next();
        const end = next.done === true ? null : endIn(next.value);
        if (next.done !== true) start += next.value;
        if (end !== null || next.done === true || start.length >= MOST_CHARACTERS) {
            const record = start.slice(0, end ?? start.length);
            return { start, header: isRecord(record) ? record : firstLine(record), rest };
        }
    }
}

/** Takes a file piece by piece, and tells where its first record ends: at a line break that no quotes hold. Looks at no piece twice. */
function createHeaderScan(): (piece: string) => number | null {
    let isQuoted = false;
    let isBegun = false;
    let before = 0;
    return (piece) => {
        for (const { 0: sign, index } of piece.matchAll(/["\r\n]|[^"\r\n]+/g)) {
            const isBreak = sign === '\r' || sign === '\n';
            if (isBreak && isBegun && !isQuoted) return before + index + 1;
            if (sign === '"') isQuoted = !isQuoted;
            isBegun ||= !isBreak;
        }
        before += piece.length;
        return null;
    };
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

/** Whether its quotes fit, whatever parts its fields. Where they do not, who reads the rows tells it, with its line. */
function isRecord(start: string): boolean {
    try {
        parse(start, { delimiter: [...DELIMITERS], skip_empty_lines: true, to: 1 });
        return true;
    } catch {
        return false;
    }
}

function firstLine(start: string): string {
    const [line = ''] = start.replace(/^[\r\n]+/, '').split(/[\r\n]/, 1);
    return line;
}
