import type { TranscriptLine } from './transcriptLine.ts';
import type { TranscriptSource } from './transcriptSource.ts';
import { TranscriptFileError, TranscriptFileProblem } from './transcriptFileError.ts';

/**
 * The lines of a transcript's file in its order, one after the other: a file of any size passes in little memory. Formats are not
 * read yet.
 *
 * @throws {TranscriptFileError} at the first line that cannot be read, and for a file without any
 */
// eslint-disable-next-line @typescript-eslint/require-await, require-yield
export async function* readTranscript(_source: TranscriptSource): AsyncIterable<TranscriptLine> {
    throw new TranscriptFileError({
        problem: TranscriptFileProblem.UnknownFormat,
        lineNumber: null,
        words: 'is of a format that is not read yet',
        cure: 'wait'
    });
}
