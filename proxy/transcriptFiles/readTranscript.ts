import { readCsvTranscript } from './formats/csvTranscript.ts';
import { readJsonLinesTranscript, readJsonTranscript } from './formats/jsonTranscript.ts';
import { createLabelledTextParser } from './formats/labelledText.ts';
import { createSrtParser } from './formats/srt.ts';
import { createUploadPayloadParser } from './formats/uploadPayload.ts';
import { createWebVttParser } from './formats/webVtt.ts';
import { formatOf } from './formatOf.ts';
import type { LineParser } from './lineParser.ts';
import { knownLabels, likelyLabels } from './speakers.ts';
import { begun } from './text/begun.ts';
import { decodeText } from './text/decodeText.ts';
import { createLineSplitter } from './text/textLines.ts';
import { TranscriptFileError, TranscriptFileProblem } from './transcriptFileError.ts';
import { TranscriptFormat } from './transcriptFormat.ts';
import type { TranscriptLine } from './transcriptLine.ts';
import type { TranscriptSource } from './transcriptSource.ts';

/**
 * The lines of a transcript's file in its order, one after the other: a file of any size passes in little memory.
 *
 * @throws {TranscriptFileError} at the first line that cannot be read, and for a file without any
 */
export async function* readTranscript(source: TranscriptSource): AsyncIterable<TranscriptLine> {
    const { beginning, text } = await begun(decodeText(source.bytes));
    if (beginning.trim() === '') throw empty('is empty', 'see whether it was written at all');
    let isEmpty = true;
    for await (const line of linesOf(source.format ?? formatOf(source.fileName, beginning), text, source)) {
        isEmpty = false;
        yield line;
    }
    if (isEmpty)
        throw empty('holds nothing that was said', 'see whether it is whole, and of the format that it seems to be');
}

type Reader = (text: AsyncIterable<string>, source: TranscriptSource) => AsyncIterable<TranscriptLine>;

const READERS: Readonly<Record<TranscriptFormat, Reader>> = {
    [TranscriptFormat.Upload]: (text) => parsed(text, createUploadPayloadParser()),
    [TranscriptFormat.Json]: (text, { columns }) => readJsonTranscript(text, columns),
    [TranscriptFormat.JsonLines]: (text, { columns }) => readJsonLinesTranscript(text, columns),
    [TranscriptFormat.ContactLens]: (text, { columns }) => readJsonTranscript(text, columns),
    [TranscriptFormat.Csv]: (text, { columns }) => readCsvTranscript(text, columns),
    [TranscriptFormat.WebVtt]: (text, { speakers }) => parsed(text, createWebVttParser(knownLabels(speakers))),
    [TranscriptFormat.Srt]: (text, { speakers }) => parsed(text, createSrtParser(knownLabels(speakers))),
    [TranscriptFormat.Text]: (text, { speakers }) =>
        parsed(text, createLabelledTextParser(speakers.length > 0 ? knownLabels(speakers) : likelyLabels()))
};

function linesOf(
    format: TranscriptFormat,
    text: AsyncIterable<string>,
    source: TranscriptSource
): AsyncIterable<TranscriptLine> {
    return READERS[format](text, source);
}

async function* parsed(text: AsyncIterable<string>, parser: LineParser): AsyncIterable<TranscriptLine> {
    const splitter = createLineSplitter();
    // Not `yield*`, which waits for each value of a list as for one that is yet to come.
    for await (const piece of text) {
        for (const line of splitter.read(piece)) for (const said of parser.read(line)) yield said;
    }
    for (const line of splitter.end()) yield* parser.read(line);
    yield* parser.end();
}

function empty(words: string, cure: string): TranscriptFileError {
    return new TranscriptFileError({ problem: TranscriptFileProblem.Empty, lineNumber: null, words, cure });
}
