import { createLineSplitter, type TextLine } from '../text/textLines.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';

/** The value of a line of JSON lines. */
export interface JsonLine {
    readonly lineNumber: number;
    readonly value: unknown;
}

/**
 * The values of a file with a JSON value in each line; blank lines are left out.
 *
 * @throws {TranscriptFileError} at a line that is not JSON
 */
export async function* readJsonLines(text: AsyncIterable<string>): AsyncIterable<JsonLine> {
    const splitter = createLineSplitter();
    for await (const piece of text)
        for (const line of splitter.read(piece)) for (const value of valueOf(line)) yield value;
    yield* splitter.end().flatMap(valueOf);
}

function valueOf(line: TextLine): readonly JsonLine[] {
    return line.text.trim() === '' ? [] : [{ lineNumber: line.number, value: parseJsonLine(line) }];
}

/**
 * The value of a line.
 *
 * @throws {TranscriptFileError} when it is not JSON
 */
export function parseJsonLine({ number: lineNumber, text }: TextLine): unknown {
    try {
        return JSON.parse(text);
    } catch {
        // The parser's own message quotes the line.
        throw new TranscriptFileError({
            problem: TranscriptFileProblem.Malformed,
            lineNumber,
            words: 'is not JSON, or ends early',
            cure: 'each line holds one whole JSON object; fetch the file again if it was cut off'
        });
    }
}
