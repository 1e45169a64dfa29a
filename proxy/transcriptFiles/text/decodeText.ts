import { Buffer, isUtf8 } from 'node:buffer';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';

type Decoder = InstanceType<typeof TextDecoder>;

const LINE_FEED = 0x0a;
/** As many bytes as tell a byte order mark from a compressed file. */
const LEAST_START = 4;
const SAVE_AS_UTF8 = 'save it as UTF-8 (spreadsheets call it "CSV UTF-8"), or as UTF-16 with a byte order mark';

/**
 * The text of UTF-8, with or without a byte order mark, or of UTF-16 with one. Whatever else comes is refused, because a wrong
 * letter would be stored for good.
 *
 * @throws {TranscriptFileError} with the line of the first byte that is of neither
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
    let decoder: Decoder | null = null;
    let lineNumber = 1;
    for await (const chunk of withWholeStart(bytes)) {
        decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
        const text = decoded(decoder, chunk, lineNumber);
        const nul = text.indexOf('\0');
        if (nul >= 0) {
            throw refused(lineNumber + lineFeedsIn(text.slice(0, nul)), 'holds a NUL character, as no text does');
        }
        lineNumber += lineFeedsIn(text);
        if (text !== '') yield text;
    }
    try {
        const rest = decoder?.decode() ?? '';
        if (rest !== '') yield rest;
    } catch {
        throw new TranscriptFileError({
            problem: TranscriptFileProblem.Truncated,
            lineNumber,
            words: 'ends within a character',
            cure: 'the file is not whole; fetch it again'
        });
    }
}

async function* withWholeStart(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    let start: Uint8Array | null = new Uint8Array();
    for await (const chunk of bytes) {
        if (start === null) {
            yield chunk;
            continue;
        }
        start = Buffer.concat([start, chunk]);
        if (start.length < LEAST_START) continue;
        yield start;
        start = null;
    }
    if (start !== null && start.length > 0) yield start;
}

function encodingOf([first, second]: Uint8Array): string {
    if (first === 0xff && second === 0xfe) return 'utf-16le';
    if (first === 0xfe && second === 0xff) return 'utf-16be';
    const isPacked = (first === 0x1f && second === 0x8b) || (first === 0x50 && second === 0x4b);
    if (!isPacked) return 'utf-8';
    throw new TranscriptFileError({
        problem: TranscriptFileProblem.Encoding,
        lineNumber: null,
        words: 'is compressed, or a spreadsheet',
        cure: 'unpack it, or save the sheet as CSV, and give what comes out'
    });
}

function decoded(decoder: Decoder, chunk: Uint8Array, lineNumber: number): string {
    try {
        return decoder.decode(chunk, { stream: true });
    } catch {
        const isWide = decoder.encoding !== 'utf-8';
        throw isWide
            ? refused(lineNumber, 'or one after it is not UTF-16, although the file begins so')
            : refused(lineNumber + lineFeedsBeforeFault(chunk), 'is not UTF-8');
    }
}

/** A chunk may begin and end within a character, which is no fault. */
function lineFeedsBeforeFault(chunk: Uint8Array): number {
    let from = 0;
    while (from < 3 && ((chunk[from] ?? 0) & 0xc0) === 0x80) from += 1;
    for (let before = 0; ; before += 1) {
        const end = chunk.indexOf(LINE_FEED, from);
        if (end < 0) return before;
        if (!isUtf8(chunk.subarray(from, end))) return before;
        from = end + 1;
    }
}

function lineFeedsIn(text: string): number {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
    return count;
}

function refused(lineNumber: number, words: string): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Encoding,
        lineNumber,
        words,
        cure: SAVE_AS_UTF8
    });
}
